import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import type { Random } from './random';

/** One way to spoil a package; answers the spoiled bytes. */
type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const HUGE = ['1048577', '99999999999', '-1', '4294967296', '1e309', 'NaN', '', '0x10'];
const REFERENCES = ['A0', 'XFE1', 'A1048577', 'ZZZZZZ9', 'A1:XFD1048576', '$A$1:$B$2:$C$3', '#REF!', "'", 'A1:'];
const PATHS = [
  '../../evil.xml',
  '/etc/passwd',
  'C:\\x.xml',
  'xl\\workbook.xml',
  'xl/../../y',
  'xl/worksheets/./s.xml',
  'CON',
];
const FORMULA_TEXTS = [
  '=1+1',
  '+SUM(A1)',
  '-2',
  '@x',
  '\t=1',
  "=cmd|' /C calc'!A0",
  '<script>alert(1)</script>',
  '\u202e',
  'ـ'.repeat(50),
];

const rezip = (parts: Unzipped): Uint8Array => zipSync(parts, { level: 1 });

function inPart(bytes: Uint8Array, random: Random, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const name = random.pick(Object.keys(parts).filter((each) => /\.(xml|rels)$/.test(each)));
  parts[name] = strToU8(change(strFromU8(parts[name]!)));
  return rezip(parts);
}

const replaceOne = (text: string, pattern: RegExp, random: Random, by: (match: string) => string): string => {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const match = random.pick(found);
  return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
};

/** Everything that hostile or broken files have done to readers so far, by name. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  flippedBytes: (bytes, random) => {
    const spoiled = bytes.slice();
    for (let i = 0; i <= random.below(8); i++) spoiled[random.below(spoiled.length)] = random.below(256);
    return spoiled;
  },
  cutShort: (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  pieceRepeated: (bytes, random) => {
    const from = random.below(bytes.length);
    const piece = bytes.slice(from, from + random.below(200));
    return new Uint8Array([...bytes.slice(0, from), ...piece, ...bytes.slice(from)]);
  },
  partMissing: (bytes, random) => {
    const parts = unzipSync(bytes);
    const gone = random.pick(Object.keys(parts));
    return rezip(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone)));
  },
  partsSwapped: (bytes, random) => {
    const parts = unzipSync(bytes);
    const [a, b] = [random.pick(Object.keys(parts)), random.pick(Object.keys(parts))];
    return rezip({ ...parts, [a]: parts[b]!, [b]: parts[a]! });
  },
  pathTrick: (bytes, random) => {
    const parts = unzipSync(bytes);
    return rezip({ ...parts, [random.pick(PATHS)]: strToU8('<x/>') });
  },
  tagRemoved: (bytes, random) => inPart(bytes, random, (text) => replaceOne(text, /<[^>]*>/g, random, () => '')),
  tagRepeated: (bytes, random) =>
    inPart(bytes, random, (text) => replaceOne(text, /<[^>]*>/g, random, (tag) => tag.repeat(3))),
  deeplyNested: (bytes, random) =>
    inPart(bytes, random, (text) => replaceOne(text, /<[^>]*>/g, random, (tag) => `${tag}${'<a>'.repeat(50_000)}`)),
  entity: (bytes, random) =>
    inPart(
      bytes,
      random,
      (text) => `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(50)}"><!ENTITY c SYSTEM "file:///etc/passwd">]>${text}`,
    ),
  numberReplaced: (bytes, random) =>
    inPart(bytes, random, (text) => replaceOne(text, /"\d+"/g, random, () => `"${random.pick(HUGE)}"`)),
  valueReplaced: (bytes, random) =>
    inPart(bytes, random, (text) => replaceOne(text, /<v>[^<]*<\/v>/g, random, () => `<v>${random.pick(HUGE)}</v>`)),
  referenceReplaced: (bytes, random) =>
    inPart(bytes, random, (text) =>
      replaceOne(text, /"\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?"/g, random, () => `"${random.pick(REFERENCES)}"`),
    ),
  targetReplaced: (bytes, random) =>
    inPart(bytes, random, (text) =>
      replaceOne(text, /Target="[^"]*"/g, random, () => `Target="${random.pick(PATHS)}"`),
    ),
  textReplaced: (bytes, random) =>
    inPart(bytes, random, (text) =>
      replaceOne(text, />[^<]{2,}</g, random, () => `>${random.pick(FORMULA_TEXTS).replaceAll('<', '&lt;')}<`),
    ),
  longText: (bytes, random) =>
    inPart(bytes, random, (text) => replaceOne(text, />[^<]{2,}</g, random, () => `>${'ệ'.repeat(40_000)}<`)),
  wrongEncoding: (bytes, random) => {
    const parts = unzipSync(bytes);
    const name = random.pick(Object.keys(parts));
    return rezip({ ...parts, [name]: new Uint8Array(Buffer.from(strFromU8(parts[name]!), 'utf16le')) });
  },
};
