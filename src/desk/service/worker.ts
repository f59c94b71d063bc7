import { calculateFormulas, createHostService, type AddInFunctions } from 'excel-host/service';
import { FFLATE } from 'excel-host/xlsx';
import { loadFormulas } from './loadFormulas';
import type { Port } from './messages';
import { serve } from './serve';

/** Of the add-in that the desk is built around, put here by the build. */
declare const DESK_FUNCTIONS: AddInFunctions;

const port = self as unknown as Port;

// The page that starts this worker names it by its locale: nothing has to be asked before the first call.
const service = createHostService(FFLATE, {
  culture: self.name,
  namespaces: [DESK_FUNCTIONS.namespace],
  calculation: calculateFormulas(DESK_FUNCTIONS, (load) =>
    loadFormulas(load, (formulas) => {
      port.postMessage({ formulas }, []);
    }),
  ),
});
serve(service, port);
