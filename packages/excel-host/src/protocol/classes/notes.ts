import { cellAddress } from '../../model/address';
import type { Worksheet } from '../../model/types';
import { requireText, type Args } from '../args';
import { HostError, itemNotFound } from '../errors';
import { defineClass, type HostClass } from '../defineClass';
import { orNull, type HostObject } from '../hostObject';
import type { RangeTarget } from '../ranges/target';
import type { Session } from '../session';
import { rangeArgument } from '../ranges/argument';

/** A note by its place, "row,column". ExcelApi 1.18: newer libraries than the one of this package ask for it. */
interface NoteTarget {
  readonly sheet: Worksheet;
  readonly place: string;
}

const invalidCell = (): HostError => new HostError('InvalidCellAddress', 'The cell address is invalid.');

function cellArgument(sheet: Worksheet, args: Args, session: Session): RangeTarget {
  try {
    return rangeArgument(args, 0, session, sheet);
  } catch (error) {
    throw error instanceof HostError && error.code === 'InvalidArgument' ? invalidCell() : error;
  }
}

const placeOf = (sheet: Worksheet, args: Args, session: Session): string => {
  const target = cellArgument(sheet, args, session);
  const { row, column, rows, columns } = target.rect;
  if (target.sheet !== sheet || rows * columns !== 1) throw invalidCell();
  return `${row},${column}`;
};

const cellOf = (place: string): { row: number; column: number } => {
  const [row = 0, column = 0] = place.split(',').map(Number);
  return { row, column };
};

export const noteClass: HostClass<NoteTarget> = defineClass<NoteTarget>({
  name: 'Note',
  read: { Content: ({ sheet, place }) => sheet.notes.get(place) ?? '' },
  write: {
    Content: ({ sheet, place }, value, session) => {
      session.requireOpenSheet(sheet);
      sheet.notes.set(place, requireText(value, 'content'));
      session.touchStructure(sheet);
    },
  },
  methods: {
    Delete: ({ sheet, place }, _args, session) => {
      session.requireOpenSheet(sheet);
      sheet.notes.delete(place);
      session.touchStructure(sheet);
    },
    GetLocation: ({ sheet, place }, _args, session) =>
      session.wrap.range({ sheet, rect: { ...cellOf(place), rows: 1, columns: 1 } }),
  },
});

const find = (sheet: Worksheet, args: Args, session: Session): HostObject => {
  const place = placeOf(sheet, args, session);
  return orNull(sheet.notes.has(place) ? place : null, (found) => noteClass.of({ sheet, place: found }, session));
};

export const noteCollectionClass: HostClass<Worksheet> = defineClass<Worksheet>({
  name: 'NoteCollection',
  items: (sheet, session) => [...sheet.notes.keys()].map((place) => noteClass.of({ sheet, place }, session)),
  methods: {
    Add: (sheet, args, session) => {
      session.requireOpenSheet(sheet);
      const place = placeOf(sheet, args, session);
      if (sheet.notes.has(place)) {
        const { row, column } = cellOf(place);
        throw new HostError('ItemAlreadyExists', `The cell has a note already: ${cellAddress(row, column)}`);
      }
      sheet.notes.set(place, args.text(1, 'content'));
      session.touchStructure(sheet);
      return noteClass.of({ sheet, place }, session);
    },
    GetItem: (sheet, args, session) => {
      const note = find(sheet, args, session);
      if (note.isNull) throw itemNotFound('note');
      return note;
    },
    GetItemOrNullObject: find,
  },
});
