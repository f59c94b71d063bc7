import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { functionsTexts, type FunctionId } from '../../src/language/functions';
import type { Language } from '../../src/language/language';
import { functionPageName } from '../../src/taskpane/page/functionHelp';
import { DEVELOPMENT_ORIGIN } from '../../src/taskpane/page/productionManifest';

const FOLDER = join(__dirname, '..', '..', 'src', 'functions');
const FILES = ['wards', 'criteria', 'roadmap', 'own'].map((name) => join(FOLDER, `${name}.ts`));

interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

interface Generated {
  readonly functions: readonly {
    readonly id: FunctionId;
    readonly name: string;
    readonly parameters: readonly Parameter[];
    readonly options?: Readonly<Record<string, boolean>>;
    readonly result: { readonly dimensionality?: string };
  }[];
}

/** What the code says of its functions. Throws when the generator finds a fault. */
async function generated(): Promise<Generated> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(FILES);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return JSON.parse(metadataJson) as Generated;
}

/**
 * functions.json of one language: what the generator reads in the code, with what it cannot know: texts of the language, the
 * address of the help page, and that errors are passed as arguments instead of being passed on.
 */
export async function functionMetadata(language: Language): Promise<string> {
  const texts = functionsTexts[language];
  const { functions } = await generated();
  const merged = functions.map(({ id, name, options, parameters, result }) => ({
    id,
    name,
    description: texts.functions[id].description,
    helpUrl: `${DEVELOPMENT_ORIGIN}/${functionPageName(id)}${language === 'vi' ? '' : `#${language}`}`,
    ...(options ? { options } : {}),
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameterText(texts.parameters, parameter.name),
      type: parameter.type,
      ...(parameter.dimensionality ? { dimensionality: parameter.dimensionality } : {}),
      ...(parameter.optional ? { optional: true } : {}),
    })),
    result: { type: 'any', ...(result.dimensionality ? { dimensionality: result.dimensionality } : {}) },
  }));
  const metadata = { allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true, functions: merged };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

function parameterText(texts: Readonly<Record<string, string>>, name: string): string {
  const text = texts[name];
  if (text === undefined) throw new Error(`no text for parameter "${name}"`);
  return text;
}
