import { COLOUR_THEMES, STATUS_MARKS, STYLE_ROLES, type StatusMark } from '../../src/cells/picture';
import { lookOf, STATUS_LOOKS } from '../../src/cells/theme';

type Triple = readonly [number, number, number];
const SIGHTS = ['normal', 'protan', 'deutan', 'tritan'] as const;
type Sight = (typeof SIGHTS)[number];

/** Machado, Oliveira and Fernandes (2009), severity 1, over linear light. */
const MATRICES: Readonly<Record<Exclude<Sight, 'normal'>, readonly Triple[]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const apply = (rows: readonly Triple[], [x, y, z]: Triple): Triple => {
  const [a = 0, b = 0, c = 0] = rows.map((row) => row[0] * x + row[1] * y + row[2] * z);
  return [a, b, c];
};

const linear = (colour: string): Triple => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
};

const luminance = (colour: string): number => {
  const [r, g, b] = linear(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

/** CIE L*a*b* for D65 as an eye sees it. */
function labOf(colour: string, sight: Sight): Triple {
  const seen = sight === 'normal' ? linear(colour) : apply(MATRICES[sight], linear(colour));
  const [r, g, b] = seen.map((part) => Math.min(1, Math.max(0, part))) as unknown as Triple;
  const [x = 0, y = 0, z = 0] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883,
  ].map((part) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (a: string, b: string, sight: Sight): number =>
  Math.hypot(...labOf(a, sight).map((part, at) => part - labOf(b, sight)[at]!));

const pairs = STATUS_MARKS.flatMap((a, at) => STATUS_MARKS.slice(at + 1).map((b): [StatusMark, StatusMark] => [a, b]));

describe('colours of verdicts', () => {
  test.each(COLOUR_THEMES)('in theme %s every text stands out from its fill by 6 to 1', (theme) => {
    const faint = STATUS_MARKS.filter(
      (mark) => contrast(STATUS_LOOKS[theme][mark].fill, STATUS_LOOKS[theme][mark].color) < 6,
    );
    expect(faint).toEqual([]);
  });

  test.each(SIGHTS)('any two are apart by 9 to %s sight, passed and failed by 24', (sight) => {
    const { colourBlindSafe: looks } = STATUS_LOOKS;
    const near = pairs.filter(([a, b]) => distance(looks[a].fill, looks[b].fill, sight) < 9);
    expect(near).toEqual([]);
    expect(distance(looks.pass.fill, looks.fail.fill, sight)).toBeGreaterThanOrEqual(24);
  });

  test('any two of green and red are apart by 9 to normal sight', () => {
    const { greenRed: looks } = STATUS_LOOKS;
    expect(pairs.filter(([a, b]) => distance(looks[a].fill, looks[b].fill, 'normal') < 9)).toEqual([]);
  });
});

test.each(COLOUR_THEMES)('in theme %s the text of every role is read on its ground', (theme) => {
  const faint = STYLE_ROLES.filter((role) => {
    const { color = '#000000', fill = '#FFFFFF' } = lookOf(role, theme);
    return contrast(color, fill) < 4.5;
  });
  expect(faint).toEqual([]);
});
