const SLICE_MS = 10;

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });

/** Does `work` for every item in slices of some milliseconds, so that the page answers in between; stops when `goesOn` is false. */
export async function inSlices<T>(
  items: readonly T[],
  work: (item: T) => void,
  goesOn: () => boolean = () => true,
): Promise<boolean> {
  let started = performance.now();
  for (const [at, item] of items.entries()) {
    if (at % 32 === 31 && performance.now() - started > SLICE_MS) {
      await nextTask();
      if (!goesOn()) return false;
      started = performance.now();
    }
    work(item);
  }
  return true;
}
