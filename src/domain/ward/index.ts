export { matchWard, wardIndex, type WardIndex, type WardMatch } from './match';
export { ancestriesIn, ancestryOf, successorCodesOf, type Ancestry } from './succession';
export { baselineReading } from './successionBaseline';
export { inheritedVerdict, MERGER_RULES, type MergerRule, type Part } from './successionVerdict';
export { successorsOf } from './successors';
export { endOf, existsDuring, existsOn, wardsAtEndOf } from './validity';
