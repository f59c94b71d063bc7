import { wardChanges, type WardChange } from '../../domain/ward';
import type { Ward } from '../../domain/ward/types';
import { sheetsTexts } from '../../language/sheets';
import { successionTexts } from '../../language/succession';
import { statusSymbols } from '../../language/verdicts';
import type { SheetContext } from './input';
import { linkTo } from './parts/links';
import { dayText } from '../../wording/day';
import { wardLabel } from '../../wording/wardNames';
import type { Column } from './pictureBuilder';

/** The rule for merged wards in the user's words, as it is printed wherever it bears on a result. */
export const mergerRuleText = ({ roadmap, language }: SheetContext): string => {
  const texts = successionTexts[language];
  return texts.rule(texts.rules[roadmap.mergerRule]);
};

export const changesOf = ({ records }: SheetContext): readonly WardChange[] => wardChanges(records.facts.wards);

/** What the heirs of a change took over: "✔ Đủ điều kiện"; null of a year that the roadmap has not come to. */
function inheritsText({ roadmap, words, language }: SheetContext, { kind, day, to }: WardChange): string | null {
  const texts = successionTexts[language];
  if (kind === 'becameWard') return `${statusSymbols.notApplicable} ${texts.anew}`;
  const year = Number(day.slice(0, 4));
  const [heir] = to;
  const found = roadmap.inherited.find((each) => each.year === year && each.ward.code === heir?.code);
  if (found === undefined) return null;
  const takesNothing = kind === 'split' || (kind === 'merged' && roadmap.mergerRule === 'anew');
  if (takesNothing) return `${statusSymbols.notApplicable} ${texts.anew}`;
  const word = words.qualified[found.qualification];
  return found.counted ? texts.counted(word, String(year)) : word;
}

/** Every change of units with its day and citation, and what was taken over. */
export function changeColumns(context: SheetContext): Column<WardChange>[] {
  const texts = successionTexts[context.language];
  const { columns } = texts;
  const shared = sheetsTexts[context.language].columns;
  const labelOf = (ward: Ward): string => wardLabel(ward, context.records.facts.wards, context.language);
  const heirs = ({ to, withOthers }: WardChange): string => {
    if (to.length === 0) return texts.noHeir;
    const names = to.map(labelOf).join(', ');
    return withOthers ? texts.withOthers(names) : names;
  };
  return [
    { title: columns.day, role: 'centered', cell: ({ day }) => dayText(day) },
    {
      title: columns.from,
      role: 'label',
      cell: ({ from }) => from.map(labelOf).join(', ') || texts.notYetWard,
    },
    { title: columns.to, role: 'text', cell: heirs },
    { title: columns.citation, role: 'text', cell: ({ citation }) => citation || null },
    { title: columns.kind, role: 'centered', cell: ({ kind }) => texts.kinds[kind] },
    { title: columns.inherits, role: 'status', cell: (change) => inheritsText(context, change) },
    { title: shared.source, role: 'link', cell: ({ from, to }) => linkTo((from[0] ?? to[0])?.place ?? null) },
  ];
}
