import { defineClass, type HostClass } from '../defineClass';
import { clear } from '../ranges/clear';
import { fullAddress, type AreasTarget } from '../ranges/target';
import { conditionalFormatCollectionClass } from './conditionalFormatCollection';
import { dataValidationClass } from './dataValidation';
import { rangeFormatClass } from './rangeFormat';

/** Several rectangles of one worksheet (`worksheet.getRanges`). */
export const rangeAreasClass: HostClass<AreasTarget> = defineClass<AreasTarget>({
  name: 'RangeAreas',
  read: {
    Address: fullAddress,
    AreaCount: ({ rects }) => rects.length,
    CellCount: ({ rects }) => rects.reduce((sum, rect) => sum + rect.rows * rect.columns, 0),
  },
  objects: {
    Areas: (target, session) => rangeCollectionClass.of(target, session),
    ConditionalFormats: (target, session) => conditionalFormatCollectionClass.of(target, session),
    DataValidation: (target, session) => dataValidationClass.of(target, session),
    Format: (target, session) => rangeFormatClass.of(target, session),
    Worksheet: ({ sheet }, session) => session.wrap.worksheet(sheet),
  },
  methods: {
    Clear: (target, args, session) => clear(target, args.raw(0), session),
  },
});

export const rangeCollectionClass: HostClass<AreasTarget> = defineClass<AreasTarget>({
  name: 'RangeCollection',
  items: ({ sheet, rects }, session) => rects.map((rect) => session.wrap.range({ sheet, rect })),
});
