import { useRef, type RefObject } from 'react';
import { nextRegion, REGIONS, type Region } from './keys';
import type { WorkspaceParts } from './useWorkspaceParts';

interface Regions {
  readonly ribbonPlace: RefObject<HTMLElement | null>;
  /** Gives the focus to the region after `from`, or before it. */
  readonly leave: (from: Region, backwards: boolean) => void;
}

/** Moves the focus between ribbon, grid and pane. */
export function useRegions({ grid, frame }: WorkspaceParts, paneShown: boolean): Regions {
  const ribbonPlace = useRef<HTMLElement>(null);
  const focus = (region: Region): void => {
    switch (region) {
      case 'ribbon':
        return ribbonPlace.current?.querySelector<HTMLElement>('button:enabled')?.focus();
      case 'grid':
        return grid.current?.focus();
      case 'pane':
        return frame.current?.focus();
    }
  };
  const leave = (from: Region, backwards: boolean): void => {
    // The grid may still be on its way.
    const there = REGIONS.filter((region) => (region === 'grid' ? grid.current : region !== 'pane' || paneShown));
    focus(nextRegion(from, there, backwards));
  };
  return { ribbonPlace, leave };
}
