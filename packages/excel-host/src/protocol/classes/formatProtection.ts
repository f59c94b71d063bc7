import { requireFlag } from '../args';
import { defineClass, type HostClass } from '../defineClass';
import { changeStyles, commonStyle } from '../ranges/styles';
import type { AreasTarget } from '../ranges/target';

export const formatProtectionClass: HostClass<AreasTarget> = defineClass<AreasTarget>({
  name: 'FormatProtection',
  read: { Locked: commonStyle((style) => style.locked) },
  write: {
    Locked: (target, value, session) => {
      const locked = requireFlag(value, 'locked');
      changeStyles(target, session, (style) => ({ ...style, locked }));
    },
  },
});
