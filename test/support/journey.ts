import type { ExcelMay } from 'excel-host/office';
import { createWorkbook } from 'excel-host/xlsx';
import type { Workbook } from 'excel-host/xlsx';
import { writeSetting } from '../../src/application/changeSetting';
import { createTemplate } from '../../src/application/createTemplate';
import { generateReport } from '../../src/application/generateReport';
import { insertSample } from '../../src/application/insertSample';
import { formulaExamplesPicture } from '../../src/functions/examplesSheet';
import { repairFormulas } from '../../src/functions/repairFormulas';
import { createEditing, createFormulas, createRepairs } from '../../src/excel';
import { addSheet, contentsOf, open, quiet, sheetNamed, type OpenWorkbook } from './excelHost';

/** What people do with the add-in, one after another, in one workbook. */
export const JOURNEYS = [
  'template',
  'sample',
  'reports',
  'restores',
  'repairs',
  'settings',
  'forms',
  'formulas',
] as const;
export type Journey = (typeof JOURNEYS)[number];

/** The workbook on its way: `may` are the switches of the host, which it looks at whenever it is asked for something. */
export interface Traveller extends OpenWorkbook {
  readonly may: Set<ExcelMay>;
  /** What the summary said after each report. */
  readonly summaries: string[];
}

export async function setOut(): Promise<Traveller> {
  const may = new Set<ExcelMay>();
  const book = await open(createWorkbook(), { excelMay: may, delay: () => Promise.resolve() });
  return { ...book, may, summaries: [] };
}

const SUMMARY = 'KQ Tổng hợp';
const FORM = 'KQ Phiếu thẩm định';
const LAND = 'Đất';
const summaryOf = (model: Workbook): string => JSON.stringify(contentsOf(sheetNamed(model, SUMMARY)));

const requireThat = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what);
};

async function report({ port, model, summaries }: Traveller, count: number): Promise<void> {
  const options = { year: 2022 + (count % 2), language: 'vi', keptAt: `2026-01-0${String(count)}T08:00:00Z` } as const;
  await generateReport({ workbook: port, clock: () => 0, version: '0' }, options, quiet);
  summaries.push(summaryOf(model));
}

/** Back to the state before the latest report that is still kept. */
async function restore({ port, model, summaries }: Traveller): Promise<void> {
  const [latest] = await port.kept();
  if (!latest) throw new Error('nothing is kept');
  await port.restore(latest.step);
  summaries.pop();
  requireThat(summaryOf(model) === summaries.at(-1), 'the summary is not what it was before the report');
}

const times = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at + 1));

type Action = (traveller: Traveller) => Promise<void>;

/** What each journey asks of the add-in; every action either is done or leaves the workbook as it was. */
export const ACTIONS: Readonly<Record<Journey, readonly Action[]>> = {
  template: [async ({ port }) => void (await createTemplate(port, 'vi', quiet))],
  sample: [
    async ({ port, model }) => {
      const { filled } = await insertSample(port, quiet, () => Promise.resolve(formulaExamplesPicture('vi')));
      requireThat(filled.includes('Phường'), 'the blank sheets are not filled');
      requireThat(sheetNamed(model, 'Phường').tables[0]?.name === 'tblPhuong', 'the table of wards is gone');
    },
  ],
  reports: times(6, (count) => (traveller) => report(traveller, count)),
  restores: times(3, () => restore),
  repairs: [
    async ({ runtime, model }) => {
      const change = {
        kind: 'cells',
        cells: [{ sheet: LAND, cell: 'H60', before: '2.160', after: 2160, date: null }],
      } as const;
      const wish = { keptAt: '2026-02-01T08:00:00Z', overFormulas: false };
      const { made } = await createRepairs(runtime).repair([change], wish);
      requireThat(made.length === 1 && sheetNamed(model, LAND).cells.value(59, 7) === 2160, 'the cell is not repaired');
    },
    async ({ port, model }) => {
      const [latest] = await port.kept();
      await port.restore(latest?.step ?? 0);
      requireThat(sheetNamed(model, LAND).cells.value(59, 7) === '2.160', 'the repair is not taken back');
    },
  ],
  settings: [
    async ({ port, runtime }) => {
      const { kind } = await writeSetting(port, createEditing(runtime), 'scoredYear', '2023');
      requireThat(kind === 'edits', 'the setting is not written');
    },
  ],
  forms: times(1, (count) => async (traveller) => {
    await report(traveller, count);
    requireThat(sheetNamed(traveller.model, FORM).protected, 'the form is not locked');
  }),
  formulas: [
    async ({ runtime, model }) => {
      const [formulas, editing] = [createFormulas(runtime), createEditing(runtime)];
      const { repaired, protectedSheets } = await repairFormulas({
        formulas: () => formulas.formulas(),
        edit: (edits, freedom) => editing.edit(edits, freedom),
      });
      requireThat(
        repaired.some(({ sheet }) => sheet === 'Của tôi'),
        'the formula is not found',
      );
      requireThat(
        protectedSheets.some(({ sheet }) => sheet === 'Khóa'),
        'the formula on the protected sheet is not found',
      );
      requireThat(
        sheetNamed(model, 'Của tôi').cells.formula(0, 0) === '=KM.ROADMAPSHARE()',
        'the formula is not mended',
      );
    },
  ],
};

/** What the user does before a journey. */
export const BEFORE: Readonly<Partial<Record<Journey, (traveller: Traveller) => void>>> = {
  repairs: ({ model }) => {
    sheetNamed(model, LAND).cells.setValue(59, 7, '2.160');
  },
  restores: ({ model }) => {
    model.names.push({ name: 'DiemCuaToi', formula: `='${SUMMARY}'!$B$3`, visible: true, comment: '' });
  },
  formulas: ({ model }) => {
    addSheet(model, 'Của tôi').cells.setFormula(0, 0, '=_xldudf_KM_ROADMAPSHARE()', { error: '#NAME?' });
    const locked = addSheet(model, 'Khóa');
    locked.cells.setFormula(0, 0, '=_xldudf_KM_ROADMAPSHARE()', { error: '#NAME?' });
    locked.protected = true;
  },
};
