import { useEffect, useState } from 'react';
import type { CellExplanation, HostService } from 'excel-host/service';
import { cellAddress, rectAddress } from 'excel-host/xlsx';
import { deskFormulasTexts } from '../../language/deskGrid';
import type { Language } from '../../language/language';
import { useDeskLanguage } from './language';

export interface NotedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What is said of the value of a cell. */
export function cellNoteText({ row, column }: NotedCell, explanation: CellExplanation, language: Language): string {
  const texts = deskFormulasTexts[language];
  const sentence = (): string => {
    switch (explanation.kind) {
      case 'said':
        return texts.said(explanation.text);
      case 'waiting':
        return texts.waiting();
      case 'leftAlone':
        return texts.leftAlone(explanation.what);
      case 'noRoom':
        return texts.noRoom(rectAddress(explanation.area));
      case 'filled':
        return texts.filled(cellAddress(explanation.row, explanation.column));
    }
  };
  return texts.line(cellAddress(row, column), sentence());
}

/** The note on the selected cell, asked for again whenever cells of its sheet change; empty for most. */
export function useCellNote(service: HostService, place: NotedCell | null): string {
  const language = useDeskLanguage();
  const [note, setNote] = useState('');
  useEffect(() => {
    if (!place) {
      setNote('');
      return undefined;
    }
    let latest = 0;
    const ask = async (): Promise<void> => {
      const turn = ++latest;
      const found = await service.explain(place.sheetId, place.row, place.column).catch(() => null);
      if (turn === latest) setNote(found ? cellNoteText(place, found, language) : '');
    };
    void ask();
    const stop = service.subscribe((event) => {
      if (event.kind === 'cells' && event.sheetId === place.sheetId) void ask();
    });
    return () => {
      latest = -1;
      stop();
    };
  }, [service, place, language]);
  return note;
}
