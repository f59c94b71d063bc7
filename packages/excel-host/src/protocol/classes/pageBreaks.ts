import type { Worksheet } from '../../model/types';
import { invalidArgument, notImplemented } from '../errors';
import { defineClass, type HostClass } from '../defineClass';
import type { Session } from '../session';
import { rangeArgument } from '../ranges/argument';

interface PageBreakTarget {
  readonly sheet: Worksheet;
  readonly row: number;
}

export const pageBreakClass: HostClass<PageBreakTarget> = defineClass<PageBreakTarget>({
  name: 'PageBreak',
  // Whether Excel counts from 0 or from 1 here is not written down: code asks for the cell after the break.
  read: { RowIndex: ({ row }) => row },
  methods: {
    Delete: ({ sheet, row }, _args, session) =>
      setBreaks(
        sheet,
        sheet.pageLayout.rowBreaks.filter((each) => each !== row),
        session,
      ),
    GetCellAfterBreak: ({ sheet, row }, _args, session) =>
      session.wrap.range({ sheet, rect: { row, column: 0, rows: 1, columns: 1 } }),
  },
});

function setBreaks(sheet: Worksheet, rowBreaks: readonly number[], session: Session): void {
  session.requireLive(sheet);
  session.requireWritable();
  sheet.pageLayout = { ...sheet.pageLayout, rowBreaks };
  session.touchStructure(sheet);
}

/** Breaks before rows. */
export const pageBreakCollectionClass: HostClass<Worksheet> = defineClass<Worksheet>({
  name: 'PageBreakCollection',
  items: (sheet, session) => sheet.pageLayout.rowBreaks.map((row) => pageBreakClass.of({ sheet, row }, session)),
  methods: {
    Add: (sheet, args, session) => {
      const target = rangeArgument(args, 0, session, sheet);
      if (target.sheet !== sheet) throw invalidArgument('page break of another worksheet');
      const { row } = target.rect;
      if (row === 0) throw invalidArgument('page break before the first row');
      const rows = new Set([...sheet.pageLayout.rowBreaks, row]);
      if (rows.size > MOST_BREAKS) throw notImplemented('more page breaks than Excel keeps');
      setBreaks(
        sheet,
        [...rows].sort((a, b) => a - b),
        session,
      );
      return pageBreakClass.of({ sheet, row }, session);
    },
    RemovePageBreaks: (sheet, _args, session) => setBreaks(sheet, [], session),
  },
});

/** Manual breaks in one direction. */
const MOST_BREAKS = 1026;
