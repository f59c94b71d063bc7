import type { RepairPort } from '../../application/repairs';
import { guarded } from '../guarded';
import type { ExcelRuntime } from '../runtime';
import { lookAt } from './look';
import { makeRepairs } from './repair';

/** Making repairs that a user has confirmed. */
export const createRepairs = (runtime: ExcelRuntime): RepairPort => ({
  look: (changes) => guarded(runtime, (context) => lookAt(context, changes)),
  repair: (changes, wish) => guarded(runtime, (context) => makeRepairs(context, changes, wish)),
});
