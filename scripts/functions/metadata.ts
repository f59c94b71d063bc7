import { KM_FUNCTIONS } from '../../src/functions/catalogue';
import type { KmFunction } from '../../src/functions/record';
import { functionsTexts } from '../../src/language/functions';
import type { Language } from '../../src/language/language';
import { functionPageName } from '../../src/taskpane/page/functionHelp';
import { DEVELOPMENT_ORIGIN } from '../../src/taskpane/page/productionManifest';

const RANGE = { dimensionality: 'matrix' } as const;

/** One function as Excel must know it. */
function describe({ id, parameters, spills, reads }: KmFunction, language: Language): object {
  const texts = functionsTexts[language];
  return {
    id,
    name: id,
    description: texts.functions[id].description,
    helpUrl: `${DEVELOPMENT_ORIGIN}/${functionPageName(id)}${language === 'vi' ? '' : `#${language}`}`,
    ...(reads === 'tables' ? { options: { stream: true } } : {}),
    parameters: parameters.map(({ name, optional, range }) => ({
      name,
      description: texts.parameters[name],
      type: 'any',
      ...(range ? RANGE : {}),
      ...(optional ? { optional: true } : {}),
    })),
    result: { type: 'any', ...(spills ? RANGE : {}) },
  };
}

/** functions.json of one language, from the records. Errors are passed to the functions as arguments instead of being passed on. */
export function functionMetadata(language: Language): string {
  const functions = KM_FUNCTIONS.map((each) => describe(each, language));
  const metadata = { allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true, functions };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
