import { defineClass, type HostClass } from '../hostObject';
import { clear } from '../ranges/clear';
import { fullAddress, type AreasTarget } from '../ranges/target';
import { conditionalFormatCollectionClass } from './conditionalFormatCollection';
import { dataValidationClass } from './dataValidation';
import { rangeClass } from './range';
import { rangeFormatClass } from './rangeFormat';
import { worksheetClass } from './worksheet';

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
    Worksheet: ({ sheet }, session) => worksheetClass.of(sheet, session),
  },
  methods: {
    Clear: (target, args, session) => clear(target, args.raw(0), session),
  },
});

export const rangeCollectionClass: HostClass<AreasTarget> = defineClass<AreasTarget>({
  name: 'RangeCollection',
  items: ({ sheet, rects }, session) => rects.map((rect) => rangeClass.of({ sheet, rect }, session)),
});
