import { writeSetting } from '../../application/changeSetting';
import { createTemplate } from '../../application/createTemplate';
import { generateReport } from '../../application/generateReport';
import { insertSample } from '../../application/insertSample';
import type { JOB_CASES } from '../../application/selfTest';
import type { EditPort, FormulaPort, Progress } from '../../application/ports';
import type { SheetPicture } from '../../cells/picture';
import { createExcelWorkbook } from '../createExcelWorkbook';
import { createEditing } from '../edit';
import { createFormulas } from '../formulas';
import { queueSheets } from '../read/details';
import { createRepairs } from '../repairs';
import { runAfterCellEdit } from '../runtime';
import { locksItself } from '../write/locks';
import { expectSame, SCRATCH, Unexpected, type Kit } from './kit';

/** All of them run in one workbook, one after the other; the last case, whether it is empty again, is the runner's own. */
export type Job = Exclude<(typeof JOB_CASES)[number], 'emptyAgain'>;

const QUIET: Progress = { report: () => undefined, cancelled: () => false };
const YEARS = [2022, 2023] as const;

/** What other rooms know and a job needs. */
export interface JobTools {
  /** The sheet of examples that comes with the sample. */
  readonly examples: () => Promise<SheetPicture>;
  readonly repairFormulas: (
    ports: FormulaPort & EditPort,
  ) => Promise<{ readonly repaired: readonly { readonly sheet: string }[] }>;
}

export function createJobCases(kit: Kit, tools: JobTools): Readonly<Record<Job, () => Promise<void>>> {
  const { runtime, clock } = kit;
  const port = createExcelWorkbook(runtime);
  const editing = createEditing(runtime);
  /** What the first status sheet said before each report. */
  const before: string[] = [];
  return {
    template: async () => {
      const { kept } = await createTemplate(port, 'vi', QUIET);
      expectSame(kept, []);
    },
    sample: async () => {
      const { filled } = await insertSample(port, QUIET, tools.examples);
      expectSame(filled.length > 0, true);
    },
    sixReports: async () => {
      for (let report = 1; report <= 6; report++) {
        before.push(await statusText(kit));
        const options = { year: YEARS[report % 2], language: 'vi', keptAt: `2026-01-0${String(report)}` } as const;
        await generateReport({ workbook: port, clock, version: '0' }, options, QUIET);
      }
    },
    threeRestores: async () => {
      for (let count = 1; count <= 3; count++) {
        const [latest] = await port.kept();
        if (!latest) throw new Unexpected('nothing is kept');
        await port.restore(latest.step);
        if ((await statusText(kit)) !== before.pop()) throw new Unexpected(`restore ${String(count)} is another state`);
      }
    },
    formLocked: async () => {
      const forms = (await sheetsOf(kit)).filter(locksItself);
      expectSame([forms.length > 0, forms.every((sheet) => sheet.protected)], [true, true]);
    },
    repairMadeAndUndone: async () => {
      await addScratch(kit, '2.160');
      const cells = [{ sheet: SCRATCH, cell: 'A1', before: '2.160', after: 2160, date: null }];
      const wish = { keptAt: '2026-02-01', overFormulas: false };
      const { made } = await createRepairs(runtime).repair([{ kind: 'cells', cells }], wish);
      expectSame([made.length, await scratchValue(kit)], [1, 2160]);
      const [latest] = await port.kept();
      await port.restore(latest?.step ?? 0);
      expectSame(await scratchValue(kit), '2.160');
    },
    settingWritten: async () => {
      expectSame((await writeSetting(port, editing, 'scoredYear', '2023')).kind, 'edits');
    },
    formulasRepaired: async () => {
      await addScratch(kit, '=_xldudf_KM_ROADMAPSHARE()');
      const formulas = createFormulas(runtime);
      const { repaired } = await tools.repairFormulas({
        formulas: () => formulas.formulas(),
        edit: (edits, freedom) => editing.edit(edits, freedom),
      });
      expectSame(
        repaired.map(({ sheet }) => sheet),
        [SCRATCH],
      );
    },
  };
}

const sheetsOf = ({ runtime }: Kit): Promise<ReturnType<ReturnType<typeof queueSheets>>> =>
  runAfterCellEdit(runtime, async (context) => {
    const sheets = queueSheets(context);
    await context.sync();
    return sheets();
  });

/** What stands on the first status sheet, as one text; '' when there is none. */
async function statusText(kit: Kit): Promise<string> {
  const first = (await sheetsOf(kit)).find(({ name }) => name.startsWith('KQ'));
  if (!first) return '';
  return runAfterCellEdit(kit.runtime, async (context) => {
    const range = context.workbook.worksheets.getItem(first.name).getUsedRangeOrNullObject(true).load('values');
    await context.sync();
    return range.isNullObject ? '' : JSON.stringify(range.values);
  });
}

/** The sheet of a case with this in A1: a text stays a text. */
async function addScratch({ runtime, on }: Kit, content: string): Promise<void> {
  await runAfterCellEdit(runtime, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(SCRATCH).load('name');
    await context.sync();
    if (sheet.isNullObject) context.workbook.worksheets.add(SCRATCH);
    await context.sync();
  });
  await on((sheet) => {
    sheet.getRange('A1').formulas = [[content.startsWith('=') ? content : `'${content}`]];
  });
}

async function scratchValue({ on }: Kit): Promise<unknown> {
  const range = await on((sheet) => sheet.getRange('A1').load('values'));
  return range.values[0]?.[0];
}
