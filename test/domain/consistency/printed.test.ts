import fc from 'fast-check';
import { printedFaults } from '../../../src/domain/consistency/printed';

const faults = (text: string): string[] =>
  printedFaults(text).map(({ printed, recomputed }) => `${printed} → ${recomputed}`);

test('the decision’s own slip is caught: 191 cases, 14 fewer, is 6.83 % and not 9.79 %', () => {
  expect(
    faults(
      'Năm 2022, trên địa bàn các phường của thành phố Hưng Yên và thị xã Mỹ Hào xảy ra 191 vụ phạm pháp hình sự (giảm 14 vụ = 9,79% so với năm 2021);',
    ),
  ).toEqual(['9,79% → 6,83%']);
});

test.each([
  ['191 vụ phạm pháp hình sự (giảm 14 vụ = 6,83% so với năm 2021)'],
  ['giảm từ 205 vụ xuống còn 191 vụ (6,83 %)'],
  ['có 13/14 tổ dân phố được công nhận (đạt 92,86%)'],
  ['có 13/14 tổ dân phố, đạt 93 %'],
  ['923 thành viên tham gia (gồm 89 đội trưởng, 89 đội phó và 745 đội viên)'],
  ['825 thành viên (gồm: 75 đội trưởng, 75 đội phó và 675 đội viên)'],
  ['2 + 2 + 3 + 2 + 2 + 3 = 14'],
  ['Phạm pháp hình sự giảm 14 vụ = 9,79% so với năm 2021'],
  ['có 90% tổ dân phố đạt chuẩn; ngày 13/14 không có nghĩa'],
  ['Quyết định số 12/2023 ngày 05/9/2023, đạt 100%'],
  [''],
])('a sentence that agrees with itself, or gives no counts, is left alone: %s', (text) => {
  expect(faults(text)).toEqual([]);
});

test.each([
  ['giảm từ 205 vụ xuống còn 191 vụ (9,79 %)', '9,79% → 6,83%'],
  ['xảy ra 20 vụ, tăng 5 vụ = 25 %', '25% → 33,33%'],
  ['có 13/14 tổ dân phố đạt 92,85 %', '92,85% → 92,86%'],
  ['13/14 = 93,1%', '93,1% → 92,86%'],
  ['1.500/2.000 hộ (đạt 74 %)', '74% → 75%'],
  ['89 + 89 + 745 = 932', '932 → 923'],
  ['932 thành viên (gồm 89 đội trưởng, 89 đội phó và 745 đội viên)', '932 → 923'],
])('a figure that the sentence contradicts is caught: %s', (text, fault) => {
  expect(faults(text)).toEqual([fault]);
});

test('every share printed with the right rounding passes, whatever the counts and decimals', () => {
  fc.assert(
    fc.property(
      fc.nat(999),
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 0, max: 3 }),
      (part, whole, decimals) => {
        const scaled = Math.round((part * 100 * 10 ** decimals) / whole);
        const printed = (scaled / 10 ** decimals).toFixed(decimals).replace('.', ',');
        expect(faults(`${part}/${whole} hộ (đạt ${printed} %)`)).toEqual([]);
      },
    ),
  );
});

test('a share that is off by a whole unit of its last decimal never passes', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.integer({ min: 501, max: 999 }), fc.constantFrom(-1, 1), (part, whole, off) => {
      const scaled = Math.round((part * 10_000) / whole) + off;
      fc.pre(scaled >= 0);
      // A half may be rounded either way.
      fc.pre((part * 10_000) % whole === 0 || (part * 20_000) % whole !== 0);
      expect(faults(`${part}/${whole} hộ (đạt ${(scaled / 100).toFixed(2).replace('.', ',')} %)`)).toHaveLength(1);
    }),
  );
});

test('no text makes the check fail or hang', () => {
  const bits = fc.constantFrom(
    '13/14',
    ' = ',
    '9,79%',
    'giảm ',
    'từ ',
    '191 vụ ',
    '(gồm ',
    ')',
    ' + ',
    '1.000',
    '/',
    '%',
    'vụ',
    '0',
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 400 }), (parts) => {
      printedFaults(parts.join(''));
    }),
  );
});

test('a cell of 32,767 characters without a full stop holds nobody', () => {
  for (const part of ['191 vụ ', '1', '1/', '1 + ', '89 đội (gồm '])
    expect(faults(part.repeat(Math.floor(32_767 / part.length)))).toEqual([]);
});
