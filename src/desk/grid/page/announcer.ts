const UNSEEN =
  'position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0';

/** A line that only screen readers meet; it tells the last sentence it was given. */
export class Announcer {
  private readonly line: HTMLElement;

  constructor(container: HTMLElement) {
    this.line = container.ownerDocument.createElement('div');
    this.line.setAttribute('aria-live', 'polite');
    this.line.setAttribute('aria-atomic', 'true');
    this.line.dataset['gridAnnouncer'] = '';
    this.line.style.cssText = UNSEEN;
    container.append(this.line);
  }

  say(sentence: string): void {
    // The same words put there again would be read again.
    if (this.line.textContent !== sentence) this.line.textContent = sentence;
  }

  dispose(): void {
    this.line.remove();
  }
}
