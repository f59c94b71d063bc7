import { initialLanguage, keepLanguage } from '../../src/session/officeLanguage';

function memory(kept: string | null) {
  const values = new Map(kept === null ? [] : [['wardscore.language', kept]]);
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  };
}

test.each([
  ['vi-VN', null, 'vi'],
  ['en-US', null, 'en'],
  ['fr-FR', null, 'vi'],
  ['', null, 'vi'],
  ['en-US', 'vi', 'vi'],
  ['vi-VN', 'en', 'en'],
  ['vi-VN', 'xx', 'vi'],
])('Office in %j with %j kept speaks %s', (office, kept, language) => {
  expect(initialLanguage(office, memory(kept))).toBe(language);
});

test('a choice is kept, and without memory nothing breaks', () => {
  const kept = memory(null);
  keepLanguage('en', kept);
  expect(initialLanguage('vi-VN', kept)).toBe('en');
  keepLanguage('en', null);
  expect(initialLanguage('vi-VN', null)).toBe('vi');
});
