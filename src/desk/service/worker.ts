import { FFLATE } from '../../../packages/excel-host/src/package/zip/codec';
import type { AddInFunctions } from '../../../packages/excel-host/src/functions/metadata';
import { calculateWhenNeeded, createHostService } from '../../../packages/excel-host/src/service';
import type { Port } from './messages';
import { serve } from './serve';

/** Of the add-in that the desk is built around, put here by the build. */
declare const DESK_FUNCTIONS: AddInFunctions;

const calculation = calculateWhenNeeded(async () => {
  const { startCalculation } = await import(
    /* webpackChunkName: "formulas" */ '../../../packages/excel-host/src/functions'
  );
  return startCalculation(DESK_FUNCTIONS);
});

// The page that starts this worker names it by its locale: nothing has to be asked before the first call.
const service = createHostService(FFLATE, {
  culture: self.name,
  namespaces: [DESK_FUNCTIONS.namespace],
  calculation,
});
serve(service, self as unknown as Port);
