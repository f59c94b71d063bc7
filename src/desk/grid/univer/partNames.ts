import type { GridTexts } from '../spoken';

type PartName = keyof GridTexts['parts'];

/** Parts of Univer that it leaves without a name for people who do not see them, by where they stand. */
const UNNAMED: readonly (readonly [selector: string, name: PartName])[] = [
  ['[data-u-comp="defined-name"] input', 'nameBox'],
  ['[data-u-comp="defined-name"] a', 'definedNames'],
  ['[data-u-comp="slide-tab-bar"]', 'tabs'],
  ['[data-u-comp="sheet-bar-append-button"]:has(.univerjs-icon-increase-icon)', 'addSheet'],
  ['[data-u-comp="sheet-bar-append-button"]:has(.univerjs-icon-convert-icon)', 'allSheets'],
  ['[data-u-comp="sheet-bar-append-button"]:has(.univer-rotate-180)', 'tabsBefore'],
  ['[data-u-comp="sheet-bar-append-button"]:has(.univerjs-icon-more-icon:not(.univer-rotate-180))', 'tabsAfter'],
  ['button:has(+ div [role="track"]), button:has(+ div [data-zoom])', 'zoomOut'],
  ['div:has([role="track"]) + button, div:has([data-zoom]) + button', 'zoomIn'],
  ['[role="track"] a, [data-zoom] a', 'zoomWhole'],
  ['[role="track"] button, [data-zoom] button', 'zoomHandle'],
  ['[data-u-comp="sidebar"]', 'sidebar'],
  ['[data-u-comp="sidebar"] button[aria-label]', 'closeSidebar'],
];

/**
 * Gives Univer's parts names, and takes away the roles that no reader knows and the tab stops before everything else; again each
 * time that it draws new ones. Returns how to stop.
 */
export function namePartsOf(frame: HTMLElement, texts: GridTexts): () => void {
  const all = (selector: string): NodeListOf<HTMLElement> => frame.querySelectorAll(selector);
  const name = (): void => {
    for (const [selector, part] of UNNAMED) for (const each of all(selector)) each.ariaLabel = texts.parts[part];
    for (const link of all('a[type="button"]:not([role])')) link.role = 'button';
    // A wrapper tells what only the button in it can be: that it opens a menu.
    for (const wrapper of all('div[aria-haspopup="menu"]:has(button)')) {
      wrapper.ariaExpanded = null;
      wrapper.ariaHasPopup = null;
      for (const button of wrapper.querySelectorAll('button')) button.ariaHasPopup = 'menu';
    }
    for (const track of all('[role="track"]')) {
      track.dataset['zoom'] = '';
      track.role = null;
    }
    for (const handle of all('[role="handle"]')) handle.role = null;
    for (const canvas of all('canvas[tabindex="1"]')) canvas.tabIndex = -1;
    // Two lists of notices with one name are two landmarks that cannot be told apart; they are read out by being live.
    for (const notices of all('section[aria-live][aria-label]')) notices.ariaLabel = null;
  };
  name();
  const observer = new MutationObserver(name);
  observer.observe(frame, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
  };
}
