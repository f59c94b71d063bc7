import fc from 'fast-check';
import { planFormats } from '../../src/excel/draw/numberFormats';
import type { Area, PictureCell, SheetPicture } from '../../src/cells/picture';
import { pictureOf } from '../support/pictures';

/** The format that every cell ends up with when the plan is carried out in order. */
function applied(picture: SheetPicture): Map<string, string> {
  const formats = new Map<string, string>();
  const plan = planFormats(picture);
  for (const { area, format } of plan.areas) {
    for (let r = 0; r < area[2]; r++)
      for (let c = 0; c < area[3]; c++) formats.set(`${area[0] + r},${area[1] + c}`, format);
  }
  for (const { row, column, formats: list } of plan.lists) {
    list.forEach((format, index) => formats.set(`${row + index},${column}`, format));
  }
  return formats;
}

const cell = fc.oneof(
  fc.constant(null),
  fc.constant('5/14'),
  fc.constant('=1+1'),
  fc.integer({ min: 0, max: 9 }),
  fc.constant({ formula: '=1+1' }),
);

test('text always gets the text format, and numbers and formulas never do', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 60 }), (cells) => {
      const formats = applied(pictureOf({ cells, numberFormats: [{ area: [0, 0, 40, 2], format: '0.0' }] }));
      cells.forEach((row, r) => {
        row.forEach((value: PictureCell, c) => {
          if (value === null) return;
          if (typeof value === 'string') expect(formats.get(`${r},${c}`)).toBe('@');
          else expect(formats.get(`${r},${c}`)).toBe(r < 40 && c < 2 ? '0.0' : 'General');
        });
      });
    }),
  );
});

test('blank cells of a template keep the format that they are given', () => {
  const area: Area = [1, 0, 100, 1];
  const formats = applied(pictureOf({ cells: [['Năm']], numberFormats: [{ area, format: '0' }] }));
  expect([formats.get('0,0'), formats.get('1,0'), formats.get('100,0')]).toEqual(['@', '0', '0']);
});

test('a long list of uniform columns takes a handful of actions', () => {
  const cells = [['Báo cáo'], ['STT', 'Phường', 'Đạt'], ...Array.from({ length: 5000 }, (_, i) => [i, 'An Tảo', i])];
  const plan = planFormats(pictureOf({ cells }));
  expect(plan.areas.length + plan.lists.length).toBeLessThan(8);
});

test('a column of mixed text and numbers goes out as one list, not as thousands of actions', () => {
  const cells = Array.from({ length: 5000 }, (_, i) => [i % 2 === 0 ? i : `${i}/14`]);
  const plan = planFormats(pictureOf({ cells }));
  expect(plan.areas).toHaveLength(0);
  expect(plan.lists).toHaveLength(1);
});
