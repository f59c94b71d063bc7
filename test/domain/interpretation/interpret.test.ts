import { assessYear } from '../../../src/domain/assess';
import type { CheckTrace } from '../../../src/domain/assess/types';
import {
  chosenOtherwise,
  DEFAULT_INTERPRETATIONS,
  INTERPRETATION_IDS,
  INTERPRETATION_RECORDS,
  interpret,
  interpretationsOf,
  withChoices,
} from '../../../src/domain/interpretation';
import { da1886, khaoSat2022 } from '../../../src/domain/ruleSet';
import type { LandParcel, Reading } from '../../../src/domain/reading/types';
import type { RuleSet } from '../../../src/domain/ruleSet/types';
import type { Ward } from '../../../src/domain/ward/types';
import { factsOf, reading, ward } from '../../support/assessment';

type Value = number | boolean | string | Reading;
/** Figures by "year indicator". */
type Figures = Readonly<Record<string, Value>>;

const YEAR = 2024;
const AN_TAO = ward('HY01', 'An Tảo');

interface Case {
  readonly figures?: Figures;
  readonly parcels?: readonly LandParcel[];
  readonly wards?: readonly Ward[];
  readonly year?: number;
}

const read = (choices: Readonly<Record<string, string>>, ruleSet: RuleSet = da1886): RuleSet =>
  interpret(ruleSet, withChoices(new Map(Object.entries(choices))));

function traceOf(
  ruleSet: RuleSet,
  checkId: string,
  { figures = {}, parcels = [], wards, year = YEAR }: Case,
): CheckTrace {
  const readings = new Map(
    Object.entries(figures).map(([key, value]) => [`HY01 ${key}`, typeof value === 'object' ? value : reading(value)]),
  );
  const facts = factsOf({ wards: wards ?? [AN_TAO], readings, parcels });
  const criterion = ruleSet.criteria.findIndex(({ id }) => checkId.startsWith(`${id}.`));
  const trace = assessYear(facts, ruleSet, year)
    .explain(0, criterion)
    .checks.find(({ check }) => check.id === checkId);
  if (!trace) throw new Error(`no check ${checkId}`);
  return trace;
}

const parcel = (area: number | null, status: LandParcel['status'] = 'allotted'): LandParcel => ({
  wardCode: 'HY01',
  location: '',
  area: area === null ? { state: 'blank', place: null } : reading(area, 'C5', 'Đất'),
  status,
  statusPlace: null,
  document: '',
});

const half = (value: number): Reading => ({ ...reading(value), partYear: true, month: 6 }) as Reading;

/** One sentence, one check, and figures on which the two readings part. */
const PARTING: readonly (readonly [
  id: string,
  otherwise: string,
  check: string,
  told: Case,
  byDefault: string,
  other: string,
])[] = [
  ['R0', 'leftOut', 'C12.1', { figures: { '2024 serious_fires': 1 } }, 'fail compared', 'notApplicable leftOut'],
  [
    'R4',
    'ofRegistered',
    'C19.1',
    { figures: { '2024 units_recognised_safe': 9, '2024 units_registered_safe': 10, '2024 units_all_safe': 100 } },
    'fail compared',
    'pass compared',
  ],
  [
    'R5',
    'arisen',
    'C16.4',
    { figures: { '2024 environment_food_cases': half(6), '2023 environment_food_cases': 10 } },
    'provisional partYear',
    'fail alreadySettled',
  ],
  [
    'R6',
    'share',
    'C15.5',
    {
      figures: {
        '2024 fugitives_resolved': 12,
        '2024 fugitives_outstanding': 12,
        '2023 fugitives_resolved': 10,
        '2023 fugitives_outstanding': 10,
      },
    },
    'pass compared',
    'fail compared',
  ],
  [
    'R8',
    'onceWithinScheme',
    'C18.5',
    { figures: { '2024 merit_certificate': false, '2023 merit_certificate': true } },
    'fail compared',
    'pass compared',
  ],
  ['R9', 'eachParcel', 'C06.1', { parcels: [parcel(300), parcel(250)] }, 'pass compared', 'fail compared'],
  ['R10', 'counted', 'C06.1', { parcels: [parcel(2400, 'planned')] }, 'fail compared', 'pass compared'],
  [
    'R20',
    'asPrinted',
    'C04.2',
    { figures: { '2024 officers': 12, '2024 assigned_officers': 12 } },
    'pass compared',
    'fail compared',
  ],
];

describe('a sentence with two readings', () => {
  test.each(PARTING)('%s read as “%s” gives %s another verdict', (id, otherwise, check, told, byDefault, other) => {
    const said = (ruleSet: RuleSet): string => {
      const { verdict, reason } = traceOf(ruleSet, check, told);
      return `${verdict} ${reason}`;
    };
    expect([said(da1886), said(read({ [id]: otherwise }))]).toEqual([byDefault, other]);
  });

  test('R19 as a condition asks of the criterion on urban civility that the ward is recognised, and by default does not', () => {
    const asked = read({ R19: 'condition' });
    const told = (value: boolean): Case => ({ figures: { '2024 recognised_civilised_urban': value } });
    expect(da1886.checks.some(({ indicatorId }) => indicatorId === 'recognised_civilised_urban')).toBe(false);
    expect([true, false].map((value) => traceOf(asked, 'C20.6', told(value)).verdict)).toEqual(['pass', 'fail']);
    expect(traceOf(asked, 'C20.6', {}).verdict).toBe('noData');
  });

  test('R15 from mid-December lets a ward that begins on 20 December wait for the next year', () => {
    const facts = factsOf({ wards: [{ ...AN_TAO, validFrom: '2024-12-20' }] });
    const count = (figureYear: 'calendar' | 'fromMidDecember'): number =>
      assessYear({ ...facts, figureYear }, da1886, YEAR).wards.length;
    expect([count('calendar'), count('fromMidDecember')]).toEqual([1, 0]);
  });
});

test('the defaults leave a rule set as it is, the very same object', () => {
  expect(interpret(da1886, DEFAULT_INTERPRETATIONS)).toBe(da1886);
  expect(
    interpret(
      khaoSat2022,
      withChoices(
        new Map([
          ['R4', 'nobody'],
          ['R99', 'leftOut'],
        ]),
      ),
    ),
  ).toBe(khaoSat2022);
});

test('every sentence has its default first and one other choice, and only the other one is told', () => {
  for (const id of INTERPRETATION_IDS) {
    const [first, second] = INTERPRETATION_RECORDS[id].choices;
    expect(DEFAULT_INTERPRETATIONS[id]).toBe(first);
    expect(chosenOtherwise(withChoices(new Map([[id, second]])))).toEqual([id]);
  }
});

test('left out are exactly the checks that only the survey speaks of', () => {
  const out = read({ R0: 'leftOut' }).checks.filter(({ taken }) => taken?.leftOut === true);
  expect(out.map(({ basis }) => basis)).toEqual(Array<string>(out.length).fill('survey'));
  expect(out.map(({ id }) => id).join(' ')).toBe(
    'C04.1 C04.3 C04.4 C05.3 C07.1 C08.1 C10.1 C10.2 C10.3 C12.1 C12.2 C12.3 C12.4 C13.1 C14.2 C14.4 C16.3 C19.2 ' +
      'C22.1 C22.2 C22.3 C22.4',
  );
});

test('a criterion of which everything is left out does not apply, and the denominator is smaller', () => {
  const facts = factsOf({ wards: [AN_TAO] });
  expect(assessYear(facts, read({ R0: 'leftOut' }), YEAR).scores[0]?.denominator).toBe(19);
  expect(assessYear(facts, da1886, YEAR).scores[0]?.denominator).toBe(22);
});

test('each check knows the readings its verdict rests on, chosen or not', () => {
  const all = Object.fromEntries(INTERPRETATION_IDS.map((id) => [id, INTERPRETATION_RECORDS[id].choices[1]]));
  const told = (ruleSet: RuleSet): string[] =>
    ruleSet.checks.flatMap((check) => {
      const ids = interpretationsOf(check).filter((id) => id !== 'R0');
      return ids.length === 0 ? [] : [`${check.id} ${ids.join(' ')}`];
    });
  const common = ['C06.1 R9 R10', 'C06.2 R10', 'C15.5 R6', 'C16.4 R5', 'C18.5 R8', 'C19.1 R4'];
  expect(told(da1886).sort()).toEqual(['C04.2 R20', ...common]);
  expect(told(read(all)).sort()).toEqual(['C04.2 R20', ...common, 'C20.6 R19']);
});

describe('a share against last year’s share (R6)', () => {
  const share = read({ R6: 'share' });
  const told = (r: number, left: number, before: number, leftBefore: number): CheckTrace =>
    traceOf(share, 'C15.5', {
      figures: {
        '2024 fugitives_resolved': r,
        '2024 fugitives_outstanding': left,
        '2023 fugitives_resolved': before,
        '2023 fugitives_outstanding': leftBefore,
      },
    });

  test('is compared exactly in per cent of last year’s share: 6/10 after 5/10 is just enough, 599/1000 is not', () => {
    expect([told(6, 4, 5, 5).verdict, told(599, 401, 5, 5).verdict]).toEqual(['pass', 'fail']);
    expect(told(6, 4, 5, 5).left).toEqual({ numerator: '1000', denominator: '50' });
  });

  test('says how many more must be resolved, and never more than there are', () => {
    expect(told(5, 5, 5, 5).gap).toMatchObject({ kind: 'missing', amount: 1, allowed: 6 });
    expect(told(9, 1, 9, 1).gap).toMatchObject({ kind: 'missing', amount: 1, allowed: 10 });
  });

  test('passes where nobody is left, does not apply where nobody was last year, and needs what is left', () => {
    expect([told(3, 0, 9, 1).reason, told(3, 1, 0, 0).reason, told(0, 1, 0, 5).verdict]).toEqual([
      'nothingLeft',
      'denominatorZero',
      'notApplicable',
    ]);
    const blank = traceOf(share, 'C15.5', {
      figures: { '2024 fugitives_resolved': 9, '2023 fugitives_resolved': 1, '2023 fugitives_outstanding': 9 },
    });
    expect([blank.verdict, blank.reason]).toEqual(['noData', 'blank']);
  });
});

describe('a certificate once within the scheme (R8)', () => {
  const once = read({ R8: 'onceWithinScheme' });
  const told = (figures: Figures, more: Case = {}): string => {
    const { verdict, inputs } = traceOf(once, 'C18.5', { figures, ...more });
    return `${verdict} ${String(inputs[0]?.year)}`;
  };

  test('counts on from any year since 2023, not from one before', () => {
    expect(told({ '2024 merit_certificate': false, '2023 merit_certificate': true })).toBe('pass 2023');
    expect(
      told({ '2024 merit_certificate': false, '2023 merit_certificate': false, '2022 merit_certificate': true }),
    ).toBe('fail 2024');
  });

  test('is not known while a year of the ward is blank, and of a ward that began later earlier years are not asked', () => {
    expect(told({ '2024 merit_certificate': false })).toBe('noData 2023');
    expect(told({ '2024 merit_certificate': false }, { wards: [{ ...AN_TAO, validFrom: '2024-01-01' }] })).toBe(
      'fail 2024',
    );
  });

  test('goes with a ward under its new name', () => {
    const [old, renamed] = [
      { ...AN_TAO, code: 'HY00', validTo: '2023-12-31', successorCode: 'HY01' },
      { ...AN_TAO, validFrom: '2024-01-01' },
    ];
    const readings = new Map([
      ['HY00 2023 merit_certificate', reading(true)],
      ['HY01 2024 merit_certificate', reading(false)],
    ]);
    const facts = factsOf({ wards: [old, renamed], readings });
    const at = once.criteria.findIndex(({ id }) => id === 'C18');
    const check = assessYear(facts, once, YEAR)
      .explain(0, at)
      .checks.find(({ check: { id } }) => id === 'C18.5');
    expect(check?.verdict).toBe('pass');
  });
});

describe('each parcel by itself (R9)', () => {
  const each = read({ R9: 'eachParcel' });
  const verdict = (ruleSet: RuleSet, parcels: readonly LandParcel[]): string =>
    traceOf(ruleSet, 'C06.1', { parcels }).verdict;

  test('asks the least area of every parcel, and a parcel too small settles it whatever is not known', () => {
    expect(verdict(each, [parcel(500), parcel(500)])).toBe('pass');
    expect(verdict(each, [parcel(499.9), parcel(null)])).toBe('fail');
    expect(verdict(each, [parcel(500), parcel(null)])).toBe('noData');
    expect(verdict(each, [parcel(500), parcel(400, 'planned')])).toBe('pass');
  });

  test('with planned land counted asks it of planned parcels too, whatever their status', () => {
    const both = read({ R9: 'eachParcel', R10: 'counted' });
    expect(verdict(both, [parcel(500), parcel(400, 'planned')])).toBe('fail');
    expect(verdict(both, [parcel(500), parcel(500, null)])).toBe('pass');
  });
});
