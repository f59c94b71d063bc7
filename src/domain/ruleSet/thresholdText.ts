import type { Threshold } from './types';

/** A threshold as plain data text for faults and differences: "90", "8–10", an indicator or grade id, "" for none. */
export function bareThreshold(threshold: Threshold): string {
  switch (threshold.kind) {
    case 'none':
      return '';
    case 'number':
      return String(threshold.value);
    case 'range':
      return `${threshold.low}–${threshold.high}${threshold.orUpTo === undefined ? '' : ` / ${threshold.orUpTo}`}`;
    case 'indicator':
      return threshold.id;
    case 'grade':
      return threshold.grade;
  }
}
