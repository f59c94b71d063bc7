import { exampleFormula, functionName, functionSyntax, KM_FUNCTIONS } from '../../functions/catalogue';
import type { KmFunction } from '../../functions/record';
import { functionsTexts, type FunctionId } from '../../language/functions';
import { LANGUAGES, type Language } from '../../language/language';
import { typedNumber } from '../../language/numbers';
import { escapeHtml } from '../../language/escapeHtml';
import { plainPage } from './plainPage';

const FOLDER = 'functions';

/** Where the list of all functions stands beside the pane. */
export const FUNCTION_INDEX = `${FOLDER}/index.html`;

/** Where the help page of a function stands beside the pane. */
export const functionPageName = (id: FunctionId): string => `${FOLDER}/${id.toLowerCase()}.html`;

const text = (content: string | number, language: Language): string =>
  escapeHtml(typeof content === 'number' ? typedNumber(content, language) : content);
const paragraph = (content: string): string => `<p>${escapeHtml(content)}</p>`;
const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

/** Both languages below each other, Vietnamese first; the metadata in English point to the second. */
const page = (title: string, chapter: (language: Language) => string): string =>
  plainPage({
    title,
    body: `<main>${LANGUAGES.map((each) => `<article id="${each}" lang="${each}">${chapter(each)}</article>`).join('<hr>')}</main>`,
    toPane: '../',
    width: 48,
    styles: [
      'table { border-collapse: collapse; margin: 0.5rem 0; }',
      'td, th { border: 1px solid; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }',
      'code { font-family: Consolas, monospace; overflow-wrap: anywhere; }',
    ],
  });

function parameterTable({ parameters }: KmFunction, language: Language): string {
  const { help, parameters: meanings } = functionsTexts[language];
  const rows = parameters.map(({ name, optional }) =>
    row([
      `<code>${escapeHtml(name)}</code>${optional ? ` (${escapeHtml(help.optional)})` : ''}`,
      escapeHtml(meanings[name]),
    ]),
  );
  const head = `<tr><th>${escapeHtml(help.parameter)}</th><th>${escapeHtml(help.meaning)}</th></tr>`;
  return `<table>${head}${rows.join('')}</table>`;
}

function chapter(described: KmFunction, language: Language): string {
  const { help, functions } = functionsTexts[language];
  const { id, spills } = described;
  const usesTables = described.reads === 'tables';
  const gives = usesTables ? `${help.gives}, ${help.overSample}:` : `${help.gives}:`;
  const shows = functions[id].example.shows.map((cells) => row(cells.map((cell) => text(cell, language))));
  return [
    `<h1>${escapeHtml(functionName(id))}</h1>`,
    paragraph(functions[id].description),
    `<p><code>=${escapeHtml(functionSyntax(described))}</code></p>`,
    parameterTable(described, language),
    `<h2>${escapeHtml(help.result)}</h2>`,
    paragraph(functions[id].result),
    `<h2>${escapeHtml(help.example)}</h2>`,
    `<p><code>${escapeHtml(exampleFormula(id))}</code> ${escapeHtml(gives)}</p><table>${shows.join('')}</table>`,
    ...(usesTables && !spills ? [paragraph(help.spillAdvice)] : []),
    paragraph(help.separator),
    paragraph(help.errors),
    `<p><a href="index.html#${language}">${escapeHtml(help.all)}</a></p>`,
    paragraph(help.footer),
  ].join('');
}

/** The help page of a function: what it answers, its arguments, an example over the sample workbook. */
export const functionHelpPage = (described: KmFunction): string =>
  page(`${functionName(described.id)} – ${functionsTexts.vi.help.title}`, (language) => chapter(described, language));

/** The list of all functions. */
export const functionHelpIndex = (): string =>
  page(functionsTexts.vi.help.title, (language) => {
    const { help, functions } = functionsTexts[language];
    const items = KM_FUNCTIONS.map((each) => {
      const address = `${each.id.toLowerCase()}.html#${language}`;
      const link = `<a href="${address}"><code>${escapeHtml(functionSyntax(each))}</code></a>`;
      return `<li>${link} – ${escapeHtml(functions[each.id].description)}</li>`;
    });
    return [
      `<h1>${escapeHtml(help.title)}</h1>`,
      paragraph(help.intro),
      `<ul>${items.join('')}</ul>`,
      paragraph(help.spillAdvice),
      paragraph(help.errors),
      paragraph(help.footer),
    ].join('');
  });
