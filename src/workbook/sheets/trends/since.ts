import { changesSince } from '../../../domain/trend';
import { sinceTexts } from '../../../language/since';
import type { Steps } from '../../../domain/steps';
import type { SheetContext } from '../input';
import { localNumber } from '../parts/exactText';
import type { PictureBuilder } from '../pictureBuilder';
import { turnColumns } from './turns';

/** What changed since the status sheets were drawn the last time, as the sheet KQ Ma trận had it. */
export function* drawSince(builder: PictureBuilder, context: SheetContext): Steps<void> {
  const { assessment, earlier = null, language } = context;
  const texts = sinceTexts[language];
  builder.skip().line(texts.heading, 'subtitle');
  if (earlier === null) {
    builder.line(texts.first, 'stamp');
    return;
  }
  builder.line(texts.before(earlier.stamp), 'stamp');
  if (earlier.year !== assessment.year) {
    builder.line(texts.otherYear(String(earlier.year), String(assessment.year)), 'stamp');
    return;
  }
  const { turns, others } = changesSince(earlier.verdict, assessment);
  const number = (value: number): string => localNumber(value, language);
  const count = (change: string): string => number(turns.filter((turn) => turn.change === change).length);
  if (turns.length + others === 0) builder.line(texts.same, 'stamp');
  else builder.line(texts.counts(count('gained'), count('lost'), number(others)), 'stamp');
  if (turns.length > 0) yield* builder.longTable(turnColumns(context, texts.columns), turns);
}
