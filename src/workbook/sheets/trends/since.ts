import { changesSince } from '../../../domain/trend';
import { sinceTexts } from '../../../language/trends';
import type { Resumable } from '../../../domain/resumable';
import type { SheetContext } from '../input';
import { localNumber } from '../../../wording/exactText';
import type { PictureBuilder } from '../pictureBuilder';
import { turnColumns } from './turns';

/**
 * What changed since the status sheets were drawn the last time, as the sheet KQ Ma trận had it. Nothing is drawn where nothing
 * changed or nothing can be compared: so a result that is scored again stays the file that it is.
 */
export function* drawSince(builder: PictureBuilder, context: SheetContext): Resumable<void> {
  const { assessment, earlier = null, language } = context;
  if (earlier?.year !== assessment.year) return;
  const { turns, others } = changesSince(earlier.verdict, assessment);
  if (turns.length + others === 0) return;
  const texts = sinceTexts[language];
  const number = (value: number): string => localNumber(value, language);
  const count = (change: string): string => number(turns.filter((turn) => turn.change === change).length);
  builder.skip().line(texts.heading, 'subtitle').line(texts.before(earlier.stamp), 'stamp');
  builder.line(texts.counts(count('gained'), count('lost'), number(others)), 'stamp');
  if (turns.length > 0) yield* builder.longTable(turnColumns(context, texts.columns), turns);
}
