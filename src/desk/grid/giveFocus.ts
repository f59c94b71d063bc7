import type { GridParts } from './gridParts';

/** The keyboard goes to the cells: to Univer's editor, which hears the keys, or to the grid while there is none. */
export function giveFocus({
  frame,
  container,
  focusGuard,
}: Pick<GridParts, 'frame' | 'container' | 'focusGuard'>): void {
  const editor = frame.querySelector<HTMLElement>('[contenteditable="true"]');
  focusGuard.let(() => {
    (editor ?? container).focus();
  });
}
