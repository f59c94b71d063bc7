import { useEffect, useRef, type RefObject } from 'react';
import { playExcel, type ExcelPlay, type HostService } from 'excel-host/service';
import { BUILD_PARAMETER } from '../offline/messages';
import { thisBuild } from '../offline/thisBuild';
import { watchPane } from './paneWatch';

export interface PlayedPane {
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

/** Names the build, so that the service worker gives this pane the files of its own version. */
export const paneAddress = (): string => `taskpane.html?${BUILD_PARAMETER}=${thisBuild(document)}`;

/** Plays Excel on the web around the pane's frame. `onAlive` hears whether the pane has come to life in it. */
export function usePlayedExcel(pane: PlayedPane, onAlive: (isAlive: boolean) => void): void {
  const { service, shown, frame, play } = pane;
  const latest = useRef({ pane, onAlive });
  useEffect(() => {
    latest.current = { pane, onAlive };
  });
  useEffect(() => {
    const { current } = frame;
    if (!current) return undefined;
    const made = playExcel(playOptions(current, () => latest.current.pane));
    play.current = made;
    const loaded = (): void => {
      if (current.contentWindow) latest.current.pane.onPage(current.contentWindow);
    };
    current.addEventListener('load', loaded);
    const unwatch = watchPane(current, (isAlive) => latest.current.onAlive(isAlive));
    const stop = service.subscribe((event) => {
      if (event.kind === 'richApi') made.deliver(event.entries);
      else if (event.kind === 'selected') made.selectionChanged();
    });
    return () => {
      current.removeEventListener('load', loaded);
      unwatch();
      stop();
      made.stop();
      play.current = null;
    };
  }, [service, frame, play]);
  useEffect(() => {
    play.current?.showed(shown);
  }, [shown, play]);
}

function playOptions(frame: HTMLIFrameElement, latest: () => PlayedPane): Parameters<typeof playExcel>[0] {
  const { locale, documentName, shown, service } = latest();
  return {
    frame,
    source: paneAddress(),
    locale,
    documentUrl: new URL(encodeURIComponent(documentName), location.href).href,
    shown,
    execute: (flags, body) => service.execute(flags, body),
    onShow: (wanted) => {
      latest().onShow(wanted);
    },
    onOpenWindow: (url) => {
      latest().onOpenWindow(url);
    },
  };
}
