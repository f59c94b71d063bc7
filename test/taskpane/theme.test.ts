import { themeName } from '../../src/taskpane/theme';

const signs = { forcedColours: false, officeBackground: undefined, prefersDark: false };

test.each([
  ['nothing is known', 'light', signs],
  ['the browser prefers dark', 'dark', { ...signs, prefersDark: true }],
  ['Office is dark', 'dark', { ...signs, officeBackground: '#212121' }],
  ['Office is light and the system dark', 'light', { ...signs, officeBackground: '#FFFFFF', prefersDark: true }],
  ['Office is of a bright yellow', 'light', { ...signs, officeBackground: '#FFF200' }],
  ['Office is of a full blue', 'dark', { ...signs, officeBackground: '#0000FF' }],
  ['Office names a colour in words', 'light', { ...signs, officeBackground: 'white' }],
  ['colours are forced', 'highContrast', { ...signs, forcedColours: true, officeBackground: '#FFFFFF' }],
])('when %s, the pane is %s', (_, expected, given) => {
  expect(themeName(given)).toBe(expected);
});
