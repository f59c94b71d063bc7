import { useEffect, useState, type ReactElement } from 'react';
import type { UserCommand } from 'excel-host/service';
import type { OpenDocument } from '../files/deskState';
import { ErrorBoundary } from '../parts/ErrorBoundary';
import { useCellNote, type NotedCell } from './cellNote';
import { useDesk } from './deskContext';
import { GridHost } from './GridHost';
import { observeCommands } from './observeCommands';
import { openOutside } from './openOutside';
import { SidePane } from './SidePane';
import { useDeskTexts } from './useDeskTexts';
import { useMedia } from './useMedia';
import type { WorkspaceParts } from './useWorkspaceParts';

interface Props {
  readonly document: OpenDocument;
  readonly parts: WorkspaceParts;
  readonly paneShown: boolean;
  readonly onPaneShown: (shown: boolean) => void;
  readonly onLeaveGrid: (backwards: boolean) => void;
  readonly onPanePage: (page: Window) => void;
}

/** The cell that a command selects, for the note below the grid. */
const placeOf = (command: Extract<UserCommand, { kind: 'select' | 'activate' }>): NotedCell | null =>
  command.kind === 'select' ? { sheetId: command.sheetId, row: command.rect.row, column: command.rect.column } : null;

/** The open workbook: grid on the left, pane on the right, an edge between them that moves. */
export function Workspace({ document, parts, paneShown, onPaneShown, onLeaveGrid, onPanePage }: Props): ReactElement {
  const { service, documents } = useDesk();
  const { panes } = useDeskTexts();
  const { grid, play } = parts;
  const dark = useMedia('(prefers-color-scheme: dark)');
  const [cell, setCell] = useState<NotedCell | null>(null);
  const [observed] = useState(() =>
    observeCommands(service, {
      selected: (command) => {
        play.current?.selectionChanged();
        setCell(placeOf(command));
      },
      editing: (active) => {
        documents.setEditing(active);
      },
    }),
  );
  useEffect(() => {
    documents.settleBy(async () => grid.current?.settle());
  }, [documents, grid]);
  const note = useCellNote(service, cell);
  return (
    <main className="workspace" aria-label={panes.main}>
      <ErrorBoundary part="grid">
        <GridHost
          theme={dark ? 'dark' : 'light'}
          service={observed}
          documentNumber={document.number}
          grid={grid}
          onRefused={(refusal, detail) => documents.refused(refusal, detail)}
          mayDelete={(name) => documents.mayDelete(name)}
          onOutsideLink={openOutside}
          onLeave={onLeaveGrid}
          onFailed={(error) => documents.failed(error)}
        />
      </ErrorBoundary>
      <p className="cellNote" role="status">
        {note}
      </p>
      <ErrorBoundary part="pane">
        <SidePane document={document} parts={parts} shown={paneShown} onShown={onPaneShown} onPage={onPanePage} />
      </ErrorBoundary>
    </main>
  );
}
