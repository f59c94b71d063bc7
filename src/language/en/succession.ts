import type { Texts } from '../language';
import type { succession as vi } from '../vi/succession';

export const succession: Texts<typeof vi> = {
  rules: {
    allParts:
      'All parts passed – the new ward takes the standard over when every former ward had reached it; otherwise it is assessed anew',
    largestPart:
      'Largest part – the new ward takes over from the former ward with most families; undetermined while families are not entered',
    anew: 'Assess anew – the new ward takes nothing over',
  },
  rule: (rule) => `Rule for merged wards (chosen in sheet Thiết lập): ${rule}.`,
  renamed:
    'A ward that was only renamed keeps its results; one split, or merged with units outside the list, is assessed anew.',
  baseline:
    'Last year’s figures of a merged ward are the sums of its parts, noted where they stand; what cannot be added up is “no data”.',
  changes: 'Wards merged, split or renamed',
  kinds: { merged: 'Merged', split: 'Split', renamed: 'Renamed', ended: 'Ended' },
  columns: {
    day: 'From',
    from: 'Former wards',
    to: 'New wards',
    kind: 'Change',
    inherits: 'Standard taken over',
    citation: 'Legal basis',
  },
  noHeir: 'No successor entered',
  withOthers: (ward) => `${ward} (with units outside the list)`,
  anew: 'Assess anew',
  counted: (word, year) => `${word}, counted for ${year}`,
  nowCalled: (ward, present) => `${ward} (now ${present})`,
  parts: (ward, parts) => `${ward} (${parts})`,
  reported: (wards) => `Wards merged, split or renamed this year: ${wards}.`,
  reportedCounted: (count, wards) =>
    `Of the wards at the standard, ${count} count by what they took over, since their own data do not decide: ${wards}.`,
};
