import { useCallback, useEffect, useRef } from 'react';
import { deskKey, type DeskKey, type Region } from './keys';

/** Listens for the desk's keys on its own page; returns how to listen on the page of the pane, too. */
export function useDeskKeys(
  pressed: (key: DeskKey, from: Region | null) => void,
): (page: Window, region: Region) => void {
  const latest = useRef(pressed);
  useEffect(() => {
    latest.current = pressed;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      hear(event, regionOf(event.target), latest.current);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
  return useCallback((page, region) => {
    page.addEventListener('keydown', (event) => {
      hear(event, region, latest.current);
    });
  }, []);
}

function hear(event: KeyboardEvent, from: Region | null, pressed: (key: DeskKey, from: Region | null) => void): void {
  const key = deskKey(event);
  if (!key) return;
  // The browser would save the page or leave for its own toolbar.
  event.preventDefault();
  if (!event.repeat) pressed(key, from);
}

function regionOf(target: EventTarget | null): Region | null {
  if (!(target instanceof Element)) return null;
  if (target.closest('.ribbon')) return 'ribbon';
  if (target.closest('.side')) return 'pane';
  return target.closest('.grid') ? 'grid' : null;
}
