import type { Worksheet } from '../../model/types';
import type { Args } from '../args';
import type { Session } from '../session';
import { rangeOf, readAddress, type RangeTarget } from './target';

/** A range given as an argument: an object, or an address. */
export function rangeArgument(args: Args, index: number, session: Session, sheet: Worksheet | null): RangeTarget {
  const given = rangeOf(args.object(index));
  return given ?? readAddress(session.workbook, sheet, args.text(index, 'range'));
}
