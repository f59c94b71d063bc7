import { useCallback } from 'react';
import { droppedFile } from '../files/browserFiles';
import { useDesk } from './deskContext';
import { listenForDrop, useFileDrop } from './useFileDrop';

interface DroppedFiles {
  /** A file hangs over the page. */
  readonly isOver: boolean;
  /** The same for the page of the pane. */
  readonly listenOn: (page: Window) => void;
}

/** Opens the file that is dropped anywhere on the desk. */
export function useDroppedFiles(): DroppedFiles {
  const { documents } = useDesk();
  const dropped = useCallback(
    (transfer: DataTransfer): void => {
      droppedFile(transfer).then(
        (file) => void (file && documents.open(file)),
        (error: unknown) => {
          documents.failed(error);
        },
      );
    },
    [documents],
  );
  const isOver = useFileDrop(dropped);
  return {
    isOver,
    listenOn: (page) => {
      listenForDrop(page, () => undefined, dropped);
    },
  };
}
