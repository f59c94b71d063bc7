import fs, {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileFailure } from '../../../src/cli/cliFailure';
import { writeOutputs } from '../../../src/cli/outputs/writeOutputs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wardscore-'));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const here = (name: string): string => join(folder, name);
const output = (name: string, text: string) => ({ path: here(name), pieces: [Buffer.from(text)] });
const textOf = (name: string): string => readFileSync(here(name), 'utf8');
const modeOf = (name: string): string => (statSync(here(name)).mode & 0o777).toString(8);

/** Writes a piece, then does something to the folder, as another program might in that moment. */
function* meanwhile(text: string, act: () => void): Generator<Uint8Array> {
  yield Buffer.from(text);
  act();
}

function failureOf(act: () => void): FileFailure {
  try {
    act();
  } catch (error) {
    if (error instanceof FileFailure) return error;
    throw error;
  }
  throw new Error('nothing failed');
}

describe('all or none', () => {
  test('a file is replaced whole, and nothing else is left', () => {
    writeFileSync(here('out.xlsx'), 'old and longer');
    writeOutputs([{ path: here('out.xlsx'), pieces: [Buffer.from('ne'), Buffer.from('w')] }]);
    expect(textOf('out.xlsx')).toBe('new');
    expect(readdirSync(folder)).toEqual(['out.xlsx']);
  });

  test('several files are all there in the end', () => {
    writeFileSync(here('b'), 'old');
    writeOutputs([output('a', '1'), output('b', '2'), output('c', '3')]);
    expect(['a', 'b', 'c'].map(textOf)).toEqual(['1', '2', '3']);
    expect(readdirSync(folder)).toEqual(['a', 'b', 'c']);
  });

  test('when the content of the second cannot be made, the first is as it was', () => {
    writeFileSync(here('a'), 'old');
    const broken = meanwhile('half', () => {
      throw new Error('no more');
    });
    expect(() => {
      writeOutputs([output('a', 'new'), { path: here('b'), pieces: broken }]);
    }).toThrow('no more');
    expect(textOf('a')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  test('when a rename fails, what was renamed is put back and what was new is gone', () => {
    writeFileSync(here('a'), 'old a');
    const blocked = meanwhile('new', () => {
      mkdirSync(here('d/full'), { recursive: true });
    });
    const failure = failureOf(() => {
      writeOutputs([
        output('a', 'new a'),
        output('b', 'new b'),
        output('c', 'new c'),
        { path: here('d'), pieces: blocked },
      ]);
    });
    expect([failure.code, failure.path]).toEqual(['isFolder', here('d')]);
    expect(textOf('a')).toBe('old a');
    expect(readdirSync(folder)).toEqual(['a', 'd']);
  });

  test('when putting back fails, the sentence names where the former content is kept', () => {
    writeFileSync(here('a'), 'old a');
    const rename = fs.renameSync;
    const renamed: string[] = [];
    jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      if (renamed.length > 0) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
      renamed.push(String(to));
      rename(from, to);
    });
    const failure = failureOf(() => {
      writeOutputs([output('a', 'new a'), output('b', 'new b')]);
    });
    expect([failure.code, failure.path, renamed]).toEqual(['notPutBack', here('a'), [here('a')]]);
    expect(readFileSync(failure.other, 'utf8')).toBe('old a');
    expect(existsSync(here('b'))).toBe(false);
  });
});

describe('who may read the outputs', () => {
  test.each([
    ['600', '600'],
    ['640', '640'],
    ['644', '644'],
    ['444', '644'],
  ])('an input of mode %s makes outputs of mode %s', (input, mode) => {
    writeFileSync(here('in'), '');
    chmodSync(here('in'), input);
    writeOutputs([output('out', 'x')], here('in'));
    expect(modeOf('out')).toBe(mode);
  });

  test('an output is no wider than the file that it replaces', () => {
    writeFileSync(here('in'), '');
    chmodSync(here('in'), 0o664);
    writeFileSync(here('out'), '');
    chmodSync(here('out'), 0o600);
    writeOutputs([output('out', 'x')], here('in'));
    expect(modeOf('out')).toBe('600');
  });

  test('while it is written, a file is its owner’s alone', () => {
    writeFileSync(here('in'), '');
    chmodSync(here('in'), 0o644);
    let modes: string[] = [];
    const looked = meanwhile('x', () => {
      modes = readdirSync(folder)
        .filter((name) => name.endsWith('.tmp'))
        .map(modeOf);
    });
    writeOutputs([{ path: here('out'), pieces: looked }], here('in'));
    expect(modes).toEqual(['600']);
  });

  test('an output belongs to whom the input belongs to', () => {
    // Only the administrator may give files away; with anybody else they are their own.
    const [uid = 0, gid = 0] = process.getuid?.() === 0 ? [12_345, 23_456] : [process.getuid?.(), process.getgid?.()];
    writeFileSync(here('in'), '');
    chownSync(here('in'), uid, gid);
    writeOutputs([output('out', 'x')], here('in'));
    const found = statSync(here('out'));
    expect([found.uid, found.gid]).toEqual([uid, gid]);
  });
});

describe('names and places', () => {
  test('the longest name that a file may have can be written', () => {
    const name = `${'x'.repeat(250)}.xlsx`;
    writeOutputs([output(name, 'x')]);
    expect(readdirSync(folder)).toEqual([name]);
  });

  test('a link is followed: the file is replaced, and the link stays', () => {
    writeFileSync(here('file'), 'old');
    symlinkSync(here('file'), here('link'));
    writeOutputs([output('link', 'new')]);
    expect(textOf('file')).toBe('new');
    expect(readdirSync(folder)).toEqual(['file', 'link']);
  });

  test.each([
    ['a name too long', `${'x'.repeat(251)}.xlsx`, 'nameTooLong'],
    ['a folder', 'folder', 'isFolder'],
    ['a folder that is not there', 'nowhere/out.xlsx', 'folderNotFound'],
    ['a folder that is a file', 'file/out.xlsx', 'notWritable'],
    ['a file open in Excel', 'excel.xlsx', 'openElsewhere'],
    ['a file open in LibreOffice', 'libre.xlsx', 'openElsewhere'],
  ])('before anything is written, %s is refused', (_, name, code) => {
    mkdirSync(here('folder'));
    writeFileSync(here('file'), '');
    writeFileSync(here('~$excel.xlsx'), '');
    writeFileSync(here('.~lock.libre.xlsx#'), '');
    const before = readdirSync(folder);
    const failure = failureOf(() => {
      writeOutputs([output('first', 'x'), output(name, 'x')]);
    });
    expect(failure.code).toBe(code);
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe('what a killed run left behind', () => {
  /** Names of temporary files as this computer makes them. */
  const nameNow = (): string => {
    let found = '';
    const looked = meanwhile('x', () => {
      found = readdirSync(folder).find((name) => name.endsWith('.tmp')) ?? '';
    });
    writeOutputs([{ path: here('probe'), pieces: looked }]);
    return found;
  };
  const withProcess = (name: string, id: number): string => name.replace(`-${String(process.pid)}-`, `-${String(id)}-`);
  /** No process has so high a number. */
  const DEAD = 2 ** 30;

  test('is removed by the next run in the folder', () => {
    const left = withProcess(nameNow(), DEAD);
    writeFileSync(here(left), 'half');
    writeOutputs([output('out', 'x')]);
    expect(existsSync(here(left))).toBe(false);
  });

  test.each([
    ['of a run at work', (name: string) => withProcess(name, process.pid)],
    ['of another computer', (name: string) => withProcess(name, DEAD).replace(/-[0-9a-f]{8}-/, '-00000000-')],
    ['of the user', () => 'mine.tmp'],
  ])('is left alone when it may be %s', (_, nameOf) => {
    const name = nameOf(nameNow());
    writeFileSync(here(name), 'half');
    writeOutputs([output('out', 'x')]);
    expect(textOf(name)).toBe('half');
  });
});
