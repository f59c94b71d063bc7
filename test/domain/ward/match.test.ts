import { matchWard, wardIndex } from '../../../src/domain/ward';
import { foldTonePlacement, normaliseText } from '../../../src/domain/text/normalise';
import { editDistance } from '../../../src/domain/text/editDistance';
import type { Ward } from '../../../src/domain/ward/types';

const ward = (code: string, name: string, validFrom: string | null = null, validTo: string | null = null): Ward => ({
  code,
  name,
  managingUnit: '',
  validFrom,
  validTo,
  successorCode: null,
  citation: '',
  place: null,
});

const WARDS = [
  ward('HY01', 'Lam Sơn'),
  ward('HY02', 'An Tảo'),
  ward('MH01', 'Nhân Hòa'),
  ward('MH02', 'Phường Bạch Sam'),
  ward('MH03', 'Thủy Nguyên'),
  ward('MH04', 'Xã Tân Tiến'),
  ward('OLD', 'Hồng Châu', null, '2025-06-30'),
  ward('NEW', 'Hồng Châu', '2025-07-01'),
  ward('MH', 'Mỹ Hào'),
];

const codeOf = (text: string, year?: number): string => {
  const match = matchWard(text, WARDS, year);
  return match.kind === 'exact' ? match.ward.code : match.kind;
};

describe('matching a ward', () => {
  test.each([
    ['its code', 'HY01', 'HY01'],
    ['its code in lower case', 'hy01', 'HY01'],
    ['its name', 'Lam Sơn', 'HY01'],
    ['a name in decomposed letters', 'Lam Sơn'.normalize('NFD'), 'HY01'],
    ['a no-break space and outer spaces', ' Lam\u00a0 Sơn ', 'HY01'],
    ['capitals', 'AN TẢO', 'HY02'],
    ['the tone mark on the other vowel', 'Nhân Hoà', 'MH01'],
    ['the tone mark on the other vowel, with y', 'Thuỷ Nguyên', 'MH03'],
    ['the prefix written out', 'Phường Lam Sơn', 'HY01'],
    ['the prefix shortened', 'P. Lam Sơn', 'HY01'],
    ['the prefix shortened without a space', 'P.Lam Sơn', 'HY01'],
    ['no prefix where the list has one', 'Bạch Sam', 'MH02'],
    ['prefix and tone at once', 'p. nhân hoà', 'MH01'],
    ['another kind of unit of the same name', 'Phường Tân Tiến', 'near'],
    ['the right kind of unit', 'X. Tân Tiến', 'MH04'],
    ['an empty text', ' \u00a0 ', 'none'],
    ['a stranger', 'Điện Biên Phủ', 'none'],
  ])('finds it by %s', (_, text, expected) => {
    expect(codeOf(text)).toBe(expected);
  });

  test.each([
    ['Mỹ Hòa', 'Mỹ Hào'],
    ['Lam Son', 'Lam Sơn'],
    ['Lan Sơn', 'Lam Sơn'],
    ['An Táo', 'An Tảo'],
    ['Bạch Sâm', 'Phường Bạch Sam'],
  ])('asks about %s and never takes it for %s by itself', (text, suggestion) => {
    const match = matchWard(text, WARDS);
    expect(match.kind).toBe('near');
    expect(match.kind === 'near' && match.suggestions.map((each) => each.name)).toContain(suggestion);
  });

  test('two units of one name are told apart by the year, else ambiguous', () => {
    expect(codeOf('Hồng Châu')).toBe('ambiguous');
    expect(codeOf('Hồng Châu', 2024)).toBe('OLD');
    expect(codeOf('Hồng Châu', 2025)).toBe('NEW');
  });

  test('a name that exists only outside the year is still found, so that the reader can say so', () => {
    expect(matchWard('A', [ward('A1', 'A', '2025-07-01')], 2023)).toMatchObject({ kind: 'exact' });
  });

  test('two units of one name within one year stay ambiguous', () => {
    expect(matchWard('A', [ward('A1', 'A'), ward('A2', 'A')], 2023).kind).toBe('ambiguous');
  });

  test('in sixty thousand look-ups, names are found and strangers are not', () => {
    const many = Array.from({ length: 10035 }, (_, i) => ward(`W${i}`, `Phường số ${i * 7919}`));
    const index = wardIndex(many);
    const found = [0, 1, 2, 3, 4, 5].flatMap((year) =>
      many.map(({ name }, i) => index.match(i % 2 ? name : `Xã ${i} lạ`, 2020 + year).kind),
    );
    expect(found.filter((kind) => kind === 'exact')).toHaveLength(6 * 5017);
    expect(found).toHaveLength(6 * 10_035);
  });
});

describe('comparing text', () => {
  test('letters without a tone keep their own marks', () => {
    expect(foldTonePlacement('hoa')).not.toBe(foldTonePlacement('hòa'));
    expect(foldTonePlacement('hòa')).not.toBe(foldTonePlacement('hóa'));
    expect(foldTonePlacement('sơn')).not.toBe(foldTonePlacement('son'));
    expect(foldTonePlacement('thuở')).not.toBe(foldTonePlacement('thuổ'));
  });
  test('decomposed letters are composed, and a no-break space is a space', () => {
    expect(normaliseText('Số\u00a0tổ'.normalize('NFD'))).toBe('số tổ');
  });
  test('line breaks of a wrapped header are spaces', () => {
    expect(normaliseText('Diện tích\n đất')).toBe('diện tích đất');
  });
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', 'abd', 1],
    ['hao', 'hoa', 1],
    ['kitten', 'sitting', 3],
  ])('from "%s" to "%s" it is %d edits', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});
