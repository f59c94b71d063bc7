import { withOfficialFindings } from '../../src/application/officialFindings';
import type { RecognitionRecord } from '../../src/domain/recognition';
import { issueText } from '../../src/language/issueText';
import { LANGUAGES } from '../../src/language/language';
import { baseline2022, statusInput } from '../support/assessment';

const DECISION: RecognitionRecord = {
  ...{ wardCode: 'P2', year: 2022, document: '1/QĐ-BCA', decidedOn: '2022-12-01', signer: '' },
  ...{ withdrawnBy: '', withdrawnOn: null, place: { sheet: 'Công nhận', cell: 'A5' } },
};
const found = (options: Parameters<typeof statusInput>[1]) => {
  const { records, assessment } = statusInput(baseline2022(), options);
  return withOfficialFindings(records, assessment).issues;
};

test('a ward that a decision recognises though it fails a criterion is told at the decision', () => {
  expect(found({ recognitions: [DECISION] })).toEqual([
    {
      ...{ code: 'recognitionDisputed', severity: 'warning', sheet: 'Công nhận', cell: 'A5' },
      ...{ subject: 'Lam Sơn, 2022', found: '1/QĐ-BCA', expected: '2' },
    },
  ]);
});

test.each([
  ['of another year', { year: 2021 }],
  ['that was withdrawn', { withdrawnBy: '2/QĐ' }],
])('a decision %s disputes nothing', (_, change) => {
  expect(found({ recognitions: [{ ...DECISION, ...change }] })).toEqual([]);
});

test('names of agencies that rest on no document are told once, and not where they are still the old ones', () => {
  expect(found({ reportDate: '2025-02-28' })).toEqual([]);
  const [issue, ...others] = found({ reportDate: '2026-11-30' });
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ code: 'agencyInferred', severity: 'info', sheet: 'Cơ quan', cell: null });
  expect(issue?.found).toContain('Sở Kế hoạch và Đầu tư → Sở Tài chính');
  for (const language of LANGUAGES) expect(issueText(language, issue!)).not.toMatch(/[{}]/);
});

test('what the user has confirmed is no longer told', () => {
  const { records } = statusInput(baseline2022());
  expect(records.agencies).toEqual([]);
  const [before] = found({ reportDate: '2026-11-30' });
  const [after] = found({
    reportDate: '2026-11-30',
    agencies: [
      {
        ...{ id: 'planningInvestment', name: null, validFrom: null, validTo: '2025-02-28' },
        ...{ successor: 'finance', standing: 'known', place: null },
      },
    ],
  });
  expect(Number(after?.subject)).toBe(Number(before?.subject) - 1);
});
