import { DECISION_ERRORS } from '../../../src/domain/consistency/decision';
import { decisionErrorsTexts } from '../../../src/language/decisionErrors';
import { issueText } from '../../../src/language/issueText';
import { readWorkbook } from '../../../src/workbook/read';
import { SAMPLE_TABLES } from '../../../src/workbook/sample/tables';
import { templateGrids } from '../../support/grids';

const told = (offences: readonly [number, number]): readonly string[] => {
  const rows = offences.map((criminal_offences, at) => ({ year: 2021 + at, ward: 'An Tảo', criminal_offences }));
  const grids = templateGrids({ tblPhuong: [{ code: 'HY01', name: 'An Tảo' }], tblNhom5: rows });
  return readWorkbook(grids)
    .issues.filter(({ code }) => code === 'decisionError')
    .map((issue) => issueText('vi', issue));
};

test('the figures of the survey bring along what the decision gets wrong beside them, each with its section', () => {
  expect(told([205, 191])).toHaveLength(DECISION_ERRORS.length);
  expect(told([205, 191])[0]).toBe(
    'Mục I.III.1 của Quyết định số 1886/QĐ-UBND in diện tích 4.685,51 ha và 121.486 nhân khẩu cạnh 17 đơn vị hành chính, nhưng đó là số liệu của thành phố khi mới thành lập năm 2009 với 12 đơn vị.',
  );
  expect(told([205, 191]).some((text) => text.includes('9,79%') && text.includes('6,83%'))).toBe(true);
});

test.each([
  [205, 190],
  [204, 191],
])('other figures, such as %i and %i, are nobody’s survey', (before, now) => {
  expect(told([before, now])).toEqual([]);
});

test('every error has its words, and the sample of the survey tells each of them once, as information', () => {
  expect(Object.keys(decisionErrorsTexts.vi).sort()).toEqual(DECISION_ERRORS.map(({ id }) => id).sort());
  const found = readWorkbook(templateGrids(SAMPLE_TABLES)).issues.filter(({ code }) => code === 'decisionError');
  expect(found.map(({ severity, expected }) => [severity, expected])).toEqual(
    DECISION_ERRORS.map(({ id }) => ['info', id]),
  );
});
