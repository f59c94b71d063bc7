/** What a key of the desk does, wherever the focus is. */
export const DESK_KEYS = ['open', 'save', 'forwards', 'backwards'] as const;
export type DeskKey = (typeof DESK_KEYS)[number];

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

export function deskKey({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): DeskKey | null {
  if (key === 'F6') return shiftKey ? 'backwards' : 'forwards';
  if (!(ctrlKey || metaKey) || shiftKey || altKey) return null;
  switch (key.toLowerCase()) {
    case 'o':
      return 'open';
    case 's':
      return 'save';
    default:
      return null;
  }
}

/** Regions between which F6 moves, in their order on the page. */
export const REGIONS = ['ribbon', 'grid', 'pane'] as const;
export type Region = (typeof REGIONS)[number];

/** The region after one, round and round, among those that are shown. */
export function nextRegion(from: Region, shown: readonly Region[], backwards: boolean): Region {
  const among = REGIONS.filter((region) => region === from || shown.includes(region));
  const step = backwards ? among.length - 1 : 1;
  return among[(among.indexOf(from) + step) % among.length] ?? from;
}
