import type { Area, SheetPicture, StyleRole } from '../../cells/picture';

/** Areas of one role that can be styled together. */
export interface StyleGroup {
  readonly role: StyleRole;
  readonly areas: Area[];
}

const overlaps = (a: Area, b: Area): boolean =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];

/**
 * Gathers areas by role, so that few actions style a sheet. A later style lies over an earlier one, so an area only joins an
 * earlier group when nothing of another role between them touches it.
 */
export function groupStyles(styles: SheetPicture['styles']): StyleGroup[] {
  const groups: StyleGroup[] = [];
  for (const { area, role } of styles) {
    const group = joinable(groups, area, role);
    if (group) group.areas.push(area);
    else groups.push({ role, areas: [area] });
  }
  return groups;
}

function joinable(groups: readonly StyleGroup[], area: Area, role: StyleRole): StyleGroup | null {
  for (let index = groups.length - 1; index >= 0; index--) {
    const group = groups[index];
    if (!group) return null;
    if (group.role === role) return group;
    if (group.areas.some((other) => overlaps(area, other))) return null;
  }
  return null;
}
