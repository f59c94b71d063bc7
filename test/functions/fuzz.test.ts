import fc from 'fast-check';
import { KM_FUNCTIONS } from '../../src/functions/catalogue';
import { liveOf, sampleGrids } from './books';
import { WARDS } from '../../src/workbook/sample/wards';
import type { FunctionId } from '../../src/language/functions';
import { call, connect, FakeError, settle } from './fakeRuntime';

beforeAll(() => {
  connect(liveOf(sampleGrids()));
});

const plain = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    ' ',
    0,
    -0,
    1,
    -1,
    0.06,
    1e308,
    1e-320,
    2 ** 53,
    NaN,
    Infinity,
    true,
    false,
  ),
  fc.constantFrom<unknown>(
    'An Tảo',
    'C06',
    '2022',
    'Đạt',
    '≥',
    '8-10',
    '6%',
    '#N/A',
    '#VALUE!',
    '=1+1',
    '2.160',
    '−5',
    '𝟚𝟘𝟚𝟚',
    'An Tảo'.normalize('NFD'),
    'Đạt'.normalize('NFD'),
    '=cmd|x!A1',
    '__proto__',
    'constructor',
    'a\u0000b',
    '\ud800',
  ),
  fc.double(),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const odd = fc.constantFrom<unknown>(
  new FakeError('#N/A'),
  { type: 'Error', basicType: 'Error', basicValue: '#REF!' },
  { type: 'Entity', text: 'x', basicType: 'Error', basicValue: '#VALUE!' },
  { type: 'FormattedNumber', basicType: 'Double', basicValue: 2022 },
  { type: 'Empty' },
  { errorCode: 7 },
  {},
  [],
  [[]],
  Symbol('x'),
  () => 1,
  10n,
  'Đạt '.repeat(300_000),
  '9'.repeat(32_767),
);
const range = fc.array(fc.array(fc.oneof(plain, odd), { maxLength: 4 }), { maxLength: 4 });
const input = fc.oneof(plain, odd, range);

const isFine = (shown: unknown): boolean => {
  if (shown instanceof FakeError)
    return (shown.code === '#N/A' || shown.code === '#VALUE!') && shown.message.length > 5;
  if (typeof shown === 'number') return Number.isFinite(shown);
  return typeof shown === 'string' || (Array.isArray(shown) && shown.length > 0);
};

test.each(KM_FUNCTIONS.map(({ id }) => id))(
  '%s answers whatever it is given with a value or with an error that has a sentence',
  async (id) => {
    await fc.assert(
      fc.asyncProperty(fc.array(input, { maxLength: 3 }), async (inputs) => {
        const cell = call(id, ...inputs);
        await settle();
        cell.cancel();
        expect(cell.shown).toHaveLength(1);
        expect(cell.shown.filter((shown) => !isFine(shown))).toEqual([]);
      }),
      { numRuns: 150, seed: 1886 },
    );
  },
);

async function answerOf(id: FunctionId, ...inputs: unknown[]): Promise<unknown> {
  const cell = call(id, ...inputs);
  await settle();
  cell.cancel();
  return cell.shown[0];
}

const NOTHING: readonly unknown[] = [
  null,
  '',
  ' ',
  '\u00a0',
  [['', '']],
  new FakeError('#REF!'),
  '#N/A',
  { type: 'Empty' },
  [],
  {},
];
const needing = KM_FUNCTIONS.filter(({ parameters }) => parameters.some(({ optional }) => !optional));

test.each(needing.map(({ id }) => id))(
  '%s given nothing, an error or a blank range says why, and never 0',
  async (id) => {
    for (const nothing of NOTHING) {
      const shown = await answerOf(id, nothing, nothing, null);
      expect([nothing, shown]).toEqual([nothing, expect.any(FakeError)]);
      expect((shown as FakeError).message).toMatch(/\S{2,} \S+/);
    }
  },
);

test('a ward is found however its name is composed, cased, spaced or prefixed', async () => {
  const shapes = fc.record({
    ward: fc.constantFrom(...WARDS),
    form: fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'),
    shape: fc.constantFrom<(name: string) => string>(
      (name) => name,
      (name) => name.toUpperCase(),
      (name) => ` ${name.toLowerCase()}\u00a0`,
      (name) => name.replaceAll(' ', '  '),
      (name) => `Phường ${name}`,
      (name) => `P. ${name}`,
    ),
  });
  await fc.assert(
    fc.asyncProperty(shapes, async ({ ward, form, shape }) => {
      const asked = shape(ward.name).normalize(form);
      expect(await answerOf('WARDBOUNDS', asked, 2022)).toBe(await answerOf('WARDBOUNDS', ward.code, 2022));
    }),
    { numRuns: 200, seed: 1886 },
  );
});

test('a name with a letter too many, too few or another one is #N/A, and the sentence names the nearest', async () => {
  const slips = fc.record({
    ward: fc.constantFrom(...WARDS),
    at: fc.nat(30),
    letter: fc.constantFrom('', 'x', 'ơ', 'zz'),
  });
  const known = new Set(WARDS.map(({ name }) => name.toLowerCase()));
  await fc.assert(
    fc.asyncProperty(slips, async ({ ward: { name }, at, letter }) => {
      const place = at % name.length;
      const asked = name.slice(0, place) + letter + name.slice(place + 1);
      if (known.has(asked.trim().toLowerCase())) return;
      const shown = await answerOf('WARDSCORE', asked, 2022);
      expect([asked, (shown as FakeError).code]).toEqual([asked, '#N/A']);
      expect((shown as FakeError).message).toContain(asked.trim().slice(0, 3));
    }),
    { numRuns: 300, seed: 1886 },
  );
  const near = (await answerOf('WARDSCORE', 'Lam Sông', 2022)) as FakeError;
  expect(near.message).toContain('Lam Sơn');
});
