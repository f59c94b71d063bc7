/**
 * Keeps the grid from taking the focus out of other hands: Univer moves it to its editor whenever it draws, be the user in the
 * pane or in the ribbon meanwhile.
 */
export interface FocusGuard {
  /** Lets the grid take the focus, because the user asked for it. */
  readonly let: (take: () => void) => void;
  readonly stop: () => void;
}

/** Univer's editors are of this kind, and lie outside the place of the grid until they are laid out. */
const isEditor = (element: Element): boolean => element.id.startsWith('__editor_');

export function guardFocus(place: HTMLElement): FocusGuard {
  const page = place.ownerDocument;
  const window = page.defaultView;
  let isAsked = false;
  let isPressed = false;
  const isOurs = (element: Element): boolean => place.contains(element) || isEditor(element);
  const mayTake = (): boolean => {
    const { activeElement } = page;
    return isAsked || isPressed || !activeElement || activeElement === page.body || isOurs(activeElement);
  };
  const press = ({ target }: Event): void => {
    isPressed = target instanceof Element && isOurs(target);
  };
  const leave = ({ target }: Event): void => {
    if (!(target instanceof Element) || !isOurs(target)) isPressed = false;
  };
  // Calls are the only way to tell: an event comes too late, and a page does not learn where in a frame the focus was.
  HTMLDivElement.prototype.focus = function (options) {
    if (!isEditor(this) || mayTake()) HTMLElement.prototype.focus.call(this, options);
  };
  page.addEventListener('pointerdown', press, true);
  page.addEventListener('focusin', leave, true);
  window?.addEventListener('blur', leave);
  return {
    let: (take) => {
      isAsked = true;
      take();
      isAsked = false;
    },
    stop: () => {
      Reflect.deleteProperty(HTMLDivElement.prototype, 'focus');
      page.removeEventListener('pointerdown', press, true);
      page.removeEventListener('focusin', leave, true);
      window?.removeEventListener('blur', leave);
    },
  };
}
