/** Puts the focus on the heading of what is shown, so that keyboard and screen reader begin there. */
export function focusHeading(within: HTMLElement | null): void {
  const heading = within?.querySelector<HTMLElement>('h2');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}
