import { requireColour, requireOneOf } from '../args';
import { defineClass, type HostClass } from '../defineClass';
import { changeStyles, commonStyle } from '../ranges/styles';
import type { AreasTarget } from '../ranges/target';

const PATTERNS = [
  'None',
  'Solid',
  'Gray50',
  'Gray75',
  'Gray25',
  'Horizontal',
  'Vertical',
  'Down',
  'Up',
  'Checker',
  'SemiGray75',
  'LightHorizontal',
  'LightVertical',
  'LightDown',
  'LightUp',
  'Grid',
  'CrissCross',
  'Gray16',
  'Gray8',
] as const;

export const rangeFillClass: HostClass<AreasTarget> = defineClass<AreasTarget>({
  name: 'RangeFill',
  read: {
    /** A cell without a fill reads as white, as in Excel. */
    Color: commonStyle((style) => style.fill.color ?? '#FFFFFF'),
    Pattern: commonStyle((style) => style.fill.pattern),
    PatternColor: commonStyle((style) => style.fill.patternColor ?? '#000000'),
  },
  write: {
    Color: (target, value, session) => {
      const color = requireColour(value, 'color');
      changeStyles(target, session, (style) => {
        const pattern = style.fill.pattern === 'None' ? 'Solid' : style.fill.pattern;
        return { ...style, fill: { ...style.fill, color, pattern } };
      });
    },
    Pattern: (target, value, session) => {
      const pattern = requireOneOf(value, PATTERNS, 'pattern');
      changeStyles(target, session, (style) => ({ ...style, fill: { ...style.fill, pattern } }));
    },
    PatternColor: (target, value, session) => {
      const patternColor = requireColour(value, 'patternColor');
      changeStyles(target, session, (style) => ({ ...style, fill: { ...style.fill, patternColor } }));
    },
  },
  methods: {
    Clear: (target, _args, session) =>
      changeStyles(target, session, (style) => ({
        ...style,
        fill: { color: null, pattern: 'None', patternColor: null },
      })),
  },
});
