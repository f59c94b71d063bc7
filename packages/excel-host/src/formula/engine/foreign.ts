import { BaseFunction, type BaseValueObject } from '@univerjs/engine-formula';
import type { ModelValue } from '../../model/types';
import { toEngine, toMatrix, type Matrix } from './values';

/** A function that the engine does not have. Ranges come as matrices, also those of one cell; plain values as themselves. */
export type OwnFunction = (name: string, args: readonly (ModelValue | Matrix)[]) => Matrix;

/** A function of somebody else's in the shape of the engine's. */
export class Foreign extends BaseFunction {
  constructor(
    name: string,
    private readonly own: OwnFunction,
  ) {
    super(name);
  }

  /** A text is a text, also one that looks like a share or a date. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    return toEngine(
      this.own(
        String(this.name),
        args.map((arg) => (arg.isArray() ? toMatrix(arg) : (toMatrix(arg)[0]?.[0] ?? null))),
      ),
    );
  }
}
