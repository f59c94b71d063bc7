import fc from 'fast-check';
import { widthInPoints } from '../../src/cells/sizes';
import { heightRuns, widthRuns } from '../../src/excel/draw/layout';
import { groupStyles } from '../../src/excel/draw/styleGroups';
import { STYLE_ROLES, type Area } from '../../src/cells/picture';

test('8.43 characters are the 48 points of a standard column', () => {
  expect(widthInPoints(8.43)).toBeCloseTo(48, 0);
});

test('neighbours of one width or height go out together', () => {
  expect(widthRuns([10, 10, null, 10, 5])).toEqual([
    { first: 0, last: 1, characters: 10 },
    { first: 3, last: 3, characters: 10 },
    { first: 4, last: 4, characters: 5 },
  ]);
  expect(
    heightRuns([
      [4, 30],
      [2, 30],
      [3, 30],
      [7, 30],
      [8, 15],
    ]),
  ).toEqual([
    { first: 2, rows: 3, points: 30 },
    { first: 7, rows: 1, points: 30 },
    { first: 8, rows: 1, points: 15 },
  ]);
});

test('styling group by group leaves every cell with the role that was laid over it last', () => {
  const small = fc.integer({ min: 0, max: 5 });
  const size = fc.integer({ min: 1, max: 4 });
  const style = fc.record({
    area: fc.tuple(small, small, size, size),
    role: fc.constantFrom(...STYLE_ROLES.slice(0, 4)),
  });
  const paint = (styles: readonly { readonly area: Area; readonly role: string }[]): Map<string, string> => {
    const cells = new Map<string, string>();
    for (const { area, role } of styles)
      for (let r = 0; r < area[2]; r++)
        for (let c = 0; c < area[3]; c++) cells.set(`${area[0] + r},${area[1] + c}`, role);
    return cells;
  };
  fc.assert(
    fc.property(fc.array(style, { maxLength: 12 }), (styles) => {
      const grouped = groupStyles(styles).flatMap(({ role, areas }) => areas.map((area) => ({ area, role })));
      expect([...paint(grouped)].sort()).toEqual([...paint(styles)].sort());
    }),
  );
});
