import { INTERPRETATION_IDS } from '../../../src/domain/interpretation';
import { LANGUAGES } from '../../../src/language/language';
import { schemaTexts } from '../../../src/language/schema';
import { columnText, INPUT_TABLES, tableRequests, TEMPLATE_TABLES } from '../../../src/workbook/schema';
import { templatePictures } from '../../../src/workbook/schema/template';
import { acceptedHeaders } from '../../../src/workbook/read/headers';

describe('schema', () => {
  test.each(INPUT_TABLES.map((spec) => [spec.table, spec] as const))(
    '%s has a header and help for every column in both languages',
    (_, spec) => {
      for (const language of LANGUAGES) {
        for (const { id } of spec.columns) {
          const { header, help } = columnText(language, spec, id);
          expect(header).not.toBe(id);
          expect(help.length).toBeGreaterThan(header.length - 40);
          expect(help).toMatch(/[.…]$/);
        }
      }
    },
  );

  test.each(INPUT_TABLES.map((spec) => [spec.table, spec] as const))(
    'no two columns of %s answer to one header',
    (_, spec) => {
      const accepted = acceptedHeaders(spec);
      for (const { id } of spec.columns) expect([...accepted.values()]).toContain(id);
      for (const language of LANGUAGES)
        for (const { id } of spec.columns)
          expect(
            spec.columns.filter(
              (each) => columnText(language, spec, each.id).header === columnText(language, spec, id).header,
            ),
          ).toHaveLength(1);
    },
  );

  test('every column of notes, explanations, evidence and deciders is known as private, in every table', () => {
    const names = /^(?:note|explanation|evidence\w+|decided\w+)$/;
    // Who recognises a ward, and when, is published.
    const open = ['settings', 'recognition'];
    const columns = INPUT_TABLES.filter(({ sheet }) => !open.includes(sheet)).flatMap(({ columns: each }) => each);
    const named = columns.filter(({ id }) => names.test(id));
    expect(named.length).toBeGreaterThan(12);
    expect(named.filter(({ privateText }) => privateText === null)).toEqual([]);
    expect(columns.filter(({ id, privateText }) => privateText !== null && !names.test(id))).toEqual([]);
  });

  test('the workbook is asked for every table, those of a user’s bigger set included', () => {
    const names = tableRequests().map(({ table }) => table);
    expect(names).toEqual(expect.arrayContaining(['tblPhuong', 'tblNhom1', 'tblNhom12', 'tblThietLap']));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.each(LANGUAGES)('template (%s)', (language) => {
  const pictures = templatePictures(language);

  test('holds every table once, on a sheet of its own or beside its neighbour', () => {
    const tables = pictures.flatMap((picture) => picture.tables.map(({ name }) => name));
    expect(tables.sort()).toEqual(TEMPLATE_TABLES.map(({ table }) => table).sort());
    for (const { tables: beside } of pictures) {
      beside.slice(1).forEach(({ area }, index) => {
        const before = beside[index]!.area;
        expect(area[1]).toBeGreaterThan(before[1] + before[3]);
      });
    }
  });

  test('every input column has a note, a prompt for its header and its cells, and a number format, within Excel’s limits', () => {
    for (const { tables, validations, notes, numberFormats } of pictures) {
      const columns = tables.reduce((sum, { area }) => sum + area[3], 0);
      // A list of its own for each sentence that can be read in two ways, instead of one for the column.
      const readings = tables.some(({ name }) => name === 'tblCachDoc') ? INTERPRETATION_IDS.length - 1 : 0;
      // And for each setting.
      const ofSettings = tables.some(({ name }) => name === 'tblThietLap')
        ? Object.keys(schemaTexts[language].settings).length - 1
        : 0;
      const more = readings + ofSettings;
      expect([validations.length, notes.length]).toEqual([2 * columns + more, columns]);
      if (columns > 0) expect(numberFormats).toHaveLength(columns);
      for (const { prompt, error, rule } of validations) {
        expect(prompt!.title.length).toBeLessThanOrEqual(32);
        expect(prompt!.message.length).toBeLessThanOrEqual(255);
        expect(error?.message.length ?? 0).toBeLessThanOrEqual(225);
        if (rule.kind === 'list' && typeof rule.source !== 'string')
          expect(rule.source.join(',').length).toBeLessThanOrEqual(255);
      }
    }
  });

  test('a setting that is chosen has the list of its own words beside its name', () => {
    const { settings, choices } = schemaTexts[language];
    const sheet = pictures.find(({ tables }) => tables.some(({ name }) => name === 'tblThietLap'))!;
    const ruleOf = (header: string) => {
      const row = sheet.cells.findIndex((cells) => cells[0] === header);
      return sheet.validations.find(({ area }) => area[0] === row && area[1] === 1)?.rule;
    };
    expect(ruleOf(settings.periodKind.header)).toEqual({ kind: 'list', source: Object.values(choices.periodKind) });
    expect(ruleOf(settings.periodMonth.header)).toEqual({ kind: 'wholeNumber', min: 1, max: 12 });
    expect(ruleOf(settings.findParts.header)).toEqual({ kind: 'list', source: Object.values(choices.findingLevel) });
    expect(ruleOf(settings.issuer.header)).toEqual({ kind: 'any' });
  });

  test('sheet names are unique, short enough and free of signs that Excel refuses', () => {
    const names = pictures.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
  });

  test('every row of cells is as wide as the sheet', () => {
    for (const { cells } of pictures) expect(new Set(cells.map((row) => row.length)).size).toBe(1);
  });
});
