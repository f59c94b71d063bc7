import fc from 'fast-check';
import type { Scoring } from '../../src/application/scoreWorkbook';
import type { SheetPicture } from '../../src/cells/picture';
import type { Grids } from '../../src/workbook/grid';
import { statusPictures } from '../../src/workbook/sheets';
import { scoringOf } from '../functions/books';
import type { PlainWard, PlainWorkbook } from '../support/oracle/workbook';
import { textOfCell } from '../support/sheetTables';
import { gridsOf } from './grids';
import { randomWorkbook } from './randomWorkbook';

/** One year of a random workbook: what its cells say, and the status sheets drawn from them once they are asked for. */
export interface Case {
  readonly scoring: Scoring;
  readonly workbook: PlainWorkbook;
  readonly year: number;
  readonly seed: number;
  readonly sheetOf: (id: string) => SheetPicture;
  /** By the name that the sheets call it. */
  readonly wardOf: (name: unknown) => PlainWard;
}

function caseOf(scoring: Scoring, workbook: PlainWorkbook, seed: number): Case {
  const { assessment, records } = scoring;
  let pictures: readonly SheetPicture[] | null = null;
  const drawn = (): readonly SheetPicture[] => (pictures ??= statusPictures({ ...scoring, addInVersion: '' }, 'vi'));
  return {
    scoring,
    workbook,
    year: assessment.year,
    seed,
    sheetOf: (id) => drawn().find((picture) => picture.id === id)!,
    wardOf: (name) => {
      const code = records.facts.wards.find((ward) => ward.name === textOfCell(name))!.code;
      return workbook.wards.find((ward) => ward.code === code)!;
    },
  };
}

/** What a test puts into a random workbook beside its wards and figures. */
export interface Additions {
  readonly workbook: PlainWorkbook;
  readonly grids: Grids;
}
type Add = (workbook: PlainWorkbook, seed: number) => Additions;

const asTheyAre: Add = (workbook, seed) => ({ workbook, grids: gridsOf(workbook, seed) });

/** Looks at every year of so many random workbooks in which a ward stands. */
export async function overRandomWorkbooks(
  count: number,
  look: (one: Case) => void,
  add: Add = asTheyAre,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 0x7fffffff }), async (seed) => {
      const { workbook, grids } = add(randomWorkbook(seed, { whole: true }), seed);
      const { years } = await scoringOf(grids);
      for (const { year, wards } of years)
        if (wards.length > 0) look(caseOf(await scoringOf(grids, year), workbook, seed));
    }),
    { numRuns: count, seed: 1886, endOnFailure: true },
  );
}
