import { EXCEL_MAY, type ExcelMay } from 'excel-host/office';
import { HostFailure, type HostFailureCode } from '../../src/application/ports';
import { dumpOf, sheetNamed } from '../support/excelHost';
import { ACTIONS, BEFORE, JOURNEYS, setOut, type Journey, type Traveller } from '../support/journey';

/** What may refuse, and how: everything else works under everything else. */
const REFUSALS: Readonly<Partial<Record<ExcelMay, Partial<Record<Journey, HostFailureCode>>>>> = {
  'tab-being-renamed': Object.fromEntries(JOURNEYS.map((journey) => [journey, 'cellEditMode'])),
  'workbook-switch': {
    template: 'otherWorkbook',
    sample: 'otherWorkbook',
    reports: 'otherWorkbook',
    restores: 'otherWorkbook',
    repairs: 'otherWorkbook',
    // The table of settings grows by a row, which is copied from the last one.
    settings: 'otherWorkbook',
    forms: 'otherWorkbook',
  },
  'unprotect-refused': { reports: 'sheetProtected', restores: 'sheetProtected', forms: 'sheetProtected' },
};

const refusalsOf = (may: readonly ExcelMay[], journey: Journey): HostFailureCode[] =>
  may.flatMap((each) => REFUSALS[each]?.[journey] ?? []);

const withoutRecency = (traveller: Traveller): string => JSON.stringify(dumpOf(traveller.model));

/** The sentence of a refusal is true: what it names is so, and the workbook is as it was. */
function requireTruth({ code, detail, restored }: HostFailure, { model, may }: Traveller, isSame: boolean): void {
  expect({ code, restored, isSame }).toEqual({ code, restored: true, isSame: true });
  if (code === 'sheetProtected')
    expect(detail.split(', ').map((name) => sheetNamed(model, name).protected)).not.toContain(false);
  if (code === 'cellEditMode') expect([...may]).toContain('tab-being-renamed');
  if (code === 'otherWorkbook') expect([...may]).toContain('workbook-switch');
}

/**
 * Does all actions of a journey; answers the codes of refusals. What was refused works once Excel is well again, and the journey goes
 * on with Excel as unwell as before.
 */
async function travel(traveller: Traveller, journey: Journey): Promise<HostFailureCode[]> {
  const { may } = traveller;
  const mayRefuse = [...may].some((each) => REFUSALS[each] !== undefined);
  BEFORE[journey]?.(traveller);
  const codes: HostFailureCode[] = [];
  for (const act of ACTIONS[journey]) {
    const before = mayRefuse ? withoutRecency(traveller) : '';
    const failure: unknown = await act(traveller).then(
      () => null,
      (error: unknown) => error,
    );
    if (failure === null) continue;
    expect(failure).toBeInstanceOf(HostFailure);
    const refusal = failure as HostFailure;
    requireTruth(refusal, traveller, mayRefuse && withoutRecency(traveller) === before);
    codes.push(refusal.code);
    const switches = [...may];
    may.clear();
    await act(traveller);
    for (const each of switches) may.add(each);
  }
  return codes;
}

jest.setTimeout(120_000);

beforeAll(() => {
  // What passes by itself is tried again after a moment, which nobody here needs to wait for.
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(((action: () => void) => setImmediate(action)) as never);
});
afterAll(() => {
  jest.restoreAllMocks();
});

describe.each(EXCEL_MAY.map(({ id }) => [id] as const))('%s', (id) => {
  let traveller: Traveller;
  beforeAll(async () => {
    traveller = await setOut();
    traveller.may.add(id);
  });
  test.each(
    JOURNEYS.map((journey) => [journey, REFUSALS[id]?.[journey] ?? null] as const).map(
      ([journey, code]) => [journey, code === null ? 'works' : `is refused with ${code}`, code] as const,
    ),
  )('%s %s', async (journey, _, code) => {
    const codes = await travel(traveller, journey);
    expect([...new Set(codes)]).toEqual(code === null ? [] : [code]);
    expect(traveller.model.names.map(({ name }) => name)).toEqual(
      JOURNEYS.indexOf(journey) < JOURNEYS.indexOf('restores') ? [] : ['DiemCuaToi'],
    );
  });
});

/** Pairs by a seeded sequence, so that every run tries the same ones. */
function pairsOf(count: number): (readonly [ExcelMay, ExcelMay])[] {
  let seed = 20_261_130;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  return Array.from({ length: count }, () => {
    const first = next(EXCEL_MAY.length);
    const second = (first + 1 + next(EXCEL_MAY.length - 1)) % EXCEL_MAY.length;
    return [EXCEL_MAY[first]?.id ?? 'slow-host', EXCEL_MAY[second]?.id ?? 'slow-host'] as const;
  });
}

test.each(pairsOf(3))(
  'with %s and %s every journey works, or is refused truly',
  async (...pair) => {
    const traveller = await setOut();
    for (const each of pair) traveller.may.add(each);
    for (const journey of JOURNEYS) {
      const codes = await travel(traveller, journey);
      const allowed = refusalsOf(pair, journey);
      expect([journey, codes.filter((code) => !allowed.includes(code))]).toEqual([journey, []]);
    }
  },
  120_000,
);
