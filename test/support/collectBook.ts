import { collectBook, type CollectBook } from '../../src/application/collect/book';
import { readWorkbook } from '../../src/workbook/read';
import type { TemplateRows } from '../../src/workbook/schema';
import { templateGrids } from './grids';

/** A province's workbook of these rows. */
export function bookOf(rows: TemplateRows): CollectBook {
  const grids = templateGrids(rows);
  return collectBook(readWorkbook(grids), grids, false);
}

const WARDS = ['Lam Sơn', 'An Tảo', 'Hiến Nam'];

/** Three wards that report each month of 2026, with figures of January and of 2025. */
export const MONTHLY: TemplateRows = {
  tblPhuong: WARDS.map((name, at) => ({ code: `P${String(at + 1)}`, name, managingUnit: 'Tỉnh Hưng Yên' })),
  tblNhom2: WARDS.flatMap((ward, at) => [
    { year: 2025, ward, officers: 1011 + at, unit_title: 'advanced' },
    { year: 2026, month: 1, ward, officers: 1021 + at, disciplined_officers: 1031 + at },
  ]),
  tblNhom5: WARDS.map((ward, at) => ({ year: 2025, month: 2, ward, social_order_crimes: 1041 + at })),
  tblBaoCao: [
    { unit: 'Công an tỉnh Hưng Yên', period: 'Tháng 03/2026', due: '2026-03-17' },
    { unit: 'Công an phường An Tảo', period: 'Tháng 02/2026', due: '2026-03-03' },
  ],
};
