import fc from 'fast-check';
import { ADVANCE_WIDTHS } from '../../../src/cells/text/advanceWidths';
import { breakLines, countLines, widthOfText } from '../../../src/cells/text/measure';

const VIETNAMESE = [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯYđĐ'].flatMap((letter) =>
  ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (letter + tone).normalize('NFC')),
);

test.each(['regular', 'bold', 'italic'] as const)('every letter of Vietnamese has its %s width', (style) => {
  const known = new Set(ADVANCE_WIDTHS[style].flatMap(([, letters]) => [...letters]));
  expect(VIETNAMESE.filter((letter) => letter.length === 1 && !known.has(letter))).toEqual([]);
});

test('a tone changes no width, and a letter whose mark stands alone is as wide as the composed one', () => {
  const font = { size: 11 };
  expect(widthOfText('ấ', font)).toBe(widthOfText('a', font));
  expect(widthOfText('Tổng hợp'.normalize('NFD'), font)).toBeCloseTo(widthOfText('Tổng hợp', font), 0);
});

test('widths are those of Times New Roman with a little air: a digit is half of the size', () => {
  expect(widthOfText('0123456789', { size: 10 })).toBeCloseTo(50 * 1.04, 6);
  expect(widthOfText('W', { size: 20 })).toBeGreaterThan(widthOfText('i', { size: 20 }) * 3);
  expect(widthOfText('Đạt', { size: 11, bold: true })).toBeGreaterThan(widthOfText('Đạt', { size: 11 }));
});

describe('lines', () => {
  const font = { size: 11 };
  const words = fc.array(fc.constantFrom('phường', 'đạt', 'không', 'tiêu', 'chí', 'x'), { maxLength: 40 });

  test('hold together what fits and break what does not', () => {
    expect(countLines('', 10, font)).toBe(1);
    expect(countLines('một hai', 200, font)).toBe(1);
    expect(countLines('một hai', widthOfText('một hai', font) - 0.1, font)).toBe(2);
    expect(countLines('một\nhai\n', 200, font)).toBe(3);
  });

  test('are never fewer than the width asks for, and never more than words and their pieces', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 400 }), (parts, width) => {
        const text = parts.join(' ');
        const lines = countLines(text, width, font);
        const blanks = widthOfText(' ', font) * Math.max(0, parts.length - 1);
        expect(lines).toBeGreaterThanOrEqual(Math.max(1, Math.floor((widthOfText(text, font) - blanks) / width)));
        const pieces = parts.reduce((sum, part) => sum + Math.ceil(widthOfText(part, font) / width), 0);
        expect(lines).toBeLessThanOrEqual(Math.max(1, pieces));
      }),
    );
  });

  test('become no fewer in a narrower column', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 300 }), (parts, width) => {
        const text = parts.join(' ');
        expect(countLines(text, width, font)).toBeGreaterThanOrEqual(countLines(text, width * 2, font));
      }),
    );
  });

  test('keep every word in its order, and are as wide as asked for unless one word is wider', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 400 }), (parts, width) => {
        const lines = breakLines(parts.join(' '), width, font);
        expect(lines.join(' ')).toBe(parts.join(' '));
        for (const line of lines)
          if (line.includes(' ')) expect(widthOfText(line, font)).toBeLessThanOrEqual(width + 1e-6);
      }),
    );
  });
});
