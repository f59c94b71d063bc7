/** The sample workbook. It is a part of the bundle, as text: the page may not open connections, not even to its own host. */
export function sampleBytes(): Uint8Array {
  // The build puts a data address here.
  const address = new URL('../../assets/samples/hung-yen.xlsx', import.meta.url).href;
  const text = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
