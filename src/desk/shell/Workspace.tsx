import { useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import type { ExcelPlay } from '../../../packages/excel-host/src/page';
import type { Rect } from '../../../packages/excel-host/src/model/types';
import type { HostService } from '../../../packages/excel-host/src/service/types';
import { deskTexts } from '../../language/desk';
import type { Language } from '../../language/language';
import type { OpenDocument } from '../files/deskState';
import type { Documents } from '../files/documents';
import type { Grid } from '../grid/types';
import { useCellNote, type CellPlace } from './cellNote';
import { GridHost } from './GridHost';
import { withHand } from './hand';
import { Icon } from './icons';
import { browserMemory } from './language';
import { openOutside } from './openOutside';
import { PaneHost } from './PaneHost';
import { keepWidth, keptWidth } from './paneWidth';
import { Splitter } from './Splitter';
import { useMedia } from './useMedia';

interface Props {
  readonly language: Language;
  readonly locale: string;
  readonly service: HostService;
  readonly documents: Documents;
  readonly document: OpenDocument;
  readonly paneShown: boolean;
  readonly onPaneShown: (shown: boolean) => void;
  readonly onLeaveGrid: (backwards: boolean) => void;
  readonly onPanePage: (page: Window) => void;
  readonly grid: RefObject<Grid | null>;
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly play: RefObject<ExcelPlay | null>;
}

const topLeft = ({ row, column }: Rect): Pick<CellPlace, 'row' | 'column'> => ({ row, column });

/** The open workbook: grid on the left, pane on the right, an edge between them that moves. */
export function Workspace(props: Props): ReactElement {
  const { language, locale, service, documents, document, paneShown, onPaneShown, grid, frame, play } = props;
  const { panes } = deskTexts[language];
  const dark = useMedia('(prefers-color-scheme: dark)');
  const [width, setWidth] = useState(() => keptWidth(browserMemory()));
  const [cell, setCell] = useState<CellPlace | null>(null);
  const [handService] = useState(() =>
    withHand(service, {
      selected: (command) => {
        play.current?.selectionChanged();
        setCell(command.kind === 'select' ? { sheetId: command.sheetId, ...topLeft(command.rect) } : null);
      },
      editing: (active) => {
        documents.setEditing(active);
      },
    }),
  );
  useEffect(() => {
    documents.settleBy(async () => grid.current?.settle());
  }, [documents, grid]);
  const note = useCellNote(service, cell, language);
  const place = useRef<HTMLElement>(null);
  return (
    <main className="workspace" aria-label={panes.main} ref={place}>
      <GridHost
        language={language}
        theme={dark ? 'dark' : 'light'}
        service={handService}
        documentNumber={document.number}
        grid={grid}
        onRefused={(refusal, detail) => {
          documents.refused(refusal, detail);
        }}
        onOutsideLink={openOutside}
        onLeave={props.onLeaveGrid}
        onFailed={(error) => {
          documents.failed(error);
        }}
      />
      <p className="cellNote" role="status">
        {note}
      </p>
      <div className="side" hidden={!paneShown} style={{ width }}>
        <Splitter
          label={panes.resize}
          width={width}
          onWidth={(next) => {
            setWidth(next);
            keepWidth(next, browserMemory());
          }}
        />
        <section className="pane" aria-label={panes.pane}>
          <button
            type="button"
            className="plain closePane"
            aria-label={panes.close}
            title={panes.close}
            onClick={() => {
              onPaneShown(false);
            }}
          >
            <Icon name="close" />
          </button>
          <PaneHost
            key={document.number}
            title={panes.pane}
            service={service}
            locale={locale}
            documentName={document.name}
            shown={paneShown}
            onShow={onPaneShown}
            onOpenWindow={openOutside}
            onPage={props.onPanePage}
            frame={frame}
            play={play}
          />
        </section>
      </div>
    </main>
  );
}
