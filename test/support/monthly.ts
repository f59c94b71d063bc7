import { BUILT_IN_INDICATORS } from '../../src/domain/indicators';
import { da1886 } from '../../src/domain/ruleSet';
import type { Indicator } from '../../src/domain/indicators/types';
import type { Grids } from '../../src/workbook/grid';
import { templateGrids } from './grids';

const ENTERED = BUILT_IN_INDICATORS.filter(({ source }) => source === 'groupTable');

/** A figure of each indicator that leaves nothing out: titles at the top, yes, and the number given. */
function valueOf({ kind, scale }: Indicator, figure: number): number | boolean | string {
  switch (kind) {
    case 'yesNo':
      return true;
    case 'grade':
      return da1886.scales.find(({ id }) => id === scale)?.grades.at(-1) ?? '';
    case 'count':
    case 'decimal':
      return figure;
  }
}

/** One ward's row of every group table. */
export interface MonthlyRow {
  readonly ward: string;
  readonly year: number;
  /** null is a row of the whole year. */
  readonly month: number | null;
  /** What every count says. */
  readonly figure: number;
  /** Other values by indicator; null leaves the cell blank. */
  readonly cells?: Readonly<Record<string, number | string | boolean | null>>;
}

/** A workbook in which rows are complete: every indicator of every group is filled in. */
export const monthlyGrids = (
  wards: readonly string[],
  rows: readonly MonthlyRow[],
  settings: Readonly<Record<string, string | number>> = {},
): Grids =>
  templateGrids({
    tblPhuong: wards.map((name) => ({ code: name, name })),
    ...Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7].map((group) => [
        `tblNhom${String(group)}`,
        rows.map(({ ward, year, month, figure, cells }) => ({
          year,
          month,
          ward,
          ...Object.fromEntries(
            ENTERED.filter((indicator) => indicator.group === group).map((indicator) => {
              const own = cells?.[indicator.id];
              return [indicator.id, own === undefined ? valueOf(indicator, figure) : own];
            }),
          ),
        })),
      ]),
    ),
    tblDat: wards.map((ward) => ({ ward, area: 600, status: 'allotted' })),
    tblThietLap: Object.entries(settings).map(([setting, value]) => ({ setting, value })),
  });
