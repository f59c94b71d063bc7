import { useState, useSyncExternalStore, type ReactElement } from 'react';
import { ErrorBoundary } from '../parts/ErrorBoundary';
import { Ribbon } from '../ribbon/Ribbon';
import type { RibbonGroup } from '../ribbon/types';
import { useDesk } from './deskContext';
import { DraftOffers } from './DraftOffers';
import { DropHint } from './DropHint';
import { DeskDialogs, type ShownDialog } from './DeskDialogs';
import type { DeskKey, Region } from './keys';
import { NoticeBar } from './NoticeBar';
import { StartScreen } from './StartScreen';
import { TitleBar } from './TitleBar';
import { useDeskKeys } from './useDeskKeys';
import { useDroppedFiles } from './useDroppedFiles';
import { useFileCommands } from './useFileCommands';
import { useGuards } from './useGuards';
import { useRegions } from './useRegions';
import { useRibbonCommands } from './useRibbonCommands';
import { useServiceWorker } from './useServiceWorker';
import { useWorkspaceParts } from './useWorkspaceParts';
import { Workspace } from './Workspace';

interface Props {
  readonly ribbon: RibbonGroup;
  /** Begins with the sample instead of the start screen. */
  readonly beginWithSample: boolean;
}

/** Wide enough for grid and pane side by side. */
const WIDE = '(min-width: 45rem)';

/** The whole desk: title, ribbon, notices, and below them the start screen or the open workbook. */
export function Desk({ ribbon, beginWithSample }: Props): ReactElement {
  const { documents } = useDesk();
  const state = useSyncExternalStore(documents.subscribe, documents.state);
  const { document: open, work, asking, notice } = state;
  const [paneShown, setPaneShown] = useState(() => window.matchMedia(WIDE).matches);
  const [dialog, setDialog] = useState<ShownDialog | null>(null);
  const parts = useWorkspaceParts();
  useGuards(state, documents);
  const onFile = useFileCommands(() => setDialog('send'), beginWithSample);
  const { running, onPress } = useRibbonCommands(parts, open?.number, () => setPaneShown(!paneShown));
  const { ribbonPlace, leave } = useRegions(parts, paneShown);
  const onKey = (key: DeskKey, from: Region | null): void => {
    if (asking || dialog) return;
    switch (key) {
      case 'open':
      case 'save':
        return onFile(key);
      case 'forwards':
      case 'backwards':
        return open ? leave(from ?? 'pane', key === 'backwards') : undefined;
    }
  };
  const listenForKeys = useDeskKeys(onKey);
  const dropped = useDroppedFiles();
  const { offline, applyUpdate } = useServiceWorker();
  return (
    <div className="desk">
      <TitleBar state={state} offline={offline} onHelp={() => setDialog('help')} />
      {open && (
        <ErrorBoundary part="ribbon">
          <Ribbon
            {...{ running, paneShown, onFile, onPress }}
            ref={ribbonPlace}
            group={ribbon}
            filesBusy={work !== null}
          />
        </ErrorBoundary>
      )}
      <DraftOffers />
      <NoticeBar notice={notice} onDismiss={() => documents.dismiss()} onReload={applyUpdate} />
      {open ? (
        <Workspace
          {...{ document: open, parts, paneShown }}
          onPaneShown={setPaneShown}
          onLeaveGrid={(backwards) => leave('grid', backwards)}
          onPanePage={(page) => {
            listenForKeys(page, 'pane');
            dropped.listenOn(page);
          }}
        />
      ) : (
        <ErrorBoundary part="start">
          <StartScreen busy={work !== null} onFile={onFile} />
        </ErrorBoundary>
      )}
      <DropHint shown={dropped.isOver} />
      <DeskDialogs document={open} asking={asking} shown={dialog} onClose={() => setDialog(null)} />
    </div>
  );
}
