import Big from 'big.js';

/** Largest whole number that is not greater. */
export function floorExactly(value: Big): number {
  const towardsZero = value.round(0, Big.roundDown);
  return (towardsZero.gt(value) ? towardsZero.minus(1) : towardsZero).toNumber();
}

/** Smallest whole number that is not less. */
export function ceilExactly(value: Big): number {
  const towardsZero = value.round(0, Big.roundDown);
  return (towardsZero.lt(value) ? towardsZero.plus(1) : towardsZero).toNumber();
}
