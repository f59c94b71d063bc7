import type { Workbook } from '../../model/types';
import { accessDenied, notImplemented } from '../errors';
import { defineClass, type HostClass } from '../defineClass';

export const workbookProtectionClass: HostClass<Workbook> = defineClass<Workbook>({
  name: 'WorkbookProtection',
  read: { Protected: (workbook) => workbook.protected },
  methods: {
    Protect: (workbook, args, session) => {
      session.requireWritable();
      if (workbook.protected) throw accessDenied('The workbook is protected already.');
      if (args.isGiven(0)) throw notImplemented('protection with a password');
      workbook.protected = true;
    },
    Unprotect: (workbook, args, session) => {
      session.requireWritable();
      if (!workbook.protected) throw accessDenied('The workbook is not protected.');
      if (args.isGiven(0)) throw notImplemented('protection with a password');
      workbook.protected = false;
    },
  },
});
