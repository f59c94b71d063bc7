import { isDeterminate } from '../../../domain/assess/outcome';
import type { Direction, Verdict } from '../../../domain/assess/types';
import { monthsOf } from '../../../domain/period';
import { figuresOfIndicator, type Figure, type WardFigures } from '../../../domain/periodFigures';
import { paperFrameTexts } from '../../../language/paperFrame';
import { reportTexts } from '../../../language/report';
import { verdictsTexts } from '../../../language/verdicts';
import { surveySentence } from '../../../wording/interpretationsTold';
import { ratioText } from '../../../wording/counts';
import { localNumber } from '../../../wording/exactText';
import { annexReference, type Frame } from '../../../wording/paper/frame';
import { changeAlone } from '../../../wording/paper/figures';
import { paragraph, type PaperAnnex, type PaperBlock, type PaperColumn } from '../../../wording/paper/model';
import { periodText } from '../../../wording/period';
import { indicatorText } from '../../../wording/requirement';
import type { SheetContext } from '../input';

/** A paper annex has no more rows; the workbook has them all. */
const MOST_ROWS = 300;

/** What the annex tells of each ward besides verdicts: the decision's own count of crime. */
const TOLD_INDICATOR = 'social_order_crimes';

/** "C03" → "3"; ids of a user's own set as they are. */
const numberOf = (id: string): string => id.replace(/^C0*(?=\d)/, '');

interface AnnexColumn {
  readonly column: PaperColumn;
  readonly cell: (ward: number) => string;
}

function verdictColumns({ assessment, language }: SheetContext): AnnexColumn[] {
  const texts = reportTexts[language];
  const { columns } = texts;
  const idsOf = (ward: number, isListed: (verdict: Verdict, direction: Direction | null) => boolean): string =>
    assessment.ruleSet.criteria
      .filter((_, criterion) => isListed(assessment.inForce(ward, criterion), assessment.direction(ward, criterion)))
      .map(({ id }) => numberOf(id))
      .join(', ');
  const failed = (ward: number): string => {
    const soFar = idsOf(ward, (_, direction) => direction === 'fail');
    return [idsOf(ward, (verdict) => verdict === 'fail'), soFar === '' ? '' : texts.annexProvisional(soFar)]
      .filter((list) => list !== '')
      .join('; ');
  };
  const score = (ward: number): string => {
    const { passed = 0, denominator = 0 } = assessment.scores[ward] ?? {};
    return ratioText(passed, denominator, language);
  };
  return [
    { column: { title: columns.index, share: 6, centred: true }, cell: (ward) => String(ward + 1) },
    { column: { title: columns.ward, share: 18 }, cell: (ward) => assessment.wards[ward]?.name ?? '' },
    { column: { title: columns.score, share: 10, centred: true }, cell: score },
    { column: { title: columns.failed, share: 18 }, cell: failed },
    {
      column: { title: columns.unknown, share: 18 },
      cell: (ward) => idsOf(ward, (verdict, direction) => !isDeterminate(verdict) && direction === null),
    },
    {
      column: { title: columns.status, share: 15 },
      cell: (ward) => verdictsTexts[language].qualified[assessment.scores[ward]?.qualified ?? 'noData'],
    },
  ];
}

/** The count of crime of each ward: in the period where that is not the year so far, since the year began, last year, the change. */
function figureColumns({ assessment, records, period, language }: SheetContext): AnnexColumn[] {
  const { columns } = reportTexts[language];
  const indicator = assessment.ruleSet.indicators.find(({ id }) => id === TOLD_INDICATOR);
  if (indicator === undefined) return [];
  const { wards } = figuresOfIndicator(records.facts, assessment.wards, indicator, period.period);
  if (wards.every(({ year }) => year.now.state === 'unknown' && year.before.state === 'unknown')) return [];
  const { blank } = paperFrameTexts[language];
  const shown = (choose: (line: WardFigures) => Figure) => (ward: number) => {
    const line = wards[ward];
    const figure = line && choose(line);
    return figure?.state === 'known' ? localNumber(figure.value, language) : blank;
  };
  const title = indicatorText(indicator.id, language);
  const column = (said: string): PaperColumn => ({
    title: `${title}: ${said.toLocaleLowerCase(language)}`,
    share: 10,
    centred: true,
  });
  return [
    ...(monthsOf(period.period).first === 1
      ? []
      : [{ column: column(columns.inPeriod), cell: shown((line) => line.period.now) }]),
    { column: column(columns.accumulated), cell: shown((line) => line.year.now) },
    { column: column(columns.lastYear), cell: shown((line) => line.year.before) },
    {
      column: column(columns.change),
      cell: (ward) => {
        const line = wards[ward]?.year;
        if (line?.now.state !== 'known' || line.before.state !== 'known') return blank;
        return changeAlone(line.now.value, line.before.value, language);
      },
    },
  ];
}

/** Each ward with its score, what it fails (so far), what is not known and the count of crime, in the order of the workbook. */
export function annexOf(context: SheetContext, frame: Frame): PaperAnnex {
  const { assessment, period, language } = context;
  const texts = reportTexts[language];
  const columns = [...verdictColumns(context), ...figureColumns(context)];
  const wards = [...assessment.wards.keys()].slice(0, MOST_ROWS);
  const left = assessment.wards.length - wards.length;
  const table: PaperBlock = {
    kind: 'table',
    columns: columns.map(({ column }) => column),
    rows: wards.map((ward) => columns.map(({ cell }) => cell(ward))),
  };
  const notes = [left > 0 ? texts.annexLeft(String(left)) : '', surveySentence(assessment.ruleSet, language)];
  return {
    label: paperFrameTexts[language].annex,
    title: texts.annex(periodText(period.period, language).toLocaleUpperCase(language)),
    reference: annexReference(frame, texts.paper, language),
    landscape: true,
    blocks: [table, ...notes.filter((text) => text !== '').map((text) => paragraph('paragraph', text))],
  };
}
