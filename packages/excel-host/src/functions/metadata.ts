/** functions.json of an add-in, as far as calling its functions needs it. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  /** The name that the code was associated with. */
  readonly id: string;
  /** The name in formulas, behind the namespace. */
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly volatile?: boolean;
  };
}

export interface ParameterMetadata {
  readonly name: string;
  /** "any", "number", "string" or "boolean"; any when left out. */
  readonly type?: string;
  /** "matrix" takes a range whole; everything else takes one value. */
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** An add-in's functions and the namespace before their names. */
export interface AddInFunctions {
  readonly namespace: string;
  readonly metadata: FunctionsMetadata;
}
