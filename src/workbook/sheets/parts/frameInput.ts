import type { FrameInput } from '../../../wording/paper/frame';
import type { SheetContext } from '../input';

/** What the head of a paper is made from; its year is that of the report date. */
export const frameInputOf = ({ letterhead, language, records }: SheetContext, mark: string): FrameInput => ({
  letterhead,
  language,
  mark,
  year: records.settings.reportDate?.slice(0, 4) ?? null,
});
