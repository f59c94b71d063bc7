import type { CellSurroundings, StatusCellsPort } from '../application/ports';

/** Follows the selection until it is told to stop, also when that comes before Excel has begun to tell. */
export function followStatusCells(port: StatusCellsPort, selected: (around: CellSurroundings) => void): () => void {
  let isOver = false;
  const watching = port.watchStatusCells((around) => {
    if (!isOver) selected(around);
  });
  // Without the event the pane works as before: it only does not follow.
  const stop = watching.catch(() => () => Promise.resolve());
  return () => {
    isOver = true;
    void stop.then((end) => end()).catch(() => undefined);
  };
}
