import { posix } from 'node:path';
import hostPackage from '../../packages/excel-host/package.json';
import { importsOf, sourceFiles, withoutComments } from './sources';

/** What each room may import besides itself. Language is a leaf of pure data. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  language: [],
  // Sentences about verdicts, for sheets, pane and functions alike.
  wording: ['domain', 'language'],
  workbook: ['domain', 'wording', 'language'],
  application: ['domain', 'wording', 'workbook', 'language'],
  excel: ['domain', 'application', 'workbook', 'language'],
  functions: ['application', 'language'],
  session: ['application', 'excel', 'functions', 'language'],
  // The pane hands over the Word file and the calendar; their code is loaded when a button asks for it.
  taskpane: ['session', 'application', 'excel', 'language', 'domain', 'wording', 'workbook', 'documents'],
  host: [],
  // A copy for sending is a package made from a package: the file format is not the host that is played.
  sending: ['host', 'language'],
  desk: ['host', 'language', 'sending'],
  // The Word file of a report, from the model that its sheet is drawn from.
  documents: ['workbook', 'domain', 'language', 'application'],
  cli: ['documents', 'sending', 'application', 'excel', 'host', 'language', 'domain', 'workbook'],
};

/** Packages a room may use; rooms not named may use none. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  domain: ['big.js'],
  // Formulas are computed by the parts of Univer that need no page (decision 7).
  host: ['fflate', 'saxes', '@microsoft/office-js', '@univerjs/core', '@univerjs/engine-formula', 'node:'],
  documents: ['docx'],
  cli: ['commander', 'node:'],
  taskpane: ['react', 'react-dom', '@fluentui/'],
  // The grid is Univer's; the service worker keeps the built files by workbox.
  desk: ['react', 'react-dom', '@univerjs/', 'rxjs', 'workbox-precaching'],
};

/** The host is a package of its own; every other room is a folder of src. */
const roomOf = (path: string): string => (path.startsWith('packages/excel-host/') ? 'host' : path.split('/')[1]!);

/** Imports of a file that its room may not make. */
function trespasses(path: string, text: string): string[] {
  const room = roomOf(path);
  return importsOf(text).filter((specifier) => {
    if (specifier.startsWith('excel-host/')) return !(MAY_IMPORT[room] ?? []).includes('host');
    if (!specifier.startsWith('.')) return !(MAY_USE[room] ?? []).some((name) => specifier.startsWith(name));
    const target = roomOf(posix.normalize(posix.join(posix.dirname(path), specifier)));
    return target !== room && !(MAY_IMPORT[room] ?? []).includes(target);
  });
}

const DOORS = ['./xlsx', './office', './service'];
const HOST = 'packages/excel-host/';

const targetOf = (path: string, specifier: string): string =>
  posix.normalize(posix.join(posix.dirname(path), specifier));

/** Imports of a file outside the host that reach into it other than by a door. */
const aroundTheDoors = (path: string, text: string): string[] =>
  importsOf(text).filter((specifier) =>
    specifier.startsWith('.')
      ? targetOf(path, specifier).startsWith(HOST) && !specifier.endsWith('/package.json')
      : specifier.startsWith('excel-host') && !DOORS.includes(specifier.replace('excel-host', '.')),
  );

/** Imports of a file of the host that reach out of its package. */
const outOfTheHost = (path: string, text: string): string[] =>
  importsOf(text).filter((specifier) => specifier.startsWith('.') && !targetOf(path, specifier).startsWith(HOST));

describe('layers', () => {
  const files = [...sourceFiles('src'), ...sourceFiles('packages/excel-host/src')];

  test('every room is known to this plan', () => {
    expect([...new Set(files.map((file) => roomOf(file.path)))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  test.each([...new Set(files.map((file) => roomOf(file.path)))])('%s imports only what it may', (room) => {
    const broken = files
      .filter((file) => roomOf(file.path) === room)
      .flatMap((file) => trespasses(file.path, file.text).map((specifier) => `${file.path} → ${specifier}`));
    expect(broken).toEqual([]);
  });

  test('an import upwards, of a stranger package or of the host would be caught', () => {
    expect(trespasses('src/domain/assess/x.ts', "import { a } from '../../workbook/grid';")).toHaveLength(1);
    expect(trespasses('src/workbook/read/x.ts', "import fs from 'node:fs';")).toHaveLength(1);
    expect(
      trespasses(
        'packages/excel-host/src/model/x.ts',
        "import type { Ward } from '../../../../src/domain/ward/types';",
      ),
    ).toHaveLength(1);
    expect(trespasses('src/domain/assess/x.ts', "import { b } from '../ward/types';")).toHaveLength(0);
  });

  test('the host is entered by its three doors alone, and looks out of none', () => {
    const outside = ['src', 'test', 'scripts'].flatMap(sourceFiles);
    expect(outside.flatMap(({ path, text }) => aroundTheDoors(path, text).map((each) => `${path} → ${each}`))).toEqual(
      [],
    );
    const inside = sourceFiles('packages/excel-host');
    expect(inside.flatMap(({ path, text }) => outOfTheHost(path, text).map((each) => `${path} → ${each}`))).toEqual([]);
    expect(Object.keys(hostPackage.exports)).toEqual(DOORS);
    expect(aroundTheDoors('src/cli/x.ts', "import { a } from '../../packages/excel-host/src/model';")).toHaveLength(1);
    expect(aroundTheDoors('src/cli/x.ts', "import { a } from 'excel-host/src/model';")).toHaveLength(1);
    expect(aroundTheDoors('src/cli/x.ts', "import { a } from 'excel-host/xlsx';")).toHaveLength(0);
    expect(
      outOfTheHost('packages/excel-host/test/x.ts', "import { a } from '../../../test/support/until';"),
    ).toHaveLength(1);
  });

  test('Excel.run and host calls stand only in src/excel', () => {
    const outside = files.filter(
      (file) =>
        !/^(src\/excel|packages\/excel-host\/src)\//.test(file.path) &&
        /\bExcel\.run\s*\(/.test(withoutComments(file.text)),
    );
    expect(outside.map((file) => file.path)).toEqual([]);
  });

  test('pure rooms know no clock, no randomness and no page', () => {
    const impure = /\b(Date\.now|new Date\(\)|Math\.random|performance\.|document\.|window\.|process\.|setTimeout)\b/;
    const broken = files.filter(
      (file) => /^src\/(domain|wording|workbook|language)\//.test(file.path) && impure.test(withoutComments(file.text)),
    );
    expect(broken.map((file) => file.path)).toEqual([]);
  });

  test('nothing in the product opens a connection', () => {
    const network = /\b(fetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|node:https?|node:net|node:dgram)\b/;
    expect(files.filter((file) => network.test(withoutComments(file.text))).map((file) => file.path)).toEqual([]);
  });
});
