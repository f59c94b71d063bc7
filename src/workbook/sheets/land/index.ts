import type { Verdict } from '../../../domain/assess/types';
import type { Resumable } from '../../../domain/resumable';
import { sheetsTexts } from '../../../language/sheets';
import type { SheetContext } from '../input';
import { ratioText } from '../../../wording/counts';
import { AREA_M2, WHOLE } from '../parts/formats';
import { linkTo } from '../parts/links';
import { startSheet } from '../parts/start';
import type { SheetPicture } from '../../../cells/picture';
import type { Column } from '../pictureBuilder';
import { landRowOf, type LandRow } from '../../../wording/landRows';
import { unitsOf, type UnitRow } from './units';

/** Wards read between two places to pause: a few milliseconds' work. */
const WARDS_AT_ONCE = 64;

const WIDTHS = [5, 18, 20, 12, 10, 12, 10, 16, 18, 16, 16, 16, 12, 12];

function unitColumns({ language }: SheetContext): Column<UnitRow>[] {
  const { columns } = sheetsTexts[language];
  return [
    { title: columns.index, role: 'centered', cell: (_, i) => i + 1 },
    { title: columns.managingUnit, role: 'label', cell: (row) => row.unit },
    { title: columns.landPassed, role: 'centered', cell: (row) => ratioText(row.enough, row.wards, language) },
    { title: columns.allottedArea, role: 'number', format: AREA_M2, cell: (row) => row.allotted },
    { title: columns.headquartersOwn, role: 'centered', cell: (row) => ratioText(row.own, row.wards, language) },
    { title: columns.plannedArea, role: 'number', format: AREA_M2, cell: (row) => row.planned },
    {
      title: columns.headquartersStandard,
      role: 'centered',
      cell: (row) => ratioText(row.standard, row.wards, language),
    },
  ];
}

function wardColumns({ language, words }: SheetContext): Column<LandRow>[] {
  const { columns } = sheetsTexts[language];
  const shown = (verdict: Verdict | null): string | null => verdict && words.verdict[verdict];
  return [
    { title: columns.index, role: 'centered', cell: (_, i) => i + 1 },
    { title: columns.ward, role: 'label', cell: (row) => row.ward.name },
    { title: columns.managingUnit, role: 'text', cell: (row) => row.ward.managingUnit },
    { title: columns.allottedArea, role: 'number', format: AREA_M2, cell: (row) => row.allotted.area },
    { title: columns.allottedParcels, role: 'number', format: WHOLE, cell: (row) => row.allotted.parcels },
    { title: columns.plannedArea, role: 'number', format: AREA_M2, cell: (row) => row.planned.area },
    { title: columns.plannedParcels, role: 'number', format: WHOLE, cell: (row) => row.planned.parcels },
    { title: columns.landVerdict, role: 'status', cell: (row) => shown(row.land) },
    { title: columns.gap, role: 'text', cell: (row) => row.gaps },
    { title: columns.headquartersOwn, role: 'status', cell: (row) => shown(row.own) },
    { title: columns.headquartersStandard, role: 'status', cell: (row) => shown(row.standard) },
    { title: columns.inForce, role: 'status', cell: (row) => shown(row.inForce) },
    { title: columns.origin, role: 'text', cell: (row) => row.origin && words.origin[row.origin] },
    { title: columns.source, role: 'link', cell: (row) => linkTo(row.place) },
  ];
}

/** KQ Đất trụ sở: land and headquarters by managing unit ("4/7") and ward by ward, judged by the data typed. */
export function* landPicture(context: SheetContext): Resumable<SheetPicture> {
  const { assessment, language } = context;
  const texts = sheetsTexts[language].land;
  const builder = startSheet(context, 'land', WIDTHS);
  const rowOf = landRowOf(context);
  const rows: LandRow[] = [];
  for (const [index, ward] of assessment.wards.entries()) {
    if (index % WARDS_AT_ONCE === 0) yield;
    rows.push(rowOf(ward, index));
  }
  const judged = rows.some((row) => row.land !== null || row.own !== null || row.standard !== null);
  builder.line(judged ? texts.note : texts.noIndicators, 'stamp').skip();
  builder.line(texts.byUnit, 'subtitle');
  builder.table(unitColumns(context), unitsOf(rows));
  builder.skip().line(texts.byWard, 'subtitle');
  const [top] = yield* builder.longTable(wardColumns(context), rows);
  builder.keep(top, top);
  return { ...builder.build(), freeze: { rows: 0, columns: 0 } };
}
