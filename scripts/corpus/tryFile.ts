import { generateReport } from '../../src/application/generateReport';
import { insertSample } from '../../src/application/insertSample';
import type { Progress } from '../../src/application/ports';
import { failureSentence } from '../../src/cli/failureSentence';
import { openHeadless } from '../../src/cli/headless';
import { asInFiles, formulaExamplesPicture } from '../../src/functions/examplesSheet';
import { changedParts } from './compare';

/** What became of a stranger's workbook that took the sample and the report. */
export type Trial =
  | { readonly kind: 'kept' }
  /** Refused with this sentence; nothing is written then. */
  | { readonly kind: 'refused'; readonly sentence: string }
  /** These parts of the user's are not as they were. */
  | { readonly kind: 'changed'; readonly parts: readonly string[] };

const SILENT: Progress = { report: () => undefined, cancelled: () => false };

/** Lays the sample into a workbook, scores it, saves it and holds every part of the user's against what it was. */
export async function tryFile(source: Uint8Array): Promise<Trial> {
  let result: Uint8Array;
  try {
    result = await scored(source.slice());
  } catch (error) {
    return { kind: 'refused', sentence: failureSentence(error, 'vi') };
  }
  const parts = changedParts(source, result);
  return parts.length === 0 ? { kind: 'kept' } : { kind: 'changed', parts };
}

async function scored(source: Uint8Array): Promise<Uint8Array> {
  const workbook = await openHeadless(source);
  const { port } = workbook;
  try {
    await insertSample(port, SILENT, () => Promise.resolve(formulaExamplesPicture('vi', asInFiles)));
    const ports = { workbook: port, clock: () => 0, version: '0.0.0' };
    await generateReport(ports, { year: undefined, language: 'vi' }, SILENT);
  } catch (error) {
    throw workbook.damage() ?? error;
  }
  return workbook.save();
}
