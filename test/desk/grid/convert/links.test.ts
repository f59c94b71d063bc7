import { linkOf } from '../../../../src/desk/grid/convert/links';

const place = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

test('a HYPERLINK formula leads to its place, with quoted names and doubled quotes', () => {
  expect(linkOf(`=HYPERLINK("#'Nhóm 5'!H12","Nhóm 5!H12")`, null)).toEqual({
    kind: 'place',
    sheet: 'Nhóm 5',
    rect: place(11, 7),
  });
  expect(linkOf(`=HYPERLINK("#'It''s'!$AA$1","x")`, null)).toEqual({
    kind: 'place',
    sheet: "It's",
    rect: place(0, 26),
  });
});

test('a link laid on a cell leads into the workbook or outside', () => {
  const hyperlink = { address: null, documentReference: 'A2:B3', screenTip: null };
  expect(linkOf(null, hyperlink)).toEqual({
    kind: 'place',
    sheet: null,
    rect: { row: 1, column: 0, rows: 2, columns: 2 },
  });
  expect(linkOf(null, { ...hyperlink, address: 'https://example.org' })).toEqual({
    kind: 'outside',
    url: 'https://example.org',
  });
});

test.each(['=A1', '=HYPERLINK(A1,"x")', '=HYPERLINK("javascript:alert(1)","x")', '=HYPERLINK("#Vùng","x")'])(
  '%s is no link that could be followed',
  (formula) => expect(linkOf(formula, null)).toBeNull(),
);
