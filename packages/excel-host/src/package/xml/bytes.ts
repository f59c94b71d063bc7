/** One array of all chunks. */
export function joinBytes(chunks: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const chunk of chunks) length += chunk.length;
  const joined = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

const encoder = new TextEncoder();
export const encode = (text: string): Uint8Array => encoder.encode(text);

/** Text of an XML part. UTF-16 becomes text all the same; a byte order mark of UTF-8 stays in the text, so writing it back is exact. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return asUtf8(new TextDecoder('utf-16le').decode(bytes));
  if (first === 0xfe && second === 0xff) return asUtf8(new TextDecoder('utf-16be').decode(bytes));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

const asUtf8 = (text: string): string => text.replace(/^(<\?xml[^>]*encoding=["'])UTF-16[^"']*/i, '$1UTF-8');
