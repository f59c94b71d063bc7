import { useEffect, useRef, useState } from 'react';

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void };

/** Loads a part of the page once; after a failure again whenever `retry` is called. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded<T>>({ kind: 'loading' });
  const source = useRef(load);
  useEffect(() => {
    let gone = false;
    setLoaded({ kind: 'loading' });
    source.current().then(
      (value) => {
        if (!gone) setLoaded({ kind: 'loaded', value });
      },
      (error: unknown) => {
        if (!gone) setLoaded({ kind: 'failed', error, retry: () => setAttempt(attempt + 1) });
      },
    );
    return () => {
      gone = true;
    };
  }, [attempt]);
  return loaded;
}
