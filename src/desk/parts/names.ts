/** Parts of the desk that may fail on their own, and be tried again on their own. */
export type DeskPart = 'desk' | 'start' | 'ribbon' | 'grid' | 'pane' | 'sending' | 'dialog';
