import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly className?: string;
  /** Escape, or the page behind. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The browser's own modal dialog: it holds the focus and gives it back. */
export function Dialog({ title, className, onClose, children }: Props): ReactElement {
  const place = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = place.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={place}
      className={className}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
    </dialog>
  );
}
