const ALLOWED = ['https:', 'http:', 'mailto:'];

/** The address if a click may lead there: a workbook may hold scripts and other traps as links. */
export const safeAddress = (url: string, base: string): string | null => {
  if (!URL.canParse(url, base)) return null;
  const { protocol, href } = new URL(url, base);
  return ALLOWED.includes(protocol) ? href : null;
};

/** Opens a page of the web in a window of its own that learns nothing of this one. */
export function openOutside(url: string): void {
  const address = safeAddress(url, location.href);
  if (address) window.open(address, '_blank', 'noopener,noreferrer');
}
