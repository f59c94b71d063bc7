import { useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import type { HostService, Refusal } from 'excel-host/service';
import type { Language } from '../../language/language';
import type { DeskGrid, GridOptions, GridTheme } from '../grid/types';
import { PartFailure } from '../parts/PartFailure';
import { useDeskLanguage } from './language';
import { useDeskTexts } from './useDeskTexts';

interface Props {
  readonly theme: GridTheme;
  readonly service: HostService;
  /** Number of the open workbook: another number is read anew. */
  readonly documentNumber: number;
  readonly onRefused: (refusal: Refusal, detail: string) => void;
  readonly mayDelete: (name: string) => Promise<boolean>;
  readonly onOutsideLink: (url: string) => void;
  readonly onLeave: (backwards: boolean) => void;
  readonly onFailed: (error: unknown) => void;
  /** The grid while there is one. */
  readonly grid: RefObject<DeskGrid | null>;
}

/** Holds the grid, which is loaded when the first workbook is opened. */
export function GridHost(props: Props): ReactElement {
  const { theme, service, documentNumber, grid } = props;
  const language = useDeskLanguage();
  const { panes } = useDeskTexts();
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let gone = false;
    const start = async (): Promise<void> => {
      const { createGrid } = await import('../lazyGrid');
      if (gone || !place.current) return;
      const made = createGrid(place.current, service, optionsOf(latest, language));
      grid.current = made;
      await made.refresh();
    };
    setFailure(null);
    start().catch((error: unknown) => {
      if (!gone) setFailure({ error });
    });
    return () => {
      gone = true;
      grid.current?.dispose();
      grid.current = null;
    };
  }, [language, service, grid, attempt]);

  useEffect(() => {
    grid.current?.setTheme(theme);
  }, [theme, grid]);

  useEffect(() => {
    grid.current?.refresh().catch(latest.current.onFailed);
  }, [documentNumber, grid]);

  return (
    <div className="grid">
      {!failure && <p className="loading">{panes.loadingGrid}</p>}
      <div className="gridPlace" ref={place} />
      {failure && <PartFailure part="grid" error={failure.error} onRetry={() => setAttempt(attempt + 1)} />}
    </div>
  );
}

/** What the grid reports goes to the props as they are by then. */
const optionsOf = (latest: RefObject<Props>, language: Language): GridOptions => ({
  language,
  theme: latest.current.theme,
  onRefused: (refusal, detail) => {
    latest.current.onRefused(refusal, detail);
  },
  mayDelete: (name) => latest.current.mayDelete(name),
  onOutsideLink: (url) => {
    latest.current.onOutsideLink(url);
  },
  onLeave: (backwards) => {
    latest.current.onLeave(backwards);
  },
});
