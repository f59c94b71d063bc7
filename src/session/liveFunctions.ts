import { associateFunctions } from '../functions';
import { createLiveModel, type LiveModel, type LivePorts } from '../functions/liveModel';
import type { Language } from '../language/language';

/**
 * Lets the cells of this document ask: one model of the workbook behind all functions. Report every change to it. Where Excel has
 * no custom functions no cell asks, and nothing is read.
 */
export function startFunctions(ports: Omit<LivePorts, 'later'>, language: () => Language): LiveModel {
  const live = createLiveModel({ ...ports, later: (milliseconds, action) => void setTimeout(action, milliseconds) });
  if (typeof CustomFunctions !== 'undefined') {
    associateFunctions(
      (id, code) => {
        CustomFunctions.associate(id, code);
      },
      { live, language, error: CustomFunctions.Error },
    );
  }
  return live;
}
