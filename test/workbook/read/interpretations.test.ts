import { assessYear } from '../../../src/domain/assess';
import {
  DEFAULT_INTERPRETATIONS,
  INTERPRETATION_IDS,
  INTERPRETATION_RECORDS,
} from '../../../src/domain/interpretation';
import { BUILT_IN_RULE_SETS, ruleSetForYear } from '../../../src/domain/ruleSet';
import { interpretationsTexts } from '../../../src/language/interpretations';
import { LANGUAGES } from '../../../src/language/language';
import type { Grids } from '../../../src/workbook/grid';
import { readWorkbook } from '../../../src/workbook/read';
import { templateGrids } from '../../support/grids';
import { sampleGrids } from '../../functions/books';

type Row = Readonly<Record<string, string>>;

const book = (rows: readonly Row[]): Grids =>
  templateGrids({ tblPhuong: [{ code: 'HY01', name: 'An Tảo' }], tblCachDoc: rows });
const read = (rows: readonly Row[]) => readWorkbook(book(rows));
const without = (grids: Grids): Grids => new Map([...grids].filter(([table]) => table !== 'tblCachDoc'));

/** Every verdict of every ward and year. */
const verdictsOf = (grids: Grids): readonly string[] => {
  const { facts, ruleSets } = readWorkbook(grids);
  return facts.years.flatMap((year) => {
    const ruleSet = ruleSetForYear(ruleSets, year);
    if (ruleSet === null) return [];
    const assessment = assessYear(facts, ruleSet, year);
    return assessment.wards.flatMap((_, ward) =>
      ruleSet.criteria.map(
        ({ id }, criterion) => `${String(year)} ${String(ward)} ${id} ${assessment.computed(ward, criterion)}`,
      ),
    );
  });
};

test('a workbook without the table is read by the defaults and scores as one that states them', () => {
  const { interpretations, ruleSets, issues } = readWorkbook(without(book([])));
  expect(interpretations).toEqual(DEFAULT_INTERPRETATIONS);
  expect(ruleSets.map(({ id, checks }) => [id, checks.length])).toEqual(
    BUILT_IN_RULE_SETS.map(({ id, checks }) => [id, checks.length]),
  );
  expect(issues.filter(({ subject }) => subject.includes('CachDoc'))).toEqual([]);
  expect(verdictsOf(without(sampleGrids()))).toEqual(verdictsOf(sampleGrids()));
  expect(verdictsOf(sampleGrids()).length).toBeGreaterThan(500);
});

test('a template states every default, and reading it gives the defaults without a finding', () => {
  const { interpretations, issues } = readWorkbook(templateGrids({ tblPhuong: [{ code: 'HY01', name: 'An Tảo' }] }));
  expect(interpretations).toEqual(DEFAULT_INTERPRETATIONS);
  expect(issues.filter(({ code }) => ['interpretationChoice', 'unknownInterpretation'].includes(code))).toEqual([]);
});

test('a blank choice is the default', () => {
  expect(read([{ interpretation: 'R4', choice: '' }]).interpretations.R4).toBe('ofAll');
});

test('every choice is understood by its word in both languages and by its id', () => {
  for (const id of INTERPRETATION_IDS)
    for (const choice of INTERPRETATION_RECORDS[id].choices) {
      const words: readonly string[] = LANGUAGES.map(
        (language) => (interpretationsTexts[language].choices[id] as Readonly<Record<string, string>>)[choice] ?? '',
      );
      for (const word of [...words, choice])
        expect([id, word, read([{ interpretation: id, choice: word }]).interpretations[id]]).toEqual([
          id,
          word,
          choice,
        ]);
    }
});

test('a choice that is none is told at its cell with what there is to choose, and the default is obeyed', () => {
  const { interpretations, issues } = read([{ interpretation: 'R4', choice: 'Cộng các thửa' }]);
  expect(interpretations.R4).toBe('ofAll');
  expect(issues.filter(({ code }) => code === 'interpretationChoice')).toMatchObject([
    { severity: 'error', cell: 'D5', subject: 'R4', found: 'Cộng các thửa', expected: 'interpretation:R4' },
  ]);
});

test('a sentence stated twice is read from its first row', () => {
  const { interpretations, issues } = read([
    { interpretation: 'R4', choice: 'ofRegistered' },
    { interpretation: 'r4', choice: 'ofAll' },
  ]);
  expect(interpretations.R4).toBe('ofRegistered');
  expect(issues.filter(({ code }) => code === 'duplicateRow')).toMatchObject([{ cell: 'A6', expected: 'A5' }]);
});

test('what is chosen changes the rule sets that everything else is judged by', () => {
  const { ruleSets, facts } = read([
    { interpretation: 'R4', choice: 'ofRegistered' },
    { interpretation: 'R15', choice: 'fromMidDecember' },
  ]);
  expect(ruleSets.map(({ checks }) => checks.find(({ id }) => id === 'C19.1')?.denominatorId)).toEqual(
    ruleSets.map(() => 'units_registered_safe'),
  );
  expect(facts.figureYear).toBe('fromMidDecember');
});
