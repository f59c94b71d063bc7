import { encode } from '../xml/bytes';

const FLUSH_AT = 1 << 16;

/** Collects text and bytes in chunks: a sheet of tens of megabytes never becomes one string. */
export class ByteText {
  private readonly chunks: Uint8Array[] = [];
  private pending = '';

  put(text: string): void {
    this.pending += text;
    if (this.pending.length > FLUSH_AT) this.flush();
  }

  putBytes(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.flush();
    this.chunks.push(bytes);
  }

  finish(): Uint8Array[] {
    this.flush();
    return this.chunks;
  }

  private flush(): void {
    if (this.pending !== '') this.chunks.push(encode(this.pending));
    this.pending = '';
  }
}
