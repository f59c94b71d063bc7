import { useEffect, useRef, type ReactElement, type RefObject } from 'react';
import { type ExcelPlay, type HostService, playExcel } from 'excel-host/service';

interface Props {
  readonly title: string;
  readonly service: HostService;
  /** "vi-VN". */
  readonly locale: string;
  readonly documentName: string;
  readonly shown: boolean;
  readonly onShow: (shown: boolean) => void;
  readonly onOpenWindow: (url: string) => void;
  /** Keys and dropped files that reach the pane's page first. */
  readonly onPage: (page: Window) => void;
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly play: RefObject<ExcelPlay | null>;
}

const PANE_PAGE = 'taskpane.html';

/** The pane as it was built for Excel, in a frame, with Excel on the web played around it. One for each opened workbook. */
export function PaneHost(props: Props): ReactElement {
  const { title, service, shown, frame, play } = props;
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const { current } = frame;
    if (!current) return undefined;
    const { locale, documentName } = latest.current;
    const made = playExcel({
      frame: current,
      source: PANE_PAGE,
      locale,
      documentUrl: new URL(encodeURIComponent(documentName), location.href).href,
      shown: latest.current.shown,
      execute: (flags, body) => service.execute(flags, body),
      onShow: (wanted) => {
        latest.current.onShow(wanted);
      },
      onOpenWindow: (url) => {
        latest.current.onOpenWindow(url);
      },
    });
    play.current = made;
    const loaded = (): void => {
      if (current.contentWindow) latest.current.onPage(current.contentWindow);
    };
    current.addEventListener('load', loaded);
    const stop = service.subscribe((event) => {
      if (event.kind === 'richApi') made.deliver(event.entries);
      else if (event.kind === 'selected') made.selectionChanged();
    });
    return () => {
      current.removeEventListener('load', loaded);
      stop();
      made.stop();
      play.current = null;
    };
  }, [service, frame, play]);

  useEffect(() => {
    play.current?.showed(shown);
  }, [shown, play]);

  return <iframe ref={frame} title={title} />;
}
