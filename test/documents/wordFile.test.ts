import { strFromU8, unzipSync } from 'fflate';
import { runToEnd } from '../../src/domain/resumable';
import { LANGUAGES } from '../../src/language/language';
import { wordFileOf } from '../../src/documents';
import { reportModelSteps } from '../../src/workbook/sheets';
import { baseline2022, statusInput, ward } from '../support/assessment';

const xmlOf = async (input = statusInput(baseline2022()), language: 'vi' | 'en' = 'vi'): Promise<string> => {
  const model = runToEnd(reportModelSteps(input, language, 'year'));
  return strFromU8(unzipSync(await wordFileOf(model, 'WardScore'))['word/document.xml'] ?? new Uint8Array());
};
const textIn = (xml: string): string =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('\n');

test.each(LANGUAGES)('every paragraph and every row of the annex stands in the Word file, in %s', async (language) => {
  const input = statusInput(baseline2022());
  const model = runToEnd(reportModelSteps(input, language, 'year'));
  const xml = await xmlOf(input, language);
  const text = textIn(xml);
  for (const said of [model.issuer, model.nation, model.subject, model.signer, ...model.body.map((each) => each.text)])
    expect(text).toContain(said);
  expect(xml.match(/<w:tr>|<w:tr /g)).toHaveLength(model.annex.rows.length + 1 + 3);
});

test('hostile names stay text', async () => {
  const wards = ['<w:p/>', '&amp;"', ']]>', '\u0001'].map((name, i) => ward(`W${String(i)}`, name));
  const xml = await xmlOf(statusInput({ wards, years: [2023] }, { year: 2023 }));
  expect(xml).toContain('&lt;w:p/&gt;');
  expect(xml).toContain('&amp;amp;');
  expect(xml).not.toContain('\u0001');
});
