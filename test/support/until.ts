/** Waits for what something else does in its own time. */
export async function until(holds: () => boolean | Promise<boolean>, mostMilliseconds = 60_000): Promise<void> {
  const end = Date.now() + mostMilliseconds;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It did not come to pass in time.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
