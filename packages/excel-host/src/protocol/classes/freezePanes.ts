import type { Worksheet } from '../../model/types';
import { MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET } from '../../model/rect';
import { invalidArgument } from '../errors';
import { defineClass, type HostClass } from '../defineClass';
import { orNull, type HostObject } from '../hostObject';
import type { Session } from '../session';
import { rangeArgument } from '../ranges/argument';

function freeze(sheet: Worksheet, rows: number, columns: number, session: Session): void {
  session.requireInFront('GeneralException');
  session.requireLive(sheet);
  session.requireWritable();
  if (rows < 0 || columns < 0) throw invalidArgument('count');
  sheet.freeze = { rows, columns };
  session.touchStructure(sheet);
}

/** Whole rows when only rows are frozen, whole columns when only columns are. */
function location(sheet: Worksheet, session: Session): HostObject {
  session.requireInFront('GeneralException');
  const { rows, columns } = sheet.freeze;
  const rect = { ...WHOLE_SHEET, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
  return orNull(rows + columns === 0 ? null : rect, (found) => session.wrap.range({ sheet, rect: found }));
}

export const freezePanesClass: HostClass<Worksheet> = defineClass<Worksheet>({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeAt: (sheet, args, session) => {
      if (!args.isGiven(0)) {
        freeze(sheet, 0, 0, session);
        return;
      }
      const { rect } = rangeArgument(args, 0, session, sheet);
      const rows = rect.rows === MAX_ROWS ? 0 : rect.row + rect.rows;
      freeze(sheet, rows, rect.columns === MAX_COLUMNS ? 0 : rect.column + rect.columns, session);
    },
    FreezeColumns: (sheet, args, session) => freeze(sheet, 0, args.integerOr(0, 1, 'count'), session),
    FreezeRows: (sheet, args, session) => freeze(sheet, args.integerOr(0, 1, 'count'), 0, session),
    GetLocationOrNullObject: (sheet, _args, session) => location(sheet, session),
    Unfreeze: (sheet, _args, session) => freeze(sheet, 0, 0, session),
  },
});
