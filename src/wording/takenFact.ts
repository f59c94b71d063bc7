import type { CheckTrace, TraceInput } from '../domain/assess/types';
import { sumExactly } from '../domain/exact/compare';
import type { Reading } from '../domain/reading/types';
import { explanationsTexts } from '../language/explanations';
import type { Language } from '../language/language';
import { faithfulDecimal, localDecimal, localNumber } from './exactText';

const numberOf = (reading: Reading | undefined): number | null =>
  reading?.state === 'value' && typeof reading.value === 'number' ? reading.value : null;

const readingOf = ({ inputs }: CheckTrace, role: TraceInput['role']): Reading | undefined =>
  inputs.find((input) => input.role === role)?.reading;

/** "12/15": what is counted of itself and what is left over. */
function partText(counted: Reading | undefined, left: Reading | undefined, language: Language): string | null {
  const [part, rest] = [numberOf(counted), numberOf(left)];
  if (part === null || rest === null) return null;
  return `${localNumber(part, language)}/${localNumber(sumExactly([part, rest]), language)}`;
}

/** "12/15, năm trước 10/14 → tỷ lệ tăng 12 %"; null where a figure is not there. `before` says which months are meant. */
export function shareFact(
  trace: CheckTrace,
  before: (share: string, reading: Reading) => string,
  language: Language,
): string | null {
  const texts = explanationsTexts[language].taken;
  const previous = readingOf(trace, 'previous');
  const now = partText(readingOf(trace, 'value'), readingOf(trace, 'remainder'), language);
  const then = partText(previous, readingOf(trace, 'previousRemainder'), language);
  if (now === null || then === null || previous === undefined) return null;
  const both = `${now}, ${before(then, previous)}`;
  const { threshold } = trace.check;
  const bounds = threshold.kind === 'number' ? [0, threshold.value] : [0];
  const rise = trace.left === null ? null : faithfulDecimal(trace.left, bounds);
  if (rise === null) return both;
  if (rise === '0') return `${both} → ${texts.shareUnchanged}`;
  const isFall = rise.startsWith('-');
  const size = localDecimal(isFall ? rise.slice(1) : rise, language);
  return `${both} → ${isFall ? texts.shareFell(size) : texts.shareRose(size)}`;
}
