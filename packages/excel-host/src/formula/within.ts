import { containsCell } from '../model/rect';
import type { Rect, Worksheet } from '../model/types';
import type { Place } from './structured';

export const contains = (sheet: Worksheet, rect: Rect, place: Place): boolean =>
  place.sheet === sheet && containsCell(rect, place.row, place.column);
