import { startOffer } from '../../../../src/taskpane/screens/start/words';

test.each([
  ['nothing is known', null],
  ['no input sheet is there', { present: [], missing: ['Phường'], blank: true, ownSet: false }],
])('when %s, template and sample are offered', (_, sheets) => {
  expect(startOffer(sheets, 'vi')).toEqual({ kind: 'begin' });
});

test('some missing sheets are named and counted', () => {
  expect(startOffer({ present: ['Phường', 'Đất'], missing: ['Nhóm 1'], blank: true, ownSet: false }, 'vi')).toEqual({
    kind: 'complete',
    missing: ['Nhóm 1'],
    sentence: 'Sổ tính thiếu 1/3 trang nhập liệu:',
    blank: true,
  });
});

test('with every sheet there and blank, data are what is missing; with data, the scoring', () => {
  expect(startOffer({ present: ['Phường'], missing: [], blank: true, ownSet: false }, 'en')).toMatchObject({
    sentence: 'The workbook has every input sheet. Enter data, then score.',
  });
  expect(startOffer({ present: ['Phường'], missing: [], blank: false, ownSet: false }, 'en')).toMatchObject({
    sentence: expect.stringContaining('Press “Score and report”') as string,
  });
  expect(startOffer({ present: ['Phường'], missing: [], blank: false, ownSet: false }, 'en')).toMatchObject({
    kind: 'fill',
    blank: false,
  });
});
