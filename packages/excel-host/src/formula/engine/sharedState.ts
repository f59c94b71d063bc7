import { BaseReferenceObject, FORMULA_REF_TO_ARRAY_CACHE } from '@univerjs/engine-formula';

/**
 * The engine keeps one address for all formulas that name the same cells, and SUMIF, AVERAGEIF and LOOKUP widen the one that they are
 * given: every reference gets an address of its own.
 */
export function keepAddressesApart(): void {
  const { prototype } = BaseReferenceObject;
  const plain: BaseReferenceObject['setRangeData'] = Reflect.get(prototype, 'setRangeData');
  prototype.setRangeData = function (this: BaseReferenceObject, range) {
    plain.call(this, { ...range });
  };
}

/**
 * The engine's caches know formulas and ranges longer than 64 signs by a hash of 32 bits alone, so that among some 100,000 of them two
 * are taken for one and a cell shows the value of another: the whole text is the key.
 */
export function useWholeKeys(): void {
  Reflect.set(Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as object, '_hash', (key: string): string => key);
}
