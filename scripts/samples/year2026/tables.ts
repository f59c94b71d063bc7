import { letterheadOfDecision } from '../../../src/language/officialNames';
import { schemaTexts } from '../../../src/language/schema';
import { da1886 } from '../../../src/domain/ruleSet';
import { ROADMAP } from '../../../src/workbook/sample/roadmap';
import { DECISION } from '../../../src/workbook/sample/wards';
import { GROUP_TABLES, type TemplateRow, type TemplateRows } from '../../../src/workbook/schema';
import { REORGANISED_ROWS } from '../../../src/workbook/schema/template/reorganisation';
import { ROWS_OF_TODAY } from './figures';
import { MADE_UP, WARDS_OF_TODAY } from './wards';

const { settings, choices } = schemaTexts.vi;

function groupRows(group: number): readonly TemplateRow[] {
  const ids = GROUP_TABLES.find((table) => table.group === group)?.columns.map(({ id }) => id) ?? [];
  return ROWS_OF_TODAY.map(({ ward, at, figures }) => ({
    year: at.year,
    month: at.month,
    ward: ward.name,
    ...Object.fromEntries(Object.entries(figures).filter(([id]) => ids.includes(id))),
    note: MADE_UP,
  }));
}

/** Criteria of 2025 that the appraisal found lacking, by ward. */
const LACKING: Readonly<Record<string, readonly string[]>> = {
  PX04: ['C07'],
  PX05: ['C08', 'C18'],
  PX06: ['C06', 'C07', 'C18'],
};

const appraisals: readonly TemplateRow[] = WARDS_OF_TODAY.flatMap(({ code, name }) =>
  da1886.criteria.map(({ id }) => ({
    year: 2025,
    ward: name,
    criterion: id,
    appraisedVerdict: LACKING[code]?.includes(id) === true ? 'fail' : 'pass',
    explanation: `Thẩm định cuối năm 2025. ${MADE_UP}`,
    evidenceNumber: '12/BB-TĐ',
    evidenceDate: '2025-12-22',
    decidedBy: 'Tổ thẩm định',
    decidedOn: '2025-12-22',
  })),
);

const recognised = (ward: string): TemplateRow => ({
  ward,
  year: 2025,
  document: '00/QĐ-BCA (minh họa)',
  decidedOn: '2026-03-20',
  signer: 'Bộ trưởng Bộ Công an',
  note: MADE_UP,
});

const chosen = (ward: string, year: number): TemplateRow => ({ ward, year, decision: MADE_UP });
const decided = (ward: string): TemplateRow => ({ ward, year: 2023, decision: `${DECISION} ngày 06/9/2023` });

const twoDigits = (month: number): string => String(month).padStart(2, '0');
const monthly: readonly TemplateRow[] = Array.from({ length: 12 }, (_, index) => index + 1).map((month) => ({
  unit: 'Công an tỉnh',
  period: `Tháng ${twoDigits(month)}/2026`,
  recipient: 'Ủy ban nhân dân tỉnh',
  due: `2026-${twoDigits(month)}-17`,
  sentOn: month <= 10 ? `2026-${twoDigits(month)}-16` : null,
  note: MADE_UP,
}));

const done = (content: string, doneOn: string): TemplateRow => ({
  agency: 'Công an tỉnh',
  role: 'lead',
  content,
  cadence: 'Một lần',
  doneOn,
  section: 'III.II.1',
  note: MADE_UP,
});

/** Ids of settings with what is typed; every other one is left blank. */
const TYPED: Readonly<Record<string, TemplateRow[string]>> = {
  reportDate: '31/10/2026',
  scoredYear: 2026,
  forcePolicy: choices.forcePolicy.appraised,
  colourTheme: choices.colourTheme.colourBlindSafe,
  mergerRule: choices.mergerRule.anew,
  language: choices.language.vi,
  ...letterheadOfDecision,
};

/** The running year: the wards of today with their figures to October 2026 and those of 2025 beside them, all of it made up. */
export const TABLES_OF_2026: TemplateRows = {
  tblPhuong: REORGANISED_ROWS.scheme,
  ...Object.fromEntries(da1886.groups.map(({ number }) => [`tblNhom${String(number)}`, groupRows(number)])),
  // Hồng Châu is the name of two wards, of which the code tells them apart where no year does.
  tblDat: WARDS_OF_TODAY.flatMap(({ code, land }) =>
    land.map((area, index) => ({
      ward: code,
      location: `Khu đất ${String(index + 1)}`,
      area,
      status: 'allotted',
      note: MADE_UP,
    })),
  ),
  tblThamDinh: appraisals,
  tblCongNhan: ['Sơn Nam', 'Hồng Châu'].map(recognised),
  tblLoTrinh: ROADMAP.map((row) => ({ ...row, note: `${DECISION} (II.II)` })),
  tblChonPhuong: [
    ...['HY02', 'HY01'].map(decided),
    ...['HY04', 'MH02'].map((ward) => chosen(ward, 2024)),
    ...['Thượng Hồng'].map((ward) => chosen(ward, 2025)),
    ...['Đường Hào'].map((ward) => chosen(ward, 2026)),
  ],
  tblNhiemVu: [
    done('Ban hành kế hoạch thực hiện năm 2026 và phân công theo dõi từng phường', '2026-01-20'),
    done('Kiểm tra, sơ kết 6 tháng đầu năm 2026', '2026-07-10'),
    done('Tập huấn tự chấm điểm cho Công an 06 phường', '2026-10-08'),
  ],
  tblBaoCao: [
    ...monthly,
    { unit: 'Công an tỉnh', period: 'Năm 2026', recipient: 'Bộ Công an', due: '2026-12-31', note: MADE_UP },
  ],
  tblVuongMac: [
    {
      unit: 'Đường Hào',
      content: 'Diện tích đất trụ sở mới có 400 m², chưa có quỹ đất để mở rộng',
      addressedTo: 'Ủy ban nhân dân tỉnh',
      sentOn: '2026-09-15',
      note: MADE_UP,
    },
  ],
  tblKinhPhi: [
    {
      unit: 'Mỹ Hào',
      year: 2026,
      source: 'Ngân sách tỉnh',
      content: 'Sửa chữa trụ sở Công an phường',
      estimated: 3200,
      allotted: 2500,
      spent: 1900,
      note: MADE_UP,
    },
  ],
  tblThietLap: Object.entries(settings).map(([id, { header, help }]) => ({
    setting: header,
    value: TYPED[id] ?? null,
    explanation: help,
  })),
};
