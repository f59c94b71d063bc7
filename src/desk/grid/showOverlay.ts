import type { GridParts } from './gridParts';

/** Lays the charts of the shown sheet over its canvas. */
export function showOverlay({ frame, overlay, view, options, look, texts }: GridParts): void {
  const canvas = frame.querySelector('canvas[id^="univer-sheet-main-canvas"]');
  const { shown } = view;
  if (!canvas?.parentElement || !shown) return;
  overlay.attach(canvas.parentElement);
  overlay.show(shown.view, { language: options.language, theme: look.theme, unnamed: texts.unnamedChart });
}
