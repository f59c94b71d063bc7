import { deskGridTexts } from '../../../language/deskGrid';
import { wordsWith } from './wordsWith';

interface ListBoxRequest {
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

/** Longer lists are cut off here; some letters in the field find the rest. */
const MOST_SHOWN = 200;
const HEIGHT = 260;
const PAGE = 8;
let made = 0;

/** The list of a cell, to choose from by mouse or keys: arrows go, letters narrow it down, Enter takes, Escape leaves. */
export class ListBox {
  private shown: OpenListBox | null = null;

  /** `container` is the grid's place on the page, outside of what listens for the keys of cells. */
  constructor(private readonly container: HTMLElement) {}

  open(request: ListBoxRequest): void {
    this.dismiss();
    this.shown = new OpenListBox(this.container, request);
  }

  dismiss(): void {
    this.shown?.close();
    this.shown = null;
  }
}

/** One list while it is open. */
class OpenListBox {
  private readonly box: HTMLElement;
  private readonly field: HTMLInputElement;
  private readonly list: HTMLElement;
  private readonly more: HTMLElement;
  private readonly id = `grid-list-${String(++made)}`;
  private readonly arrived: Promise<void>;
  private words: readonly string[] | null = null;
  private shown: readonly string[] = [];
  private at = 0;
  private closed = false;

  constructor(
    private readonly container: HTMLElement,
    private readonly request: ListBoxRequest,
  ) {
    const page = container.ownerDocument;
    this.box = page.createElement('div');
    this.box.className = 'gridList';
    this.field = page.createElement('input');
    this.list = page.createElement('div');
    this.more = page.createElement('p');
    this.describe();
    this.box.append(this.field, this.list, this.more);
    this.listen();
    container.append(this.box);
    this.place();
    this.field.focus();
    this.arrived = request.words.then(
      (words) => {
        this.words = words;
        this.narrow();
        this.place();
      },
      () => {
        this.close();
      },
    );
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.box.remove();
    this.request.closed();
  }

  private get texts() {
    return deskGridTexts[this.request.language].list;
  }

  private describe(): void {
    const { label, placeholder } = this.texts;
    const attributes = {
      role: 'combobox',
      'aria-expanded': 'true',
      'aria-autocomplete': 'list',
      'aria-controls': this.id,
      'aria-label': label,
      placeholder,
    };
    for (const [name, value] of Object.entries(attributes)) this.field.setAttribute(name, value);
    this.list.id = this.id;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', label);
  }

  private listen(): void {
    const { field, list } = this;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.mark(this.at + 1),
      ArrowUp: () => this.mark(this.at - 1),
      PageDown: () => this.mark(this.at + PAGE),
      PageUp: () => this.mark(this.at - PAGE),
      Home: () => this.mark(0),
      End: () => this.mark(list.children.length - 1),
      Enter: () => void this.arrived.then(() => this.choose(this.shown[this.at])),
      Tab: () => this.close(),
      Escape: () => this.close(),
    };
    field.addEventListener('keydown', (event) => {
      // Enter and arrows belong to the input method while it composes.
      const move = event.isComposing ? undefined : moves[event.key];
      event.stopPropagation();
      if (!move) return;
      event.preventDefault();
      move();
    });
    field.addEventListener('input', () => this.narrow());
    field.addEventListener('blur', () => this.close());
    list.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('[role="option"]') : null;
      if (option) this.choose(option.textContent ?? undefined);
    });
  }

  private choose(word: string | undefined): void {
    if (word === undefined || this.closed) return;
    this.request.choose(word);
    this.close();
  }

  private mark(next: number): void {
    const { list, field } = this;
    this.at = Math.max(0, Math.min(next, list.children.length - 1));
    [...list.children].forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === this.at));
    });
    const option = list.children.item(this.at);
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  /** Shows the words that hold the letters typed so far. */
  private narrow(): void {
    if (this.words === null) return;
    const { list, texts } = this;
    this.shown = wordsWith(this.words, this.field.value);
    list.replaceChildren(...this.shown.slice(0, MOST_SHOWN).map((word, index) => this.option(word, index)));
    const hidden = this.shown.length - list.children.length;
    this.more.textContent = this.shown.length === 0 ? texts.nothing : hidden > 0 ? texts.more(String(hidden)) : '';
    this.mark(Math.max(0, this.shown.indexOf(this.request.present)));
  }

  private option(word: string, index: number): HTMLElement {
    const option = this.container.ownerDocument.createElement('div');
    option.id = `${this.id}-${String(index)}`;
    option.setAttribute('role', 'option');
    option.textContent = word;
    return option;
  }

  /** Under the cell, or above it where there is no room. */
  private place(): void {
    const { box } = this;
    const { left, top, bottom } = this.request.at;
    const { clientWidth, clientHeight } = this.container;
    const below = clientHeight - bottom;
    box.style.maxHeight = `${String(Math.min(HEIGHT, Math.max(below, top)))}px`;
    const { offsetWidth, offsetHeight } = box;
    box.style.left = `${String(Math.max(0, Math.min(left, clientWidth - offsetWidth)))}px`;
    box.style.top = `${String(offsetHeight > below && top > below ? top - offsetHeight : bottom)}px`;
  }
}
