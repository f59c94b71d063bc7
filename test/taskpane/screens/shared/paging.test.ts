import fc from 'fast-check';
import { PAGE_SIZE, pageOf, rangeText } from '../../../../src/taskpane/screens/shared/paging';

const items = (count: number) => Array.from({ length: count }, (_, index) => index);

test('the pages of any list hold each item once, in order', () => {
  fc.assert(
    fc.property(fc.nat(400), fc.integer({ min: 1, max: 60 }), (count, size) => {
      const { pages } = pageOf(items(count), 0, size);
      const all = items(pages).flatMap((page) => pageOf(items(count), page, size).items);
      expect(all).toEqual(items(count));
    }),
  );
});

test('a page that is no longer there gives the last one', () => {
  expect(pageOf(items(60), 9)).toMatchObject({ page: 1, from: PAGE_SIZE, items: { length: 10 } });
  expect(pageOf([], 3)).toMatchObject({ page: 0, pages: 1, items: [] });
});

test('the range is told from one, with the total as people write it', () => {
  expect(rangeText(pageOf(items(10_000), 1), 'vi')).toBe('51–100 trong 10.000');
  expect(rangeText(pageOf(items(10_000), 199), 'en')).toBe('9,951–10,000 of 10,000');
});
