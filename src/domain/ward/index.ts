export { wardChanges, type WardChange } from './changes';
export { inheritanceOf, inheritedFrom, SIZE_INDICATOR, type Inheritance } from './inheritance';
export { matchWard, wardIndex, type WardIndex, type WardMatch } from './match';
export { ancestriesIn, ancestryOf, successorCodesOf, type Ancestry } from './succession';
export { baselineReading } from './successionBaseline';
export { inheritedVerdict, MERGER_RULES, type MergerRule, type Part } from './successionVerdict';
export { presentUnit, successorsOf } from './successors';
export { endOf, existsDuring, existsOn, wardsAtEndOf } from './validity';
