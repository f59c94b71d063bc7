import type { AddInFunctions, FunctionsMetadata } from 'excel-host/service';
import { FUNCTION_NAMESPACE } from '../../src/functions/catalogue';
import { functionMetadata } from './metadata';

/** What the desk must know of the add-in's functions to call them: their metadata without the texts that Excel shows. */
export function addInFunctions(): AddInFunctions {
  const { allowErrorForDataTypeAny = false, functions } = JSON.parse(functionMetadata('vi')) as FunctionsMetadata;
  return {
    namespace: FUNCTION_NAMESPACE,
    metadata: {
      allowErrorForDataTypeAny,
      functions: functions.map(({ id, name, options, parameters }) => ({
        id,
        name,
        ...(options ? { options } : {}),
        parameters: parameters.map(({ name: parameter, type, dimensionality, optional }) => ({
          name: parameter,
          ...(type === undefined ? {} : { type }),
          ...(dimensionality === undefined ? {} : { dimensionality }),
          ...(optional === undefined ? {} : { optional }),
        })),
      })),
    },
  };
}
