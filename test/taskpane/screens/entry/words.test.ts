import type { EntryOutcome } from '../../../../src/application/entries/types';
import type { LookedAt } from '../../../../src/application/repairs';
import {
  DEFAULT_INTERPRETATIONS,
  interpret,
  INTERPRETATION_IDS,
  withChoices,
} from '../../../../src/domain/interpretation';
import { da1886 } from '../../../../src/domain/ruleSet';
import { LANGUAGES } from '../../../../src/language/language';
import { readingWords } from '../../../../src/taskpane/screens/entry/readingWords';
import { entryFailure, entryMessage } from '../../../../src/taskpane/screens/entry/words';

const looked = (state: LookedAt['state'], formula = ''): EntryOutcome => ({
  kind: 'left',
  left: [
    {
      change: { kind: 'cells', cells: [{ sheet: 'Thẩm định', cell: 'E5', before: 'a', after: 'b', date: null }] },
      state,
      formula,
    },
  ],
});
const refusal = (kind: 'noRoom'): EntryOutcome => ({ kind: 'refused', refusal: { kind, sheet: 'Thẩm định' } });

test('what was written, or stood there already, is told as saved', () => {
  for (const language of LANGUAGES) {
    expect(entryMessage({ kind: 'written' }, language).saved).toBe(true);
    expect(entryMessage({ kind: 'same' }, language).saved).toBe(true);
  }
});

test('a protected sheet is named, with the way to unprotect it and to its cells', () => {
  const { saved, sentence, sheet } = entryMessage(looked('protected'), 'vi');
  expect([saved, sheet]).toEqual([false, 'Thẩm định']);
  expect(sentence).toContain('Trang “Thẩm định” đang được bảo vệ');
  expect(sentence).toMatch(/Sổ tính vẫn như trước\.$/);
});

test('a formula in the way is shown', () => {
  expect(entryMessage(looked('formula', '=A1'), 'vi').sentence).toContain('công thức =A1');
});

test('only a missing table offers to add the tables', () => {
  const missing: EntryOutcome = {
    kind: 'refused',
    refusal: { kind: 'noTable', sheet: 'Bộ tiêu chí', table: 'tblCachDoc' },
  };
  expect(entryMessage(missing, 'vi')).toMatchObject({ saved: false, offersTables: true, sheet: null });
  expect(entryMessage(refusal('noRoom'), 'vi')).toMatchObject({ offersTables: false, sheet: 'Thẩm định' });
});

test('a value that cannot be read is told in the words of the reader', () => {
  const outcome: EntryOutcome = {
    kind: 'refused',
    refusal: {
      kind: 'unreadable',
      sheet: 'Thẩm định',
      issue: { code: 'notADate', subject: 'Ngày văn bản', found: '31/02/2026', expected: 'date' },
    },
  };
  expect(entryMessage(outcome, 'vi').sentence).toContain('31/02/2026');
});

test('that the workbook is unchanged is only said when it is', () => {
  expect(entryFailure('Excel từ chối.', false, 'vi').sentence).toBe('Excel từ chối.');
  expect(entryFailure('Excel từ chối.', true, 'vi').sentence).toBe('Excel từ chối. Sổ tính vẫn như trước.');
});

describe('a sentence that can be read in two ways', () => {
  test.each(INTERPRETATION_IDS)('%s has its section, two choices, the default marked and first', (id) => {
    for (const language of LANGUAGES) {
      const { label, choices } = readingWords(id, da1886, language);
      expect(label.startsWith(`${id} – `)).toBe(true);
      expect(choices).toHaveLength(2);
      expect(choices[0]!.choice).toBe(DEFAULT_INTERPRETATIONS[id]);
      expect(choices.map(({ word }) => /\((mặc định|default)\)$/.test(word))).toEqual([true, false]);
    }
  });

  test('names the criteria that rest on it, whichever way it is read now', () => {
    const read = interpret(da1886, withChoices(new Map([['R9', 'eachParcel']])));
    const { hint } = readingWords('R9', da1886, 'vi');
    expect(hint).toBe('Mục II.III.3. Liên quan đến tiêu chí C06.');
    expect(readingWords('R9', read, 'vi').hint).toBe(hint);
    expect(readingWords('R19', da1886, 'vi').hint).toMatch(/tiêu chí C\d\d\.$/);
  });

  test('says so where the rule set has no such criterion', () => {
    const none = { ...da1886, checks: da1886.checks.filter(({ criterionId }) => criterionId !== 'C06') };
    expect(readingWords('R9', none, 'vi').hint).toContain('không có tiêu chí nào liên quan');
    expect(readingWords('R15', none, 'vi').hint).toBe('Mục II.II.3.');
  });
});
