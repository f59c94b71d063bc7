export { wardChanges, type WardChange } from './changes';
export { inheritanceOf, inheritedFrom, type Inheritance } from './inheritance';
export { matchWard, wardIndex, type WardIndex } from './match';
export { ancestriesIn, ancestryOf, successorCodesOf, type Ancestry } from './succession';
export { baselineReading } from './successionBaseline';
export { inheritedVerdict, type MergerRule, type Part } from './successionVerdict';
export { presentUnit, successorsOf } from './successors';
export { endOf, existsDuring, existsOn, wardsAtEndOf } from './validity';
