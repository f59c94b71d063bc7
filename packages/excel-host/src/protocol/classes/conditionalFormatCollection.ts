import { overlaps } from '../../model/rect';
import type { ConditionalFormat, ConditionalRule, Worksheet } from '../../model/types';
import { itemNotFound, notImplemented } from '../errors';
import { defineClass, type HostClass } from '../defineClass';
import { orNull } from '../hostObject';
import { clearConditionalFormats } from '../ranges/clear';
import type { AreasTarget } from '../ranges/target';
import { conditionalFormatClass } from './conditionalFormat';

/** What a rule is before its condition is set; it applies to nothing until then. */
const FRESH: Readonly<Record<string, ConditionalRule>> = {
  Custom: { kind: 'expression', formula: '' },
  ContainsText: { kind: 'text', operator: 'contains', text: '' },
  CellValue: { kind: 'cellValue', operator: 'GreaterThan', formula1: '', formula2: null },
};

const reaching = ({ sheet, rects }: AreasTarget): ConditionalFormat[] =>
  sheet.conditionalFormats.filter((format) => format.areas.some((area) => rects.some((rect) => overlaps(area, rect))));

const find = (target: AreasTarget, id: unknown): ConditionalFormat | undefined =>
  reaching(target).find((format) => format.id === id);

function newId(sheet: Worksheet): string {
  for (let number = sheet.conditionalFormats.length + 1; ; number++) {
    const id = `{00000000-0000-0000-0000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
    if (!sheet.conditionalFormats.some((format) => format.id === id)) return id;
  }
}

export const conditionalFormatCollectionClass: HostClass<AreasTarget> = defineClass<AreasTarget>({
  name: 'ConditionalFormatCollection',
  items: (target, session) =>
    reaching(target).map((format) => conditionalFormatClass.of({ format, sheet: target.sheet }, session)),
  item: (target, id, session) => {
    const format = find(target, id);
    if (!format) throw itemNotFound(`conditional format ${String(id)}`);
    return conditionalFormatClass.of({ format, sheet: target.sheet }, session);
  },
  methods: {
    /** The newest rule comes first. */
    Add: ({ sheet, rects }, args, session) => {
      session.requireOpenSheet(sheet);
      const type = args.text(0, 'type');
      const rule = FRESH[type];
      if (!rule) throw notImplemented(`conditional format ${type}`);
      const blank = { fillColor: null, fillPattern: null, fontColor: null, bold: null, italic: null };
      const format: ConditionalFormat = {
        id: newId(sheet),
        areas: [...rects],
        rule,
        format: { ...blank, strikethrough: null },
        priority: 0,
        stopIfTrue: false,
      };
      for (const other of sheet.conditionalFormats) other.priority++;
      sheet.conditionalFormats.unshift(format);
      session.touchStructure(sheet);
      return conditionalFormatClass.of({ format, sheet }, session);
    },
    ClearAll: ({ sheet, rects }, _args, session) => {
      session.requireOpenSheet(sheet);
      for (const rect of rects) clearConditionalFormats(sheet, rect, session);
    },
    GetItemOrNullObject: (target, args, session) =>
      orNull(find(target, args.raw(0)), (format) =>
        conditionalFormatClass.of({ format, sheet: target.sheet }, session),
      ),
  },
});
