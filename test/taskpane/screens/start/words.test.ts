import { startOffer } from '../../../../src/taskpane/screens/start/words';

test.each([
  ['nothing is known', null],
  ['no input sheet is there', { present: [], missing: ['Phường'], blank: true }],
])('when %s, template and sample are offered', (_, sheets) => {
  expect(startOffer(sheets, 'vi')).toEqual({ kind: 'begin' });
});

test('some missing sheets are named and counted', () => {
  expect(startOffer({ present: ['Phường', 'Đất'], missing: ['Nhóm 1'], blank: true }, 'vi')).toEqual({
    kind: 'complete',
    missing: ['Nhóm 1'],
    sentence: 'Sổ tính thiếu 1/3 trang nhập liệu:',
    blank: true,
  });
});

test('with every sheet there, data are what is missing', () => {
  expect(startOffer({ present: ['Phường'], missing: [], blank: false }, 'en')).toMatchObject({
    kind: 'fill',
    blank: false,
  });
});
