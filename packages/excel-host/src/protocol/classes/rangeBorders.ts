import { restyle, shared } from '../../model/restyle';
import type { BorderEdge, CellStyle, Rect } from '../../model/types';
import { requireColour, requireOneOf, requireText } from '../args';
import { invalidArgument, notImplemented } from '../errors';
import { defineClass, type HostClass } from '../defineClass';
import { requireBounded, type AreasTarget } from '../ranges/target';
import type { Session } from '../session';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'] as const;
type Side = (typeof SIDES)[number];
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
type Weight = (typeof WEIGHTS)[number];

/** The model keeps style and weight as one word; where the word is a style of Office.js the weight is thin. */
const HEAVIER: Readonly<Record<string, readonly [style: string, weight: Weight]>> = {
  Hairline: ['Continuous', 'Hairline'],
  Medium: ['Continuous', 'Medium'],
  Thick: ['Continuous', 'Thick'],
  MediumDash: ['Dash', 'Medium'],
  MediumDashDot: ['DashDot', 'Medium'],
  MediumDashDotDot: ['DashDotDot', 'Medium'],
};

/** One side of the areas. */
interface BorderTarget {
  readonly areas: AreasTarget;
  readonly side: Side;
}
type Border = NonNullable<CellStyle['borders'][BorderEdge]>;

/** The strips of cells whose `edge` makes up a side. */
function strips(rect: Rect, side: Side): { edge: BorderEdge; rect: Rect }[] {
  const { row, column, rows, columns } = rect;
  switch (side) {
    case 'EdgeTop':
      return [{ edge: 'top', rect: { ...rect, rows: 1 } }];
    case 'EdgeBottom':
      return [{ edge: 'bottom', rect: { ...rect, row: row + rows - 1, rows: 1 } }];
    case 'EdgeLeft':
      return [{ edge: 'left', rect: { ...rect, columns: 1 } }];
    case 'EdgeRight':
      return [{ edge: 'right', rect: { ...rect, column: column + columns - 1, columns: 1 } }];
    case 'InsideHorizontal':
      return rows < 2 ? [] : [{ edge: 'bottom', rect: { ...rect, rows: rows - 1 } }];
    case 'InsideVertical':
      return columns < 2 ? [] : [{ edge: 'right', rect: { ...rect, columns: columns - 1 } }];
  }
}

function change(
  { areas, side }: BorderTarget,
  session: Session,
  patch: (border: Border | null) => Border | null,
): void {
  session.requireOpenSheet(areas.sheet);
  for (const area of areas.rects) {
    requireBounded(area, 'borders');
    const parts = strips(area, side);
    if (parts.length === 0 && session.may('inner-edges')) throw invalidArgument(`${side} of a single row or column`);
    for (const { edge, rect } of parts)
      restyle(session.workbook, areas.sheet, rect, (style) => ({
        ...style,
        borders: { ...style.borders, [edge]: patch(style.borders[edge]) },
      }));
  }
  session.touchCells(areas.sheet);
}

function common<T>({ areas, side }: BorderTarget, session: Session, pick: (border: Border | null) => T): T | null {
  const parts = areas.rects.flatMap((rect) => strips(rect, side));
  const answers = parts.map(({ edge, rect }) =>
    shared(session.workbook, areas.sheet, [rect], (style) => pick(style.borders[edge])),
  );
  return answers.every((answer) => answer === answers[0]) ? (answers[0] ?? null) : null;
}

const styleOf = (border: Border | null): string =>
  border === null ? 'None' : (HEAVIER[border.style]?.[0] ?? border.style);
const weightOf = (border: Border | null): Weight => HEAVIER[border?.style ?? '']?.[1] ?? 'Thin';

function combined(style: string, weight: Weight): string {
  if (weight === 'Thin') return style;
  const word = Object.keys(HEAVIER).find((each) => HEAVIER[each]?.[0] === style && HEAVIER[each][1] === weight);
  if (word === undefined) throw notImplemented(`a border both ${style} and ${weight}`);
  return word;
}

const rangeBorderClass: HostClass<BorderTarget> = defineClass<BorderTarget>({
  name: 'RangeBorder',
  read: {
    Color: (target, session) => common(target, session, (border) => border?.color ?? '#000000'),
    SideIndex: ({ side }) => side,
    Style: (target, session) => common(target, session, styleOf),
    Weight: (target, session) => common(target, session, weightOf),
  },
  write: {
    Color: (target, value, session) => {
      const color = requireColour(value, 'color');
      change(target, session, (border) => ({ style: border?.style ?? 'Continuous', color }));
    },
    Style: (target, value, session) => {
      const style = requireOneOf(value, STYLES, 'style');
      change(target, session, (border) => {
        if (style === 'None') return null;
        const kept = style === 'Continuous' ? combined(style, weightOf(border)) : style;
        return { style: kept, color: border?.color ?? '#000000' };
      });
    },
    Weight: (target, value, session) => {
      const weight = requireOneOf(value, WEIGHTS, 'weight');
      change(target, session, (border) => {
        const style = border === null ? 'Continuous' : styleOf(border);
        return { style: combined(style, weight), color: border?.color ?? '#000000' };
      });
    },
  },
  identity: ({ side }) => ({ Id: side }),
});

export const rangeBorderCollectionClass: HostClass<AreasTarget> = defineClass<AreasTarget>({
  name: 'RangeBorderCollection',
  items: (areas, session) => SIDES.map((side) => rangeBorderClass.of({ areas, side }, session)),
  item: (areas, key, session) => {
    const word = requireText(key, 'index');
    if (word.startsWith('Diagonal')) throw notImplemented('diagonal borders');
    return rangeBorderClass.of({ areas, side: requireOneOf(word, SIDES, 'index') }, session);
  },
});

export { rangeBorderClass };
