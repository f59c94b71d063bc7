import { informationSum, namesGiven, wardsHaving } from '../../src/domain/information';
import { assessYear } from '../../src/domain/assess';
import { ruleSetForYear } from '../../src/domain/ruleSet';
import { readWorkbook } from '../../src/workbook/read';
import type { TemplateRow } from '../../src/workbook/schema';
import { informationSentences } from '../../src/wording/information';
import { wordingOf } from '../../src/wording/wording';
import { templateGrids } from '../support/grids';

const WARDS = ['Một', 'Hai', 'Ba'];
const recordsOf = (tables: Readonly<Record<string, readonly TemplateRow[]>>) =>
  readWorkbook(
    templateGrids({
      tblPhuong: WARDS.map((name, at) => ({ code: `P${String(at + 1)}`, name, managingUnit: 'Quận A' })),
      ...tables,
    }),
  );
const crime = (year: number, values: readonly TemplateRow[]): TemplateRow[] =>
  values.map((row, at) => ({ year, ward: WARDS[at] ?? '', ...row }));

function said(records: ReturnType<typeof recordsOf>, year: number, group: number): readonly string[] {
  const ruleSet = ruleSetForYear(records.ruleSets, year)!;
  const assessment = assessYear(records.facts, ruleSet, year, 'appraised');
  return informationSentences({ ...wordingOf(ruleSet, records, year, 'vi'), assessment, records }, group);
}

test('nothing is said of what no ward entered', () => {
  const records = recordsOf({ tblNhom5: crime(2024, [{ social_order_crimes: 3 }]) });
  expect(said(records, 2024, 5)).toEqual([]);
  expect(said(records, 2024, 6)).toEqual([]);
});

test('a change is told only where the same wards gave figures for both years', () => {
  const before = crime(2023, [{ criminal_offences: 8 }, { criminal_offences: 12 }]);
  const now = crime(2024, [{ criminal_offences: 9 }, { criminal_offences: 14 }, { criminal_offences: 1 }]);
  const { facts } = recordsOf({ tblNhom5: [...before, ...now] });
  expect(informationSum(facts, facts.wards, 2024, 'criminal_offences')).toEqual({ total: 24, wards: 3, before: null });
  const two = recordsOf({ tblNhom5: [...before, ...now.slice(0, 2)] });
  expect(said(two, 2024, 5)).toEqual([
    'Xảy ra 23 vụ phạm pháp hình sự (tăng 3 vụ = 15% so với năm 2023) (số liệu của 02/3 phường).',
  ]);
});

test('figures up to a month stand beside the same months of last year', () => {
  const upTo = (year: number, month: number, values: readonly number[]): TemplateRow[] =>
    crime(
      year,
      values.map((criminal_offences) => ({ month, criminal_offences })),
    );
  const records = recordsOf({
    tblNhom5: [
      ...upTo(2023, 6, [10, 10, 10]),
      ...crime(
        2023,
        WARDS.map(() => ({ criminal_offences: 30 })),
      ),
      ...upTo(2024, 6, [9, 9, 9]),
    ],
  });
  expect(said(records, 2024, 5)).toEqual(['Xảy ra 27 vụ phạm pháp hình sự (giảm 3 vụ = 10% so với năm 2023).']);
});

test('a zero is a figure, a blank is none', () => {
  const records = recordsOf({ tblNhom5: crime(2024, [{ drug_addicts: 0 }, { drug_addicts: 0 }, { drug_cases: 0 }]) });
  expect(wardsHaving(records.facts, records.facts.wards, 2024, 'drug_addicts')).toEqual({ having: 0, told: 2 });
  expect(said(records, 2024, 5)).toEqual([
    'Không phát hiện vụ ma túy nào (số liệu của 01/3 phường).',
    'Chưa có phường nào trong 2 phường có người nghiện ma túy.',
  ]);
});

test('names of models are told once, whatever quotes and capitals they are typed with', () => {
  const rows = ['“Camera an ninh”; Tổ tự quản', 'camera an ninh', ''].map((model_names, at) => ({
    ...{ year: 2024, ward: WARDS[at] ?? '', model_names, residential_groups: 1 },
  }));
  const { facts } = recordsOf({ tblNhom6: rows });
  expect(namesGiven(facts, facts.wards, 2024, 'model_names')).toEqual(['Camera an ninh', 'Tổ tự quản']);
});

test('civil defence is added up only where all three ranks are entered by the same wards', () => {
  const ranks = { civil_defence_leaders: 2, civil_defence_deputies: 2, civil_defence_members: 20 };
  const rows = (last: TemplateRow): TemplateRow[] =>
    WARDS.map((ward, at) => ({ year: 2023, ward, neighbourhood_guards: 5, ...(at === 2 ? last : ranks) }));
  expect(said(recordsOf({ tblNhom6: rows(ranks) }), 2023, 6)).toEqual([
    'Có 15 đồng chí bảo vệ dân phố; 72 thành viên đội dân phòng (gồm 06 đội trưởng, 06 đội phó và 60 đội viên).',
  ]);
  expect(said(recordsOf({ tblNhom6: rows({ civil_defence_leaders: 2 }) }), 2023, 6)).toEqual([
    'Có 15 đồng chí bảo vệ dân phố.',
  ]);
});

test('from 2024 the teams of the new law are named', () => {
  const rows = WARDS.map((ward) => ({
    year: 2024,
    ward,
    neighbourhood_guards: 5,
    recognised_civilised_urban: ward === 'Hai',
  }));
  expect(said(recordsOf({ tblNhom6: rows }), 2024, 6)).toEqual([
    'Có 15 thành viên Tổ bảo vệ an ninh, trật tự.',
    '01/3 phường được công nhận đạt chuẩn “Đô thị văn minh”.',
  ]);
});

test('a workbook made before these columns has no finding about them', () => {
  const grids = templateGrids({ tblPhuong: [{ code: 'P1', name: 'Một' }] });
  for (const table of ['tblNhom5', 'tblNhom6']) {
    const grid = grids.get(table)!;
    const width = grid.values[0]!.indexOf('Ghi chú') + 1;
    grids.set(table, { ...grid, values: grid.values.map((row) => row.slice(0, width)) });
  }
  const about = readWorkbook(grids).issues.filter(({ sheet }) => sheet === 'Nhóm 5' || sheet === 'Nhóm 6');
  expect(about).toEqual([]);
});
