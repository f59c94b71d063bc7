import { REFUSALS } from 'excel-host/service';
import { PACKAGE_FAILURES } from 'excel-host/xlsx';
import { DESK_KEYS, deskKey, nextRegion, REGIONS } from '../../../src/desk/shell/keys';
import { browserMemory, keptLanguage, LANGUAGE_KEY, localeOf } from '../../../src/desk/shell/language';
import { isFailure, noticeText } from '../../../src/desk/shell/noticeText';
import { safeAddress } from '../../../src/desk/shell/openOutside';
import { keptWidth, PANE_WIDTH, widthAfterKey } from '../../../src/desk/shell/paneWidth';
import { initialLanguage, keepLanguage } from '../../../src/session/officeLanguage';
import { LANGUAGES } from '../../../src/language/language';

/** A browser's memory as the pane and the desk share it. */
const memory = (): Pick<Storage, 'getItem' | 'setItem'> => {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
};

describe('language of the desk', () => {
  test.each(LANGUAGES)('what the pane keeps, the desk reads: %s', (language) => {
    const shared = memory();
    keepLanguage(language, shared);
    expect(shared.getItem(LANGUAGE_KEY)).toBe(language);
    expect(keptLanguage(shared, 'fr')).toBe(language);
    expect(initialLanguage(localeOf(language), null)).toBe(language);
  });

  test('a browser that speaks neither gets Vietnamese', () => {
    expect(keptLanguage(null, 'fr-FR')).toBe('vi');
    expect(keptLanguage(null, 'en-GB')).toBe('en');
  });

  test('a page without memory has none', () => {
    expect(browserMemory()).toBeNull();
  });
});

describe('keys of the desk', () => {
  const key = (name: string, held: object = {}) =>
    deskKey({ key: name, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

  test('are Ctrl+O, Ctrl+S and F6, and nothing else', () => {
    const found = [key('o', { ctrlKey: true }), key('S', { metaKey: true }), key('F6'), key('F6', { shiftKey: true })];
    expect(found).toEqual(DESK_KEYS);
    expect(key('s')).toBeNull();
    expect(key('s', { ctrlKey: true, shiftKey: true })).toBeNull();
  });

  test('F6 goes round all shown regions and back again', () => {
    for (const from of REGIONS) {
      const there = nextRegion(from, REGIONS, false);
      expect(there).not.toBe(from);
      expect(nextRegion(there, REGIONS, true)).toBe(from);
    }
    expect(nextRegion('grid', ['ribbon', 'grid'], false)).toBe('ribbon');
    expect(nextRegion('pane', ['ribbon', 'grid'], false)).toBe('ribbon');
  });
});

describe('width of the pane', () => {
  test('never leaves what the pane is built for', () => {
    for (const kept of ['0', '9999', '-5'])
      expect([PANE_WIDTH.least, PANE_WIDTH.most]).toContain(keptWidth({ getItem: () => kept }));
    for (const kept of [null, 'wide']) expect(keptWidth({ getItem: () => kept })).toBe(PANE_WIDTH.first);
    expect(widthAfterKey(PANE_WIDTH.most, 'ArrowLeft')).toBe(PANE_WIDTH.most);
    expect(widthAfterKey(PANE_WIDTH.least, 'ArrowRight')).toBe(PANE_WIDTH.least);
    expect(widthAfterKey(350, 'a')).toBeNull();
  });

  test('the arrow to the left widens it: the pane stands on the right', () => {
    expect(widthAfterKey(350, 'ArrowLeft')).toBe(360);
  });
});

describe('links out of a workbook', () => {
  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'vbscript:x', 'https://'])(
    '%s is not followed',
    (url) => {
      expect(safeAddress(url, 'https://localhost/')).toBeNull();
    },
  );

  test('pages and addresses of mail are', () => {
    expect(safeAddress('https://hungyen.gov.vn', 'https://localhost/')).toBe('https://hungyen.gov.vn/');
    expect(safeAddress('help.html#en', 'https://localhost/desk/')).toBe('https://localhost/desk/help.html#en');
    expect(safeAddress('mailto:a@b.vn', 'https://localhost/')).toBe('mailto:a@b.vn');
  });
});

describe.each(LANGUAGES)('notices in %s', (language) => {
  test('every refusal and every damaged file has a sentence of its own', () => {
    const sentences = [
      ...REFUSALS.map((refusal) => noticeText({ kind: 'refusal', refusal, detail: 'X' }, language)),
      ...PACKAGE_FAILURES.flatMap((code) =>
        (['notOpened', 'notSaved'] as const).map((kind) =>
          noticeText({ kind, code, detail: 'X', name: 'a.xlsx' }, language),
        ),
      ),
      noticeText({ kind: 'finishTyping' }, language),
      noticeText({ kind: 'unexpected', message: 'X' }, language),
    ];
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
  });

  test('what went well names its file and is no failure', () => {
    for (const kind of ['saved', 'downloaded'] as const) {
      expect(noticeText({ kind, name: 'a.xlsx' }, language)).toContain('a.xlsx');
      expect(isFailure({ kind, name: 'a.xlsx' })).toBe(false);
    }
    expect(isFailure({ kind: 'notWritten', name: 'a.xlsx' })).toBe(true);
  });
});
