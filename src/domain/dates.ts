const DAY = 86_400_000;
const timeOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** The ISO day after an ISO day. */
export const dayAfter = (iso: string): string => new Date(timeOf(iso) + DAY).toISOString().slice(0, 10);

/** Days from one ISO day to another; negative when it lies before. */
export const daysBetween = (from: string, to: string): number => Math.round((timeOf(to) - timeOf(from)) / DAY);
