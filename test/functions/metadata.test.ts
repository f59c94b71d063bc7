import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionMetadata } from '../../scripts/functions/metadata';
import { KM_FUNCTIONS, FUNCTION_NAMESPACE } from '../../src/functions/catalogue';
import { FUNCTION_CODES } from '../../src/functions';
import { functionsTexts } from '../../src/language/functions';
import { LANGUAGES, type Language } from '../../src/language/language';
import { PUBLISHED } from './published';

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly options?: Readonly<Record<string, boolean>>;
    readonly parameters: readonly {
      name: string;
      description: string;
      type: string;
      optional?: boolean;
      dimensionality?: string;
    }[];
    readonly result: { readonly type: string; readonly dimensionality?: string };
  }[];
}

const texts = new Map<Language, string>();
beforeAll(() => {
  for (const language of LANGUAGES) texts.set(language, functionMetadata(language));
});
const metadata = (language: Language = 'vi'): Metadata => JSON.parse(texts.get(language)!) as Metadata;
const golden = (language: Language): string =>
  readFileSync(join(__dirname, 'golden', `functions.${language}.json`), 'utf8');

/** What is wrong with functions beside those published. */
function broken(
  functions: readonly { id: string; parameters: readonly { name: string; optional?: boolean }[] }[],
): string[] {
  const found = new Map(functions.map((each) => [each.id, each.parameters]));
  return Object.entries(PUBLISHED).flatMap(([id, names]) => {
    const parameters = found.get(id);
    if (!parameters) return [`${id} is gone`];
    if (names.some((name, place) => parameters[place]?.name !== name)) return [`${id} has other parameters`];
    return parameters.slice(names.length).some(({ optional }) => optional !== true) ? [`${id} asks for more`] : [];
  });
}

test.each(LANGUAGES)(
  'the metadata in %s are what the golden file says; else look at each difference and write it anew',
  (language) => {
    expect(texts.get(language)).toBe(golden(language));
  },
);

test('no published function is renamed, and parameters are only added at the end', () => {
  expect(broken(metadata().functions)).toEqual([]);
  expect(Object.keys(PUBLISHED).sort()).toEqual(
    metadata()
      .functions.map(({ id }) => id)
      .sort(),
  );
});

test('a renamed id, a parameter in the middle or a new one that must be given would be caught', () => {
  const { functions } = metadata();
  const withFirst = (
    parameters: (names: { name: string; optional?: boolean }[]) => { name: string; optional?: boolean }[],
  ) => functions.map((each, index) => (index === 0 ? { ...each, parameters: parameters([...each.parameters]) } : each));
  expect(broken(functions.map((each, index) => (index === 0 ? { ...each, id: 'OTHER' } : each)))).toHaveLength(1);
  expect(broken(withFirst(([first, ...rest]) => [first!, { name: 'new', optional: true }, ...rest]))).toHaveLength(1);
  expect(broken(withFirst((names) => [...names, { name: 'new' }]))).toHaveLength(1);
  expect(broken(withFirst((names) => [...names, { name: 'new', optional: true }]))).toEqual([]);
});

test('ids of the metadata, of the code and of the catalogue are the same', () => {
  const ids = metadata()
    .functions.map(({ id }) => id)
    .sort();
  expect([...FUNCTION_CODES.keys()].sort()).toEqual(ids);
  expect(KM_FUNCTIONS.map(({ id }) => id).sort()).toEqual(ids);
});

test('the catalogue of the pane says of parameters and spilling what the metadata say', () => {
  for (const { id, parameters, result, options } of metadata().functions) {
    const listed = KM_FUNCTIONS.find((each) => each.id === id)!;
    expect(
      parameters.map(({ name, optional, dimensionality }) => ({
        name,
        optional: optional === true,
        range: dimensionality === 'matrix',
      })),
    ).toEqual(listed.parameters);
    expect(result.dimensionality === 'matrix').toBe(listed.spills);
    expect(options?.stream === true).toBe(listed.reads === 'tables');
  }
});

test('names are the same capital ASCII letters in every language', () => {
  const names = LANGUAGES.map((language) => metadata(language).functions.map(({ name }) => name));
  expect(names[1]).toEqual(names[0]);
  expect([FUNCTION_NAMESPACE, ...names[0]!].filter((name) => !/^[A-Z]+$/.test(name))).toEqual([]);
});

test('every function and parameter has its text in both languages, and a help page of its own', () => {
  for (const language of LANGUAGES) {
    for (const { id, description, helpUrl, parameters } of metadata(language).functions) {
      expect(description).toBe(functionsTexts[language].functions[id as 'WARDSCORE'].description);
      expect(helpUrl).toMatch(new RegExp(`^https://localhost:3000/functions/${id.toLowerCase()}\\.html`));
      expect(parameters.filter((parameter) => parameter.description === '')).toEqual([]);
    }
  }
});

test('none is volatile, every argument may be blank or an error, and only the last may be left out', () => {
  expect(metadata().allowErrorForDataTypeAny).toBe(true);
  for (const { parameters, options } of metadata().functions) {
    expect(options?.volatile).toBeUndefined();
    expect(parameters.filter(({ type }) => type !== 'any')).toEqual([]);
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional.slice(0, -1)).not.toContain(true);
  }
});
