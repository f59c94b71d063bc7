import type { HostService } from 'excel-host/service';
import { browserMemory } from '../shell/language';
import { draftChoice } from './choice';
import { DraftKeeper, type DraftSource } from './draftKeeper';
import { listenForClosing } from './listenForClosing';
import { originDrafts } from './originDrafts';

/** Keeps drafts of the page's unsaved work as long as the page lives. */
export function keepDrafts(service: HostService, source: DraftSource): DraftKeeper {
  const keeper = new DraftKeeper(source, {
    subscribe: (listener) => service.subscribe(listener),
    store: originDrafts(browserMemory()),
    choice: draftChoice(browserMemory()),
    now: () => Date.now(),
  });
  listenForClosing(window, () => keeper.giveUp());
  return keeper;
}
