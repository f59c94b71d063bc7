import { existsSync, readFileSync } from 'node:fs';
import { ManifestError, readRibbon } from '../../../src/desk/ribbon/readRibbon';

const MANIFEST = readFileSync('manifest.xml', 'utf8');

describe('the ribbon of the desk', () => {
  const group = readRibbon(MANIFEST);

  test('has every button of the manifest, in its order', () => {
    const ids = [...MANIFEST.matchAll(/<Control xsi:type="Button" id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(group.buttons.map(({ id }) => id)).toEqual(ids);
  });

  test('says its labels and tips in both languages', () => {
    expect(group.label).toEqual({ vi: 'Phường kiểu mẫu', en: 'Model wards' });
    for (const { label, tip } of group.buttons)
      for (const text of [label, tip]) {
        expect(text.vi).not.toBe('');
        expect(text.en).not.toBe('');
        expect(text.en).not.toBe(text.vi);
      }
  });

  test('shows icons that are files of the product', () => {
    for (const { icon } of group.buttons) expect(existsSync(icon.replace(/^assets\//, 'assets/icons/'))).toBe(true);
  });

  test('knows which button opens the pane and which runs a command', () => {
    expect(group.buttons.find(({ id }) => id === 'WardScore.Pane')?.action).toEqual({ kind: 'showPane' });
    expect(group.buttons[0]?.action).toEqual({ kind: 'execute', functionName: 'generateReport' });
  });

  test('refuses an action that it could not play, instead of leaving the button dead', () => {
    expect(() => readRibbon(MANIFEST.replace('xsi:type="ShowTaskpane"', 'xsi:type="Dance"'))).toThrow(ManifestError);
  });

  test('a resource that is not there is named', () => {
    expect(() => readRibbon(MANIFEST.replaceAll(' id="Check.Tip"', ' id="Other"'))).toThrow(/Check\.Tip/);
  });
});
