import type { RepairPort } from '../../application/repairs';
import { guarded } from '../guarded';
import { onceMore } from '../onceMore';
import type { ExcelRuntime } from '../runtime';
import { lookAt } from './look';
import { makeRepairs } from './repair';

/** Making repairs that a user has confirmed. */
export const createRepairs = (runtime: ExcelRuntime): RepairPort => ({
  look: (changes) => onceMore(() => guarded(runtime, (context) => lookAt(context, changes))),
  repair: (changes, wish) => onceMore(() => guarded(runtime, (context) => makeRepairs(context, changes, wish))),
});
