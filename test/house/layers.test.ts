import { sourceFiles, withoutComments } from './sources';

describe('layers', () => {
  const files = [...sourceFiles('src'), ...sourceFiles('packages/excel-host/src')];

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
      (file) =>
        /^src\/(domain|cells|wording|workbook|language)\//.test(file.path) && impure.test(withoutComments(file.text)),
    );
    expect(broken.map((file) => file.path)).toEqual([]);
  });

  test('nothing in the product opens a connection', () => {
    const network = /\b(fetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|node:https?|node:net|node:dgram)\b/;
    expect(files.filter((file) => network.test(withoutComments(file.text))).map((file) => file.path)).toEqual([]);
  });
});
