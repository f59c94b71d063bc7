import { BaseFunction, NullValueObject, type BaseValueObject } from '@univerjs/engine-formula';
import { itemwise } from './itemwise';

/** Division as Excel divides: an error on the left comes before the zero on the right, which the engine looks at first. */
export class Division extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  /** `plain` divides what is no error. */
  constructor(
    name: string,
    private readonly plain: BaseFunction,
  ) {
    super(name);
  }

  override calculate(left: BaseValueObject, right: BaseValueObject): BaseValueObject {
    return itemwise([left, right], (a = null, b = null) => {
      if (a?.isError()) return a;
      if (b?.isError()) return b;
      // The engine answers every call with a value; its type allows for references too.
      return this.plain.calculate(a ?? NullValueObject.create(), b ?? NullValueObject.create()) as BaseValueObject;
    });
  }
}
