/** How long the browser may take to fetch a file that it was handed. */
const KEPT_MILLISECONDS = 60_000;

/** Hands a file to the browser to download. Nothing leaves the computer. */
export function handOver(name: string, bytes: Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_MILLISECONDS);
}

export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const CALENDAR_TYPE = 'text/calendar;charset=utf-8';
