import type { Worksheet } from '../../model/types';
import { accessDenied, notImplemented } from '../errors';
import { defineClass, type HostClass } from '../defineClass';

/** Protecting what is protected, and the reverse, is an error since June 2026 (office-js#6784). */
export const worksheetProtectionClass: HostClass<Worksheet> = defineClass<Worksheet>({
  name: 'WorksheetProtection',
  read: { Protected: (sheet) => sheet.protected },
  methods: {
    Protect: (sheet, args, session) => {
      session.requireLive(sheet);
      session.requireWritable();
      if (sheet.protected) throw accessDenied('The worksheet is protected already.');
      if (args.isGiven(1)) throw notImplemented('protection with a password');
      sheet.protected = true;
      session.touchStructure(sheet);
    },
    Unprotect: (sheet, args, session) => {
      session.requireLive(sheet);
      session.requireWritable();
      if (!sheet.protected) throw accessDenied('The worksheet is not protected.');
      if (args.isGiven(0)) throw notImplemented('protection with a password');
      if (session.may('unprotect-refused')) throw accessDenied(`The worksheet is protected: ${sheet.name}`);
      sheet.protected = false;
      session.touchStructure(sheet);
    },
  },
});
