import type { MilestoneResult } from '../../../domain/roadmap/types';
import { sheetsTexts } from '../../../language/sheets';
import type { SheetContext } from '../input';
import { nothingKnown, ratioText } from '../../../wording/counts';
import { localNumber } from '../../../wording/exactText';
import type { PictureCell } from '../../../cells/picture';
import type { PictureBuilder } from '../pictureBuilder';

/** First column and number of columns of each card. */
const PLACES = [
  [0, 2],
  [2, 2],
  [4, 2],
  [6, 1],
  [7, 1],
  [8, 2],
] as const;

/** The milestone people ask about: the first that is not over in the year scored, else the last. */
function milestoneInSight({ roadmap }: SheetContext): MilestoneResult | undefined {
  return roadmap.milestones.find((milestone) => milestone.year >= roadmap.scoredYear) ?? roadmap.milestones.at(-1);
}

/** The row of score cards: a large value over what it counts. */
export function drawCards(builder: PictureBuilder, context: SheetContext): void {
  const { assessment, words, language } = context;
  const texts = sheetsTexts[language].overview.cards;
  const { totals, scores } = assessment;
  const qualified = scores.filter((score) => score.qualified === 'pass').length;
  const milestone = milestoneInSight(context);
  const cards: readonly (readonly [PictureCell, string])[] = [
    [scores.length, texts.wards],
    [ratioText(qualified, scores.length, language), texts.qualified],
    [ratioText(totals.passed, totals.passed + totals.failed + totals.unknown, language), texts.passed],
    [totals.failed, texts.failed],
    [nothingKnown(totals), texts.unknown],
    milestone
      ? [
          words.milestone[milestone.verdict],
          texts.milestone(String(milestone.year), localNumber(milestone.leastShare, language)),
        ]
      : [words.milestone.noData, texts.noMilestone],
  ];
  const top = builder.row;
  cards.forEach(([value, label], i) => {
    const [column, columns] = PLACES[i] ?? [0, 1];
    const valueArea = [top, column, 1, columns] as const;
    builder.block(valueArea, value, 'cardValue');
    builder.block([top + 1, column, 1, columns], label, 'cardLabel');
    if (i === PLACES.length - 1) builder.status(valueArea);
  });
  builder.height(top, 2).height(top + 1, 2);
}
