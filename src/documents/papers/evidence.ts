import { evidenceStanding } from '../../domain/appraisal';
import { paperFrameTexts } from '../../language/paperFrame';
import { papersOfWardTexts } from '../../language/papersOfWard';
import { dayText } from '../../wording/day';
import { annexReference, type Frame } from '../../wording/paper/frame';
import type { PaperAnnex } from '../../wording/paper/model';
import type { CriterionOfWard, WardYear } from './wardYear';

/** A line for each document of a criterion; one line that says so where there is none. */
function linesOf({ title, written }: CriterionOfWard, { context: { language, records } }: WardYear): string[][] {
  const { blank } = paperFrameTexts[language];
  const texts = papersOfWardTexts[language].selfScore;
  const known = written.filter(
    ({ evidenceNumber, evidenceDate }) => evidenceNumber.trim() !== '' || evidenceDate !== null,
  );
  if (known.length === 0) return [[title, blank, blank, blank, '', texts.noEvidence]];
  return known.map(({ evidenceNumber, evidenceDate, evidenceExpiry }) => {
    const standing = evidenceStanding(evidenceExpiry, records.settings.reportDate)?.standing;
    return [
      title,
      evidenceNumber.trim() === '' ? blank : evidenceNumber.trim(),
      evidenceDate === null ? blank : dayText(evidenceDate),
      blank,
      evidenceExpiry === null ? '' : dayText(evidenceExpiry),
      standing === 'expired' ? texts.expired : '',
    ];
  });
}

/** Danh mục tài liệu minh chứng: the documents of every criterion, and the criteria that have none. */
export function evidenceAnnex(year: WardYear, frame: Frame): PaperAnnex {
  const { language } = year.context;
  const { columns, selfScore } = papersOfWardTexts[language];
  const lines = year.criteria.flatMap((criterion) => linesOf(criterion, year));
  return {
    label: paperFrameTexts[language].annex,
    title: selfScore.evidence,
    reference: annexReference(frame, selfScore.paper, language),
    landscape: true,
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: columns.number, share: 5, centred: true },
          { title: columns.criterion, share: 36 },
          { title: columns.document, share: 16 },
          { title: columns.date, share: 11, centred: true },
          { title: columns.issuedBy, share: 15 },
          { title: columns.until, share: 11, centred: true },
          { title: columns.remark, share: 16 },
        ],
        rows: lines.map((line, i) => [String(i + 1), ...line]),
      },
    ],
  };
}
