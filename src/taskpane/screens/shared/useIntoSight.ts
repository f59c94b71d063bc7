import { useEffect, useRef, type RefObject } from 'react';

/** Brings an element into sight each time something is refused there: whoever pressed a button further down would not see it. */
export function useIntoSight(refused: object | null): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refused !== null) element.current?.scrollIntoView({ block: 'nearest' });
  }, [refused]);
  return element;
}
