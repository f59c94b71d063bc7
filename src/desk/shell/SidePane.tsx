import { useState, type ReactElement } from 'react';
import type { OpenDocument } from '../files/deskState';
import { useDesk } from './deskContext';
import { Icon } from './icons';
import { browserMemory } from './language';
import { openOutside } from './openOutside';
import { PaneHost } from './PaneHost';
import { keepWidth, keptWidth } from './paneWidth';
import { Splitter } from './Splitter';
import { useDeskTexts } from './useDeskTexts';
import type { WorkspaceParts } from './useWorkspaceParts';

interface Props {
  readonly document: OpenDocument;
  readonly parts: WorkspaceParts;
  readonly shown: boolean;
  readonly onShown: (shown: boolean) => void;
  readonly onPage: (page: Window) => void;
}

/** The pane beside the grid, as wide as it was left. Each open workbook has a pane of its own. */
export function SidePane({ document, parts, shown, onShown, onPage }: Props): ReactElement {
  const { service, locale } = useDesk();
  const { panes } = useDeskTexts();
  const [width, setWidth] = useState(() => keptWidth(browserMemory()));
  return (
    <div className="side" hidden={!shown} style={{ width }}>
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
          onClick={() => onShown(false)}
        >
          <Icon name="close" />
        </button>
        <PaneHost
          key={document.number}
          title={panes.pane}
          service={service}
          locale={locale}
          documentName={document.name}
          shown={shown}
          onShow={onShown}
          onOpenWindow={openOutside}
          onPage={onPage}
          frame={parts.frame}
          play={parts.play}
        />
      </section>
    </div>
  );
}
