import { strFromU8, unzipSync } from 'fflate';
import { runToEnd } from '../../../src/domain/resumable';
import { LANGUAGES } from '../../../src/language/language';
import { wordFileOf } from '../../../src/documents';
import { reportModelSteps } from '../../../src/workbook/sheets';
import { paragraph, wholeText, type Paper } from '../../../src/wording/paper/model';
import { baseline2022, statusInput, ward } from '../../support/assessment';
import { rowsOf, textsOf } from '../../support/papers';

const paperOf = (input = statusInput(baseline2022()), language: 'vi' | 'en' = 'vi'): Paper =>
  runToEnd(reportModelSteps(input, language));
const partsOf = async (paper: Paper): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await wordFileOf([paper], 'WardScore'))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
const xmlOf = async (paper: Paper): Promise<string> => (await partsOf(paper))['word/document.xml'] ?? '';
const textIn = (xml: string): string =>
  xml
    .split('</w:p>')
    .map((each) => [...each.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
    .join('\n');

test.each(LANGUAGES)('every paragraph and every row of the annex stands in the Word file, in %s', async (language) => {
  const paper = paperOf(undefined, language);
  const xml = await xmlOf(paper);
  const text = textIn(xml);
  const said = [paper.head.issuer, paper.head.nation, paper.subject, ...textsOf(paper).map(wholeText)];
  const annexes = paper.annexes.flatMap(({ label, title, reference }) => [label, title, reference]);
  for (const each of [...said, ...annexes, ...paper.signers.flatMap(({ office }) => office)])
    expect(text).toContain(each);
  const rows = rowsOf(paper.annexes.flatMap(({ blocks }) => blocks));
  expect(rows).toHaveLength(14);
  for (const row of rows) for (const cell of row) expect(text).toContain(cell);
});

test('hostile names stay text', async () => {
  const wards = ['<w:p/>', '&amp;"', ']]>', '\u0001'].map((name, i) => ward(`W${String(i)}`, name));
  const xml = await xmlOf(paperOf(statusInput({ wards, years: [2023] }, { year: 2023 })));
  expect(xml).toContain('&lt;w:p/&gt;');
  expect(xml).toContain('&amp;amp;');
  expect(xml).not.toContain('\u0001');
});

/** Millimetres of a measure in twentieths of a point. */
const millimetres = (twips: string | undefined): number => Math.round((Number(twips) / 1440) * 25.4);
const attributes = (element: string): Record<string, string> =>
  Object.fromEntries(
    [...element.matchAll(/w:(\w+)="([^"]*)"/g)].map(([, name = '', value = '']): [string, string] => [name, value]),
  );

describe('the form of Decree 30/2020/NĐ-CP', () => {
  test('A4 with margins of 20, 20, 30 and 15 mm; the annex is turned, on a section of its own', async () => {
    const xml = await xmlOf(paperOf());
    const sections = [...xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/g)].map(([section]) => section);
    const sizes = sections.map((section) => attributes(/<w:pgSz[^>]*>/.exec(section)?.[0] ?? ''));
    expect(sizes.map(({ w, h, orient }) => [millimetres(w), millimetres(h), orient])).toEqual([
      [210, 297, 'portrait'],
      [297, 210, 'landscape'],
    ]);
    for (const section of sections) {
      const { top, bottom, left, right } = attributes(/<w:pgMar[^>]*>/.exec(section)?.[0] ?? '');
      expect([top, bottom, left, right].map(millimetres)).toEqual([20, 20, 30, 15]);
      expect(section).toContain('<w:titlePg');
      expect(section).toContain('w:start="1"');
    }
  });

  test('the page number stands in the middle of the top from the second page on', async () => {
    const parts = await partsOf(paperOf());
    const headers = Object.entries(parts).filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    const numbered = headers.filter(([, xml]) => xml.includes('PAGE'));
    // Of each of the two sections one for its first page and one for the others.
    expect([headers.length, numbered.length]).toEqual([4, 2]);
    for (const [, xml] of numbered) expect(xml).toContain('<w:jc w:val="center"/>');
  });

  test('the signature is never alone on a page: the last two paragraphs stay with it', async () => {
    const body = ['Một.', 'Hai.', 'Ba.'].map((text) => paragraph('paragraph', text));
    const xml = await xmlOf({ ...paperOf(), body, annexes: [] });
    const paragraphs = xml.split('</w:p>');
    const isKept = (text: string): boolean => paragraphs.find((each) => each.includes(text))!.includes('<w:keepNext');
    expect(body.map(({ text }) => isKept(text))).toEqual([false, true, true]);
    const foot = xml.slice(xml.lastIndexOf('<w:tbl>'));
    expect(foot.match(/<w:tr>|<w:tr /g)).toHaveLength(1);
    expect(foot).toContain('<w:cantSplit');
  });

  test('the header of a table stands on every page and a row is never split', async () => {
    const xml = await xmlOf(paperOf());
    const annex = xml.slice(xml.lastIndexOf('<w:tbl>'));
    expect(annex.match(/<w:tblHeader/g)).toHaveLength(1);
    expect(annex.match(/<w:cantSplit/g)).toHaveLength(15);
  });

  test('Times New Roman of 13 and 14 points in head and text', async () => {
    const { 'word/styles.xml': styles = '', 'word/document.xml': xml = '' } = await partsOf(paperOf());
    expect(styles).toContain('Times New Roman');
    expect(/<w:docDefaults>.*?<w:sz w:val="28"\/>/.test(styles)).toBe(true);
    const sizes = new Set([...xml.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size)));
    for (const size of sizes) expect(size).toBeLessThanOrEqual(28);
  });
});
