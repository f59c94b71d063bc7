import { tabColour } from '../../../../src/desk/grid/convert/tabColour';

test('a tab under a white name is dark enough for it', () => {
  // White on the middle grey has a contrast of 4.0, on the shade of it at least 4.5.
  expect(tabColour('#7f7f7f')).toBe('#727272');
});

test('a tab that is dark enough, one under a dark name and one without a colour stay as they are', () => {
  expect(tabColour('#1F4E79')).toMatch(/^#1f4e79$/i);
  expect(tabColour('#FFD966')).toBe('#FFD966');
  expect(tabColour('')).toBe('');
});
