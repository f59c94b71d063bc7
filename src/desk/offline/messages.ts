/** The page asks the waiting service worker to take the place of the old one. */
export const TAKE_OVER = 'takeOver';
