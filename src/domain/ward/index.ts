export { matchWard, wardIndex, type WardIndex, type WardMatch } from './match';
export { successorsOf } from './successors';
export { endOf, existsDuring, existsOn, wardsAtEndOf } from './validity';
