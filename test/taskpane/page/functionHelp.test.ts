import { KM_FUNCTIONS } from '../../../src/functions/catalogue';
import { functionAssets, METADATA_FILES } from '../../../scripts/functions/functionAssets';
import { functionHelpIndex, functionHelpPage, functionPageName } from '../../../src/taskpane/page/functionHelp';
import { functionsTexts } from '../../../src/language/functions';
import { LANGUAGES } from '../../../src/language/language';
import { MANIFEST } from '../../manifest/manifest';
import { escapeHtml } from '../../../src/language/escapeHtml';

test.each(KM_FUNCTIONS)('the page of $id explains it with an example in both languages', (described) => {
  const page = functionHelpPage(described);
  for (const language of LANGUAGES) {
    const { functions, parameters } = functionsTexts[language];
    expect(page).toContain(`<article id="${language}" lang="${language}">`);
    expect(page).toContain(escapeHtml(functions[described.id].description));
    for (const { name } of described.parameters) expect(page).toContain(escapeHtml(parameters[name]));
  }
  expect(page).toContain(`<code>=KM.${described.id}(`);
  expect(page).not.toMatch(/<script|https?:\/\//);
});

test('the list links to the page of every function', () => {
  const linked = [...functionHelpIndex().matchAll(/href="([^"#]+)#vi"/g)].map((found) => `functions/${found[1]}`);
  expect(linked).toEqual(KM_FUNCTIONS.map(({ id }) => functionPageName(id)));
});

test('the build is given metadata in both languages, the list and a page for each function', () => {
  const files = functionAssets();
  expect(files.size).toBe(KM_FUNCTIONS.length + 4);
  for (const name of Object.values(METADATA_FILES)) {
    const { functions } = JSON.parse(files.get(name)!) as { functions: { helpUrl: string }[] };
    const pages = functions.map(({ helpUrl }) => new URL(helpUrl).pathname.slice(1));
    expect(pages.filter((page) => !files.has(page))).toEqual([]);
  }
});

test('every file of the functions that the manifest names is given to the build', () => {
  const files = functionAssets();
  const named = [...MANIFEST.matchAll(/https:\/\/localhost:3000\/(functions[^"]*)"/g)].map((found) => found[1]!);
  expect(named).toEqual(['functions.js', METADATA_FILES.vi, METADATA_FILES.en]);
  expect(named.filter((name) => !files.has(name))).toEqual([]);
});
