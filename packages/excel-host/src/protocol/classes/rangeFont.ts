import type { CellStyle } from '../../model/types';
import { requireColour, requireFlag, requireNumber, requireOneOf, requireText } from '../args';
import { invalidArgument } from '../errors';
import { defineClass, type HostClass } from '../defineClass';
import { changeStyles, commonStyle } from '../ranges/styles';
import type { AreasTarget } from '../ranges/target';
import type { Session } from '../session';

type Font = CellStyle['font'];
const MAX_SIZE = 409;
const MAX_NAME = 31;

const set =
  (patch: (value: unknown) => Partial<Font>) =>
  (target: AreasTarget, value: unknown, session: Session): void => {
    const part = patch(value);
    changeStyles(target, session, (style) => ({ ...style, font: { ...style.font, ...part } }));
  };

export const rangeFontClass: HostClass<AreasTarget> = defineClass<AreasTarget>({
  name: 'RangeFont',
  read: {
    Bold: commonStyle((style) => style.font.bold),
    Color: commonStyle((style) => style.font.color),
    Italic: commonStyle((style) => style.font.italic),
    Name: commonStyle((style) => style.font.name),
    Size: commonStyle((style) => style.font.size),
    Underline: commonStyle((style) => (style.font.underline ? 'Single' : 'None')),
  },
  write: {
    Bold: set((value) => ({ bold: requireFlag(value, 'bold') })),
    Color: set((value) => ({ color: requireColour(value, 'color') })),
    Italic: set((value) => ({ italic: requireFlag(value, 'italic') })),
    Name: set((value) => {
      const name = requireText(value, 'name');
      if (name.length > MAX_NAME) throw invalidArgument('name');
      return { name };
    }),
    Size: set((value) => {
      const size = requireNumber(value, 'size', 1);
      if (size > MAX_SIZE) throw invalidArgument('size');
      return { size };
    }),
    Underline: set((value) => ({ underline: requireOneOf(value, ['None', 'Single'], 'underline') === 'Single' })),
  },
});
