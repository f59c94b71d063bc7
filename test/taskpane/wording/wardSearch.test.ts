import { wardSearch } from '../../../src/taskpane/wording/wardSearch';
import { ward } from '../../support/assessment';

const wards = [
  ward('HY01', 'Phường Lam Sơn'),
  ward('HY02', 'Lam Son'),
  ward('MH01', 'P. Bần Yên Nhân', 'Thị xã Mỹ Hào'),
  ward('MH02', 'Xã Hòa An', 'Thị xã Mỹ Hào'),
];
const search = wardSearch(wards);
const found = (text: string): string[] => search.find(text).map((i) => wards[i]!.code);

describe('a ward is found', () => {
  test.each(['phuong lam son', 'P LAM SON', 'lam son', 'LAM', 'p. lam son'])(
    'without marks by "%s", whether or not it has any',
    (text) => {
      expect(found(text)).toEqual(['HY01', 'HY02']);
    },
  );

  test.each(['P. Lam Sơn', 'phường lam sơn', '  Lam   Sơn '])(
    'with marks by "%s", and only with those marks',
    (text) => {
      expect(found(text)).toEqual(['HY01']);
    },
  );

  test('wherever its tone mark is placed', () => {
    expect(found('Hoà An')).toEqual(['MH02']);
  });

  test('by its code and by its managing unit', () => {
    expect(found('mh01')).toEqual(['MH01']);
    expect(found('my hao')).toEqual(['MH01', 'MH02']);
    expect(found('Mỹ Hào')).toEqual(['MH01', 'MH02']);
  });

  test('by wrong marks when no ward has them', () => {
    expect(found('Bân Yến')).toEqual(['MH01']);
  });
});

test('nothing typed means every ward', () => {
  expect(found('  ')).toHaveLength(wards.length);
});

test('a slip of the hand finds nothing but what it looks like', () => {
  expect(found('phuong lam sonn')).toEqual([]);
  expect(search.near('phuong lam sonn').map((i) => wards[i]!.code)).toEqual(['HY01', 'HY02']);
  expect(search.near('Xyzzy')).toEqual([]);
});

test('one of 3,321 wards is found', () => {
  const many = wardSearch(Array.from({ length: 3321 }, (_, i) => ward(`W${String(i)}`, `Phường Số ${String(i)}`)));
  expect(many.find('phuong so 3320')).toEqual([3320]);
});
