import { counted, plural } from '../../src/language/plural';

describe('plural', () => {
  test.each([
    ['1', 'ward'],
    ['0', 'wards'],
    ['2', 'wards'],
    ['1.5', 'wards'],
    ['21', 'wards'],
    ['1,001', 'wards'],
    ['18–21', 'wards'],
    ['', 'wards'],
  ])('%s goes with %s', (count, word) => {
    expect(plural(count, 'ward', 'wards')).toBe(word);
  });
});

describe('counted', () => {
  test('says the count and the word that fits it', () => {
    expect(['1', '3'].map((count) => counted(count, 'more ward'))).toEqual(['1 more ward', '3 more wards']);
    expect(['1', '3'].map((count) => counted(count, 'criterion', 'criteria'))).toEqual(['1 criterion', '3 criteria']);
  });
});
