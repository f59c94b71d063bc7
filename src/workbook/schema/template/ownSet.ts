import type { Language } from '../../../language/language';
import { ownSetTexts } from '../../../language/ownSet';
import { schemaTexts } from '../../../language/schema';
import { LETTERHEAD_PARTS } from '../../../wording/letterhead';
import * as c from '../columns';
import { groupTableName } from '../groupTables';
import type { ColumnSpec, TableSpec } from '../types';
import type { TemplateRow, TemplateRows } from './rowTypes';
import { standardRows } from './rows';

const CRITERIA = 20;
const FIRST_YEAR = 2024;
const LAST_YEAR = 2030;

/** The table of a group without any figure of the built-in sets; columns of the user's own are called by their headers. */
export const ownGroupTable = (group: number, own: readonly ColumnSpec[] = []): TableSpec => ({
  table: groupTableName(group),
  sheet: 'group',
  group,
  isOwnGroup: true,
  columns: [c.required(c.year()), c.month(), c.ward(), ...own, c.note()],
});

/** Rows of a set of 20 numbered criteria: neither title nor threshold is known, since the ministry's wording is not public. */
function criterionRows(language: Language): readonly TemplateRow[] {
  const texts = ownSetTexts[language];
  return Array.from({ length: CRITERIA }, (_, index) => index + 1).map((number) => ({
    ruleSet: `BTC${String(CRITERIA)}`,
    ruleSetName: texts.name(String(CRITERIA)),
    version: '1.0',
    fromYear: FIRST_YEAR,
    toYear: LAST_YEAR,
    group: 1,
    groupTitle: texts.group('1'),
    expectedCriteria: CRITERIA,
    criterion: `C${String(number).padStart(2, '0')}`,
    title: texts.criterion(String(number)),
  }));
}

/** What a template for a set of one's own begins with: numbered criteria, a blank letterhead, and nothing of the decision. */
export function ownSetRows(language: Language): TemplateRows {
  const { settings } = schemaTexts[language];
  const blank: readonly string[] = LETTERHEAD_PARTS.map((id) => settings[id].header);
  return {
    tblTieuChi: criterionRows(language),
    tblDieuKien: [],
    tblCoQuan: [],
    tblCachDoc: [],
    tblNhiemVu: [],
    tblBaoCao: [],
    tblThietLap: (standardRows(language).tblThietLap ?? []).map((row) =>
      blank.includes(String(row.setting)) ? { ...row, value: null } : row,
    ),
  };
}
