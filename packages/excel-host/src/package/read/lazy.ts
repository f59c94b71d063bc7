/** Turns properties into ones that are read at the first use; all of a group are read together and are plain afterwards. */
export function lazily<T extends object, K extends keyof T>(
  target: T,
  keys: readonly K[],
  load: () => Pick<T, K>,
): void {
  const settle = (): void => {
    const loaded = load();
    for (const key of keys)
      Object.defineProperty(target, key, { value: loaded[key], writable: true, enumerable: true, configurable: true });
  };
  for (const key of keys)
    Object.defineProperty(target, key, {
      enumerable: true,
      configurable: true,
      get(): T[K] {
        settle();
        return target[key];
      },
      set(value: T[K]) {
        settle();
        target[key] = value;
      },
    });
}
