import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectBook } from '../../application/collect/book';
import type { FileOpener, OpenedFile } from '../../application/collect/files';
import { previewFiles, type CollectPreview } from '../../application/collect/preview';
import { periodOfForms, type ChosenFile } from '../../application/collect/readFile';
import { takeOver, type TakeOverTime } from '../../application/collect/takeOver';
import { openFigureFile } from '../../figureFiles';
import { collectTexts } from '../../language/collect';
import { OptionFailure } from '../cliFailure';
import { fileFailure, readInput } from '../files';
import { NODE_CODEC } from '../nodeCodec';
import { writeOutputs } from '../outputs/writeOutputs';
import { checkTarget } from '../outputs/targets';
import type { ProgressLine } from '../progressLine';
import type { IntoArguments } from './collectOptions';
import { wardCodes } from './makeFiles';
import { openBook } from './openBook';
import { previewLines, takenLines } from './previewLines';

const WORKBOOK = /\.xls[xm]$/i;
/** Files that Excel keeps beside an open workbook. */
const LOCK = /^~\$/;

/** Opens each file once, however often it is asked for. */
function openOnce(): FileOpener {
  const opened = new Map<Uint8Array, OpenedFile>();
  return (bytes) => {
    const file = opened.get(bytes) ?? openFigureFile(bytes, NODE_CODEC);
    opened.set(bytes, file);
    return file;
  };
}

/** The workbooks of a folder; folders within it are left. Throws FileFailure. */
function filesOf(folder: string): ChosenFile[] {
  let names: string[];
  try {
    names = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && WORKBOOK.test(entry.name) && !LOCK.test(entry.name))
      .map(({ name }) => name);
  } catch (error) {
    throw fileFailure(error, folder);
  }
  return names.map((name) => ({ name: name.normalize('NFC'), bytes: readInput(join(folder, name)) }));
}

/** Reads the files of a folder, shows what they say, and writes what was confirmed. Answers the lines about it. */
export async function takeFiles(
  asked: IntoArguments,
  time: TakeOverTime,
  progress: ProgressLine,
): Promise<readonly string[]> {
  const { book: path, folder, language, confirmed } = asked;
  checkTarget(path);
  const { workbook, book } = await openBook(path);
  const open = openOnce();
  const files = filesOf(folder);
  if (files.length === 0) return [collectTexts[language].into.noFiles(folder)];
  const period = asked.period ?? periodOfForms(files, open);
  if (!period) throw new OptionFailure('collectPeriod', '');
  const preview = previewFiles(book, files, open, period, time.today);
  const shown = previewLines(preview, language);
  if (!confirmed) return [...shown, collectTexts[language].into.confirm('--yes', '--ward')];
  const ports = { workbook: workbook.port, repairs: workbook.repairs };
  const outcome = await takeOver(ports, preview, wardsMeant(book, preview, asked), time, progress).catch(
    (error: unknown) => {
      throw workbook.damage() ?? error;
    },
  );
  if (outcome.taken.length > 0) writeOutputs([{ path, pieces: [workbook.save()] }], path);
  return [...shown, ...takenLines(outcome, preview, language)];
}

/** The wards whose figures are written: those that were named, else all that have something new. */
function wardsMeant(book: CollectBook, preview: CollectPreview, { wards }: IntoArguments): ReadonlySet<string> {
  const named = wardCodes(book, preview.period, wards);
  return named ?? new Set(preview.wards.map(({ ward }) => ward.code));
}
