import { PackageFailure } from '../failure';
import { unescapeXml } from './escape';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const BANG = 0x21;
const QUESTION = 0x3f;
const COLON = 0x3a;
const AMPERSAND = 0x26;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const BRACKET = 0x5b;

export type TagKind = 'open' | 'close' | 'empty' | 'end';

// A byte order mark inside a cell is text like any other.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Walks over tags of UTF-8 bytes. Cells and shared strings come by the million: a general parser would spend seconds and
 * an object on each of them, so these two are read straight from the bytes; nothing is made but what the caller asks for.
 */
export class TagScanner {
  /** Behind the tag last read. */
  at: number;
  tagStart = 0;
  private nameStart = 0;
  private nameEnd = 0;
  attributeCount = 0;
  private readonly attributePlaces = new Int32Array(4 * MOST_ATTRIBUTES);

  constructor(
    readonly bytes: Uint8Array,
    start: number,
    readonly end: number,
    readonly part: string,
  ) {
    this.at = start;
  }

  /** Moves to the next tag; text on the way is skipped. */
  next(): TagKind {
    const { bytes, end } = this;
    let at = this.at;
    for (;;) {
      while (at < end && bytes[at] !== LESS) at++;
      if (at >= end) {
        this.at = end;
        return 'end';
      }
      const second = bytes[at + 1];
      if (second !== BANG && second !== QUESTION) break;
      at = this.skipMarkup(at);
    }
    this.tagStart = at;
    return this.readTag(at);
  }

  /** True when the tag's name without prefix is this one. */
  is(local: string): boolean {
    const { nameStart, nameEnd, bytes } = this;
    if (nameEnd - nameStart !== local.length) return false;
    for (let index = 0; index < local.length; index++)
      if (bytes[nameStart + index] !== local.charCodeAt(index)) return false;
    return true;
  }

  /** First byte of the name without prefix, when the name is one byte long; else 0. */
  get letter(): number {
    return this.nameEnd - this.nameStart === 1 ? (this.bytes[this.nameStart] as number) : 0;
  }

  get name(): string {
    return decoder.decode(this.bytes.subarray(this.nameStart, this.nameEnd));
  }

  /** First byte of an attribute's name when it is one byte long and unprefixed; else 0. */
  attributeLetter(index: number): number {
    const start = this.attributePlaces[4 * index] as number;
    return (this.attributePlaces[4 * index + 1] as number) - start === 1 ? (this.bytes[start] as number) : 0;
  }
  valueStart(index: number): number {
    return this.attributePlaces[4 * index + 2] as number;
  }
  valueEnd(index: number): number {
    return this.attributePlaces[4 * index + 3] as number;
  }

  /** Value of an unprefixed attribute, null when absent. */
  attribute(name: string): string | null {
    for (let index = 0; index < this.attributeCount; index++) {
      const start = this.attributePlaces[4 * index] as number;
      const end = this.attributePlaces[4 * index + 1] as number;
      if (end - start === name.length && decoder.decode(this.bytes.subarray(start, end)) === name)
        return unescapeXml(this.slice(this.valueStart(index), this.valueEnd(index)));
    }
    return null;
  }

  /** Bytes as text, undecoded entities included. */
  slice(start: number, end: number): string {
    return decoder.decode(this.bytes.subarray(start, end));
  }

  /** Text up to the end tag of the element just opened, which is consumed; CDATA is honoured, inner elements are an error. */
  text(): string {
    const start = this.at;
    let at = start;
    let plain = true;
    const { bytes, end } = this;
    while (at < end && bytes[at] !== LESS) if (bytes[at++] === AMPERSAND) plain = false;
    if (at >= end) throw this.broken();
    if (bytes[at + 1] === SLASH) {
      this.at = at;
      this.next();
      const raw = this.slice(start, at);
      return plain ? raw : unescapeXml(raw);
    }
    return this.mixedText(start);
  }

  private mixedText(start: number): string {
    let from = start;
    let result = '';
    for (;;) {
      const less = this.bytes.indexOf(LESS, from);
      if (less < 0 || less >= this.end) throw this.broken();
      result += unescapeXml(this.slice(from, less));
      const second = this.bytes[less + 1];
      if (second !== BANG && second !== QUESTION) {
        this.at = less;
        if (this.next() !== 'close') throw this.broken();
        return result;
      }
      from = this.skipMarkup(less);
      if (this.bytes[less + 2] === BRACKET) result += this.slice(less + 9, from - 3);
    }
  }

  /** Skips the element just opened with all it holds. */
  skipElement(): void {
    let depth = 1;
    while (depth > 0) {
      const kind = this.next();
      if (kind === 'end') throw this.broken();
      if (kind === 'open') depth++;
      if (kind === 'close') depth--;
    }
  }

  broken(): PackageFailure {
    return new PackageFailure('brokenXml', `${this.part} near byte ${this.at}`);
  }

  private skipMarkup(at: number): number {
    const { bytes } = this;
    if (bytes[at + 1] === QUESTION) return this.behind('?>', at);
    if (bytes[at + 2] === HYPHEN) return this.behind('-->', at + 4);
    if (bytes[at + 2] === BRACKET) return this.behind(']]>', at);
    throw new PackageFailure('entities', this.part);
  }

  private behind(mark: string, from: number): number {
    const last = mark.charCodeAt(mark.length - 1);
    for (let at = from; ; at++) {
      at = this.bytes.indexOf(last, at);
      if (at < 0 || at >= this.end) throw this.broken();
      if (this.slice(at - mark.length + 1, at + 1) === mark) return at + 1;
    }
  }

  private readTag(start: number): TagKind {
    const { bytes, end } = this;
    const closing = bytes[start + 1] === SLASH;
    let at = start + (closing ? 2 : 1);
    this.nameStart = at;
    while (at < end && isNameByte(bytes[at] as number)) if (bytes[at++] === COLON) this.nameStart = at;
    this.nameEnd = at;
    if (at === this.nameStart) throw this.broken();
    this.attributeCount = 0;
    at = this.readAttributes(at);
    const empty = bytes[at] === SLASH;
    if (empty) at++;
    if (bytes[at] !== GREATER || (closing && (empty || this.attributeCount > 0))) throw this.broken();
    this.at = at + 1;
    return closing ? 'close' : empty ? 'empty' : 'open';
  }

  private readAttributes(from: number): number {
    const { bytes, end, attributePlaces: places } = this;
    let at = from;
    for (;;) {
      while (at < end && isSpace(bytes[at] as number)) at++;
      if (at >= end) throw this.broken();
      if (!isNameByte(bytes[at] as number)) return at;
      const nameStart = at;
      while (at < end && isNameByte(bytes[at] as number)) at++;
      const nameEnd = at;
      while (isSpace(bytes[at] as number)) at++;
      if (bytes[at++] !== EQUALS) throw this.broken();
      while (isSpace(bytes[at] as number)) at++;
      const quote = bytes[at++];
      if (quote !== QUOTE && quote !== APOSTROPHE) throw this.broken();
      const valueStart = at;
      while (at < end && bytes[at] !== quote) if (bytes[at++] === LESS) throw this.broken();
      const index = 4 * this.attributeCount++;
      if (index >= places.length) throw this.broken();
      places[index] = nameStart;
      places[index + 1] = nameEnd;
      places[index + 2] = valueStart;
      places[index + 3] = at++;
    }
  }
}

/** More than any element of a cell or a string has; a root with its namespaces stays below. */
const MOST_ATTRIBUTES = 64;

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
/** Letters, digits, "_", "-", ".", ":" and everything above ASCII. */
const isNameByte = (byte: number): boolean =>
  byte > 0x60
    ? byte < 0x7b || byte > 0x7f
    : byte > 0x40
      ? byte < 0x5b || byte === 0x5f
      : byte > 0x2f
        ? byte < 0x3b
        : byte === 0x2d || byte === 0x2e;
