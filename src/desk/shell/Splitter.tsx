import { useState, type PointerEvent, type ReactElement } from 'react';
import { clampWidth, PANE_WIDTH, widthAfterKey } from './paneWidth';

interface Props {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The edge between grid and pane: dragged, or moved with the arrow keys. */
export function Splitter({ label, width, onWidth }: Props): ReactElement {
  const [from, setFrom] = useState<{ readonly x: number; readonly width: number } | null>(null);
  const drop = (): void => {
    setFrom(null);
  };
  return (
    <div
      className={from ? 'splitter dragged' : 'splitter'}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      onKeyDown={(event) => {
        const next = widthAfterKey(width, event.key);
        if (next === null) return;
        event.preventDefault();
        onWidth(next);
      }}
      onPointerDown={(event: PointerEvent<HTMLDivElement>) => {
        // Otherwise the pane's frame swallows the pointer as soon as it is over it.
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom({ x: event.clientX, width });
      }}
      onPointerMove={(event) => {
        if (from) onWidth(clampWidth(from.width + from.x - event.clientX));
      }}
      onPointerUp={drop}
      onPointerCancel={drop}
    />
  );
}
