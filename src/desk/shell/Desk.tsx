import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactElement,
} from 'react';
import type { ExcelPlay } from '../../../packages/excel-host/src/page';
import type { HostService } from '../../../packages/excel-host/src/service/types';
import { deskTexts } from '../../language/desk';
import { droppedFile } from '../files/browserFiles';
import type { Documents } from '../files/documents';
import type { Grid } from '../grid/types';
import { watchUpdates } from '../offline/updates';
import { Ribbon, type FileCommand } from '../ribbon/Ribbon';
import type { RibbonButton, RibbonGroup } from '../ribbon/types';
import { AskDialog } from './AskDialog';
import { HelpDialog } from './HelpDialog';
import { nextRegion, REGIONS, type DeskKey, type Region } from './keys';
import { useLanguage } from './language';
import { NoticeBar } from './NoticeBar';
import { StartScreen } from './StartScreen';
import { TitleBar } from './TitleBar';
import { useDeskKeys } from './useDeskKeys';
import { listenForDrop, useFileDrop } from './useFileDrop';
import { useGuards } from './useGuards';
import { Workspace } from './Workspace';

interface Props {
  readonly service: HostService;
  readonly documents: Documents;
  readonly ribbon: RibbonGroup;
  /** Language of the host that is played, "vi-VN". */
  readonly locale: string;
  /** Begins with the sample instead of the start screen. */
  readonly beginWithSample: boolean;
}

/** Wide enough for grid and pane side by side. */
const WIDE = '(min-width: 45rem)';

const SendDialog = lazy(async () => ({ default: (await import('../sending/SendDialog')).SendDialog }));

const loadSample = async (): Promise<Uint8Array> => (await import('../sample')).sampleBytes();

/** The whole desk: title, ribbon, notices, and below them the start screen or the open workbook. */
export function Desk({ service, documents, ribbon, locale, beginWithSample }: Props): ReactElement {
  const language = useLanguage();
  const texts = deskTexts[language];
  const state = useSyncExternalStore(documents.subscribe, documents.state);
  const { document: open, work } = state;
  const [paneShown, setPaneShown] = useState(() => window.matchMedia(WIDE).matches);
  const [running, setRunning] = useState<RibbonButton | null>(null);
  const [helpShown, setHelpShown] = useState(false);
  const [sending, setSending] = useState(false);
  const [applyUpdate, setApplyUpdate] = useState<(() => void) | null>(null);
  const grid = useRef<Grid>(null);
  const play = useRef<ExcelPlay>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const ribbonPlace = useRef<HTMLElement>(null);
  useGuards(state, language, documents);

  useEffect(
    () =>
      void watchUpdates((apply) => {
        setApplyUpdate(() => apply);
      }),
    [],
  );

  const onFile = (command: FileCommand): void => {
    switch (command) {
      case 'open':
        return void documents.open();
      case 'save':
        return void documents.save();
      case 'saveAs':
        return void documents.saveAs();
      case 'send':
        setSending(true);
        return;
      case 'create':
        return void documents.create(texts.newWorkbook);
      case 'sample':
        return void documents.openCopy(loadSample, texts.sampleWorkbook);
    }
  };

  const begun = useRef(false);
  useEffect(() => {
    if (!beginWithSample || begun.current) return;
    begun.current = true;
    void documents.openCopy(loadSample, texts.sampleWorkbook);
  }, [beginWithSample, documents, texts]);

  // The pane of another workbook is another pane: what ran in the old one ended with it.
  const number = open?.number;
  useEffect(() => {
    setRunning(null);
  }, [number]);

  const onPress = (button: RibbonButton): void => {
    if (button.action.kind === 'showPane') {
      setPaneShown(!paneShown);
      return;
    }
    setRunning(button);
    void play.current?.press(button.action.functionName).then(() => {
      setRunning((now) => (now === button ? null : now));
    });
  };

  const focus = (region: Region): void => {
    switch (region) {
      case 'ribbon':
        return ribbonPlace.current?.querySelector<HTMLElement>('button:enabled')?.focus();
      case 'grid':
        return grid.current?.focus();
      case 'pane':
        return frame.current?.focus();
    }
  };
  const leave = (from: Region, backwards: boolean): void => {
    if (!open) return;
    // The grid may still be on its way.
    const there = REGIONS.filter((region) => (region === 'grid' ? grid.current : region !== 'pane' || paneShown));
    focus(nextRegion(from, there, backwards));
  };
  const onKey = (key: DeskKey, from: Region | null): void => {
    if (state.asking || helpShown || sending) return;
    switch (key) {
      case 'open':
        return onFile('open');
      case 'save':
        return onFile('save');
      case 'forwards':
      case 'backwards':
        return leave(from ?? 'pane', key === 'backwards');
    }
  };
  const listenForKeys = useDeskKeys(onKey);

  const dropped = useCallback(
    (transfer: DataTransfer): void => {
      droppedFile(transfer).then(
        (file) => void (file && documents.open(file)),
        (error: unknown) => {
          documents.failed(error);
        },
      );
    },
    [documents],
  );
  const isOver = useFileDrop(dropped);

  return (
    <div className="desk">
      <TitleBar
        language={language}
        state={state}
        onHelp={() => {
          setHelpShown(true);
        }}
      />
      {open && (
        <Ribbon
          ref={ribbonPlace}
          language={language}
          group={ribbon}
          filesBusy={work !== null}
          running={running}
          paneShown={paneShown}
          onFile={onFile}
          onPress={onPress}
        />
      )}
      <NoticeBar
        language={language}
        notice={state.notice}
        onDismiss={() => {
          documents.dismiss();
        }}
        onReload={applyUpdate}
      />
      {open ? (
        <Workspace
          language={language}
          locale={locale}
          service={service}
          documents={documents}
          document={open}
          paneShown={paneShown}
          onPaneShown={setPaneShown}
          onLeaveGrid={(backwards) => {
            leave('grid', backwards);
          }}
          onPanePage={(page) => {
            listenForKeys(page, 'pane');
            listenForDrop(page, () => undefined, dropped);
          }}
          grid={grid}
          frame={frame}
          play={play}
        />
      ) : (
        <StartScreen language={language} busy={work !== null} onFile={onFile} />
      )}
      {isOver && <p className="dropHint">{texts.drop}</p>}
      {state.asking && open && (
        <AskDialog
          language={language}
          name={open.name}
          onAnswer={(answer) => {
            documents.decide(answer);
          }}
        />
      )}
      {sending && open && (
        <Suspense>
          <SendDialog
            language={language}
            name={open.name}
            bytes={() => documents.bytes()}
            pickTarget={(name) => documents.pickTarget(name)}
            onClose={() => {
              setSending(false);
            }}
          />
        </Suspense>
      )}
      {helpShown && (
        <HelpDialog
          language={language}
          onClose={() => {
            setHelpShown(false);
          }}
        />
      )}
    </div>
  );
}
