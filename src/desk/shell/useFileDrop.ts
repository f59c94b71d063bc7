import { useEffect, useState } from 'react';

/** Listens for files dragged over a page; the browser would leave the page for them otherwise. */
export function listenForDrop(
  page: Window,
  over: (isOver: boolean) => void,
  dropped: (transfer: DataTransfer) => void,
): () => void {
  const hasFile = (event: DragEvent): event is DragEvent & { dataTransfer: DataTransfer } =>
    event.dataTransfer?.types.includes('Files') ?? false;
  const drag = (event: DragEvent): void => {
    if (!hasFile(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    over(true);
  };
  const leave = (event: DragEvent): void => {
    // Out of the window, not from one element of it into another.
    if (event.relatedTarget === null) over(false);
  };
  const drop = (event: DragEvent): void => {
    over(false);
    if (!hasFile(event)) return;
    event.preventDefault();
    dropped(event.dataTransfer);
  };
  page.addEventListener('dragover', drag);
  page.addEventListener('dragleave', leave);
  page.addEventListener('drop', drop);
  return () => {
    page.removeEventListener('dragover', drag);
    page.removeEventListener('dragleave', leave);
    page.removeEventListener('drop', drop);
  };
}

/** True while a file hangs over the page. */
export function useFileDrop(dropped: (transfer: DataTransfer) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => listenForDrop(window, setOver, dropped), [dropped]);
  return isOver;
}
