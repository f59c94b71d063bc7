import { readWorkbook } from '../../../src/workbook/read';
import { levelled } from '../../../src/workbook/read/levels';
import { DEFAULT_SETTINGS } from '../../../src/workbook/read/settings';
import { ISSUE_CODES, type Issue } from '../../../src/workbook/read/types';
import { FINDING_LEVELS, FINDING_RULE_IDS, FINDING_RULES } from '../../../src/workbook/schema/findingRules';
import { templateGrids, withCell } from '../../support/grids';

const found = (code: Issue['code']): Issue => ({
  ...{ code, severity: 'warning', sheet: 'Nhóm 1', cell: 'A5', subject: '', found: '', expected: '' },
});
const every = ISSUE_CODES.map(found);

test('without a wish every finding keeps its own severity', () => {
  expect(levelled(every, DEFAULT_SETTINGS)).toEqual(every);
});

test.each(FINDING_RULE_IDS.flatMap((rule) => FINDING_LEVELS.map((level) => [rule, level] as const)))(
  '%s set to %s changes its own findings and no other',
  (rule, level) => {
    const own: readonly string[] = FINDING_RULES[rule];
    const told = levelled(every, { ...DEFAULT_SETTINGS, [rule]: level });
    const ours = told.filter(({ code }) => own.includes(code));
    expect(ours.map(({ severity }) => severity)).toEqual(level === 'off' ? [] : own.map(() => level));
    expect(told.filter(({ code }) => !own.includes(code))).toEqual(every.filter(({ code }) => !own.includes(code)));
  },
);

test('a rule is switched off in sheet Thiết lập, by the word for it', () => {
  const rows = {
    tblPhuong: [{ code: 'HY01', name: 'An Tảo' }],
    tblDat: [{ ward: 'An Tảo', area: 2.16, status: 'allotted' }],
  };
  const grids = templateGrids(rows);
  const at = grids.get('tblThietLap')!.values.findIndex(([name]) => name === 'Kiểm tra: diện tích bất thường');
  const codes = (level: string): string[] =>
    readWorkbook(withCell(grids, 'tblThietLap', at, 'Giá trị', level)).issues.map(({ code }) => code);
  expect(codes('')).toContain('areaImplausible');
  expect(codes('Tắt')).not.toContain('areaImplausible');
  expect(codes('Tắt')).not.toContain('unknownChoice');
  expect(codes('lúc nào đó')).toContain('unknownChoice');
});
