import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './sources';

/** Houses of a few files with the gates of this one; each is judged once, with all faults planted in it. */
const houses: string[] = [];
afterAll(() => {
  for (const house of houses) rmSync(house, { recursive: true });
});

function houseOf(files: Readonly<Record<string, string>>): string {
  const house = mkdtempSync(join(tmpdir(), 'wardscore-gates-'));
  houses.push(house);
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'), 'junction');
  for (const name of ['.dependency-cruiser.cjs', 'eslint.config.mjs', 'knip.json', 'tsconfig.json'])
    cpSync(join(ROOT, name), join(house, name));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  return house;
}

function run(
  house: string,
  script: string,
  ...argv: string[]
): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...argv], {
    cwd: house,
    encoding: 'utf8',
    // What a reader of colours would get in between is not to be matched.
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  return { status, said: stdout + stderr };
}

describe('the plan of rooms', () => {
  const importing = (specifier: string): string => `import type { A } from '${specifier}';\nexport type B = A;\n`;
  const LEAF = 'export type A = 1;\n';
  const LEAVES = ['domain/ward', 'cells/area', 'workbook/grid', 'excel/port', 'cli/main', 'session/session'];
  const SOUND = {
    ...Object.fromEntries(LEAVES.map((name) => [`src/${name}.ts`, LEAF])),
    'packages/excel-host/src/doors/xlsx.ts': importing('../model'),
    'packages/excel-host/src/model.ts': LEAF,
    'src/workbook/rows.ts': importing('../domain/ward'),
    'src/cli/open.ts': importing('../../packages/excel-host/src/doors/xlsx'),
    'test/y.ts': LEAF,
  };
  const FAULTS = [
    ['a pure room imports an upper one', 'src/domain/upper.ts', '../workbook/grid', 'room-domain'],
    ['wording imports the sheets', 'src/wording/sheets.ts', '../workbook/grid', 'room-wording'],
    ['the sheets import Excel', 'src/workbook/excel.ts', '../excel/port', 'room-workbook'],
    ['Excel imports the session', 'src/excel/session.ts', '../session/session', 'room-excel'],
    ['the pane imports the host', 'src/taskpane/host.ts', '../../packages/excel-host/src/doors/xlsx', 'room-taskpane'],
    ['a room is not in the plan', 'src/attic/x.ts', '../domain/ward', 'known-room'],
    [
      'the command passes by the doors',
      'src/cli/x.ts',
      '../../packages/excel-host/src/model',
      'host-through-its-doors',
    ],
    ['a test passes by the doors', 'test/x.ts', '../packages/excel-host/src/model', 'host-through-its-doors'],
    ['the host imports the add-in', 'packages/excel-host/src/up.ts', '../../../src/domain/ward', 'host-stands-alone'],
    ['the host uses another package', 'packages/excel-host/src/docx.ts', 'docx', 'packages-of-the-host'],
    ['a pure room uses a package', 'src/domain/zip.ts', 'fflate', 'packages-of-domain'],
    ['a pure room uses Node', 'src/workbook/node.ts', 'node:fs', 'node-at-the-edge'],
    ['the product imports a test', 'src/domain/test.ts', '../../test/y', 'product-knows-no-test'],
    ['a file is not there', 'src/domain/lost.ts', './nowhere', 'not-found'],
    ['two files import types of each other', 'src/domain/a.ts', './b', 'no-circle'],
  ] as const;
  const judge = (files: Readonly<Record<string, string>>) => {
    const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'src', 'packages', 'test'];
    return run(houseOf(files), 'dependency-cruiser/bin/dependency-cruise.mjs', ...options);
  };

  test('lets pass what it allows', () => {
    expect(judge(SOUND)).toMatchObject({ status: 0 });
  });

  describe('is broken when', () => {
    let judged: ReturnType<typeof run>;
    beforeAll(() => {
      const planted = Object.fromEntries(FAULTS.map(([, file, specifier]) => [file, importing(specifier)]));
      judged = judge({
        ...SOUND,
        ...planted,
        'src/domain/b.ts': "import type { B } from './a';\nexport type A = B;\n",
      });
    });

    test.each(FAULTS)('%s', (_, file, _specifier, rule) => {
      expect(judged.status).not.toBe(0);
      expect(judged.said).toMatch(new RegExp(`error ${rule}: ${file}`));
    });
  });
});

describe('what nothing uses', () => {
  const SOUND = {
    'src/cli/main.ts': "import { used } from './other';\nused();\n",
    'src/cli/other.ts': 'export const used = (): void => undefined;\n',
  };
  const manifest = (dependencies: object): string => JSON.stringify({ name: 'house', dependencies });
  const judge = (files: Readonly<Record<string, string>>) => {
    const house = houseOf(files);
    // What these configurations use themselves is not what is tried here.
    for (const name of ['eslint.config.mjs', '.dependency-cruiser.cjs']) rmSync(join(house, name));
    return run(house, 'knip/bin/knip.js', '--no-progress', '--no-config-hints');
  };

  test('is told: nothing where all is used', () => {
    expect(judge({ ...SOUND, 'package.json': manifest({}) })).toEqual({
      status: 0,
      said: expect.any(String) as string,
    });
  });

  test('is told: an export, a file and a dependency', () => {
    const { status, said } = judge({
      ...SOUND,
      'src/cli/other.ts': `${SOUND['src/cli/other.ts']}export const spare = 1;\n`,
      'src/cli/attic.ts': 'export const a = 1;\n',
      'package.json': manifest({ docx: '1.0.0' }),
    });
    expect(status).not.toBe(0);
    expect(said).toMatch(/^spare +src\/cli\/other\.ts/m);
    expect(said).toMatch(/^src\/cli\/attic\.ts/m);
    expect(said).toMatch(/^docx +package\.json/m);
  });
});

describe('the linter', () => {
  const lines = (count: number, line: string): string => `${line}\n`.repeat(count);
  const chosen = (cases: string): string =>
    `export const f = (a: 'x' | 'y'): number => {\n  switch (a) {\n${cases}  }\n  return 0;\n};\n`;
  const open = 'export const g = (a: string): number => {\n  switch (a) {\n    default:\n      return 2;\n  }\n};\n';
  const FAULTS = [
    [
      'a default in a switch over a closed set',
      'default',
      chosen("    case 'x':\n      return 1;\n    default:\n      return 2;\n"),
      'switch-exhaustiveness-check',
    ],
    ['a member left out', 'left', chosen("    case 'x':\n      return 1;\n"), 'switch-exhaustiveness-check'],
    [
      'a function of 61 lines',
      'function',
      `export const f = (): void => {\n${lines(59, '  f();')}};\n`,
      'max-lines-per-function',
    ],
    ['a file of 251 lines', 'file', lines(251, 'export {};'), 'max-lines'],
  ] as const;
  const short = `export const f = (): void => {\n${lines(58, '  f();')}};\n`;
  let said: string;
  beforeAll(() => {
    const planted = Object.fromEntries(FAULTS.map(([, name, text]) => [`src/domain/${name}.ts`, text]));
    const sound = open + short + lines(250 - 6 - 60, 'export {};');
    const house = houseOf({ ...planted, 'src/domain/sound.ts': sound });
    said = run(house, 'eslint/bin/eslint.js', '--format', 'json', 'src').said;
  });

  const rulesAt = (name: string): readonly string[] =>
    (JSON.parse(said) as { filePath: string; messages: { ruleId: string; severity: number }[] }[])
      .filter(({ filePath }) => filePath.endsWith(`${name}.ts`))
      .flatMap(({ messages }) => messages.filter(({ severity }) => severity > 0).map(({ ruleId }) => ruleId));

  test.each(FAULTS)('refuses %s', (_, name, _text, rule) => {
    expect(rulesAt(name)).toContainEqual(expect.stringMatching(`^(?:@typescript-eslint/)?${rule}$`));
  });

  test('lets pass a default where the set is open, a function of 60 lines and a file of 250', () => {
    expect(rulesAt('sound')).toEqual([]);
  });
});
