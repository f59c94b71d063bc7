import { deskGridTexts } from '../../../language/deskGrid';

export interface ListBoxRequest {
  /** On their way: the list is open at once, so that every key from then on is its own. */
  readonly words: Promise<readonly string[]>;
  /** What the cell holds. */
  readonly present: string;
  /** The cell, in pixels of the container. */
  readonly at: { readonly left: number; readonly top: number; readonly bottom: number };
  readonly language: 'vi' | 'en';
  choose(word: string): void;
  /** The list is gone, with or without a choice. */
  closed(): void;
}

/** More are not drawn: who has more types some letters of what is meant. */
const MOST_SHOWN = 200;
const HEIGHT = 260;
let made = 0;

/** The one Vietnamese letter whose mark cannot be taken off. */
const D_WITH_STROKE = '\u0111';

/** Letters without their marks, so that "hien nam" finds a name written with all of them. */
const bare = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll(D_WITH_STROKE, 'd');

export const wordsWith = (words: readonly string[], letters: string): readonly string[] =>
  words.filter((word) => bare(word).includes(bare(letters.trim())));

/** The list of a cell, to choose from by mouse or keys: arrows go, letters narrow it down, Enter takes, Escape leaves. */
export class ListBox {
  private close: (() => void) | null = null;

  /** `container` is the grid's place on the page, outside of what listens for the keys of cells. */
  constructor(private readonly container: HTMLElement) {}

  open(request: ListBoxRequest): void {
    this.dismiss();
    const page = this.container.ownerDocument;
    const texts = deskGridTexts[request.language].list;
    const id = `grid-list-${String(++made)}`;
    const box = page.createElement('div');
    box.className = 'gridList';
    const field = page.createElement('input');
    const list = page.createElement('div');
    const more = page.createElement('p');
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-expanded': 'true',
      'aria-autocomplete': 'list',
      'aria-controls': id,
      'aria-label': texts.label,
      placeholder: texts.placeholder,
    }))
      field.setAttribute(name, value);
    list.id = id;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', texts.label);
    box.append(field, list, more);

    let words: readonly string[] | null = null;
    let shown: readonly string[] = [];
    let at = 0;
    const mark = (next: number): void => {
      at = Math.max(0, Math.min(next, list.children.length - 1));
      [...list.children].forEach((option, index) => {
        option.setAttribute('aria-selected', String(index === at));
      });
      const option = list.children.item(at);
      if (option) field.setAttribute('aria-activedescendant', option.id);
      else field.removeAttribute('aria-activedescendant');
      option?.scrollIntoView({ block: 'nearest' });
    };
    const narrow = (): void => {
      if (words === null) return;
      shown = wordsWith(words, field.value);
      list.replaceChildren(
        ...shown.slice(0, MOST_SHOWN).map((word, index) => {
          const option = page.createElement('div');
          option.id = `${id}-${String(index)}`;
          option.setAttribute('role', 'option');
          option.textContent = word;
          return option;
        }),
      );
      const hidden = shown.length - list.children.length;
      more.textContent = shown.length === 0 ? texts.nothing : hidden > 0 ? texts.more(String(hidden)) : '';
      mark(Math.max(0, shown.indexOf(request.present)));
    };
    const isOpen = (): boolean => this.close === close;
    const close = (): void => {
      if (!isOpen()) return;
      this.close = null;
      box.remove();
      request.closed();
    };
    const choose = (word: string | undefined): void => {
      if (word === undefined || !isOpen()) return;
      request.choose(word);
      close();
    };
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => mark(at + 1),
      ArrowUp: () => mark(at - 1),
      PageDown: () => mark(at + 8),
      PageUp: () => mark(at - 8),
      Home: () => mark(0),
      End: () => mark(list.children.length - 1),
      Enter: () => void arrived.then(() => choose(shown[at])),
      Tab: () => close(),
      Escape: () => close(),
    };
    field.addEventListener('keydown', (event) => {
      // Enter and arrows belong to the input method while it composes.
      const move = event.isComposing ? undefined : moves[event.key];
      event.stopPropagation();
      if (!move) return;
      event.preventDefault();
      move();
    });
    field.addEventListener('input', narrow);
    field.addEventListener('blur', () => close());
    list.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('[role="option"]') : null;
      if (option) choose(option.textContent ?? undefined);
    });
    this.close = close;
    this.container.append(box);
    place(box, this.container, request.at);
    field.focus();
    const arrived = request.words.then((all) => {
      words = all;
      narrow();
      place(box, this.container, request.at);
    }, close);
  }

  dismiss(): void {
    this.close?.();
  }
}

/** Under the cell, or above it where there is no room. */
function place(box: HTMLElement, container: HTMLElement, { left, top, bottom }: ListBoxRequest['at']): void {
  const { clientWidth, clientHeight } = container;
  const below = clientHeight - bottom;
  box.style.maxHeight = `${String(Math.min(HEIGHT, Math.max(below, top)))}px`;
  const { offsetWidth, offsetHeight } = box;
  box.style.left = `${String(Math.max(0, Math.min(left, clientWidth - offsetWidth)))}px`;
  box.style.top = `${String(offsetHeight > below && top > below ? top - offsetHeight : bottom)}px`;
}
