import fc from 'fast-check';
import { FUNCTION_CATALOGUE } from '../../src/application/functionCatalogue';
import { liveOf, sampleGrids } from './books';
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

test.each(FUNCTION_CATALOGUE.map(({ id }) => id))(
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
