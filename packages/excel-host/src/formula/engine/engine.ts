import {
  AstRootNodeFactory,
  AstTreeBuilder,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  FunctionNodeFactory,
  generateExecuteAstNodeData,
  Interpreter,
  LambdaNodeFactory,
  LambdaParameterNodeFactory,
  LexerNode,
  LexerTreeBuilder,
  OperatorNodeFactory,
  PrefixNodeFactory,
  ReferenceNodeFactory,
  SuffixNodeFactory,
  UnionNodeFactory,
  ValueNodeFactory,
  type BaseAstNode,
} from '@univerjs/engine-formula';
import type { Worksheet } from '../../model/types';
import { Foreign, type OwnFunction } from './foreign';
import { createFunctions } from './library';
import { Runtime } from './runtime';
import { EngineSheets, type EngineSheet } from './sheets';
import { toMatrix, type Matrix } from './values';

/** What the engine says where it does not know; Excel has no such error. */
export const UNKNOWN_ANSWER = '#ERROR!';

export interface Outcome {
  readonly values: Matrix;
  /** On the way, something larger than one cell was computed: Excel would call it an array formula. */
  readonly array: boolean;
}

/** A formula that the engine has read. */
export type Program = BaseAstNode;

const NO_NAMES = { getDefinedNameMap: () => ({}), getValueByName: () => null };
const NO_TABLES = { getTableMap: () => new Map(), getTableOptionMap: () => new Map() };

let engines = 0;

/**
 * Univer's formula engine without the rest of Univer: its lexer, parser, interpreter and functions, put together by hand around
 * cells that stay in our own store. What would come from Univer's services is answered here.
 */
export class Engine {
  private readonly unit = `workbook-${++engines}`;
  private readonly functions = createFunctions();
  private readonly lexer = new LexerTreeBuilder();
  private readonly parser: AstTreeBuilder;
  private readonly interpreter: Interpreter;
  private readonly runtime = new Runtime(this.unit);
  private readonly sheets = new EngineSheets(this.unit, this.runtime);

  constructor() {
    const { functions } = this;
    // The classes ask for services by type; only the members answered below are ever called.
    const runtime = this.runtime as never;
    const surroundings = this.sheets.service() as never;
    this.interpreter = new Interpreter(runtime);
    this.parser = new AstTreeBuilder(
      runtime,
      new AstRootNodeFactory(),
      new FunctionNodeFactory(functions, surroundings, runtime, NO_NAMES as never, null as never, null as never),
      new LambdaNodeFactory(runtime, this.interpreter),
      new LambdaParameterNodeFactory(),
      new OperatorNodeFactory(functions, runtime),
      new PrefixNodeFactory(functions, runtime),
      new ReferenceNodeFactory(surroundings, runtime, functions, NO_TABLES as never),
      new SuffixNodeFactory(functions, this.lexer as never, surroundings),
      new UnionNodeFactory(functions),
      new ValueNodeFactory(),
    );
  }

  knows(name: string): boolean {
    return this.functions.hasExecutor(name);
  }

  /** Names of all functions, in upper case. */
  names(): string[] {
    return [...this.functions.getExecutors().keys()].map(String);
  }

  /** Adds functions of others under their names (upper case). */
  add(names: readonly string[], own: OwnFunction): void {
    for (const name of names) this.functions.registerExecutors(new Foreign(name, own));
  }

  /** The sheets there are; before every calculation. Values read earlier are forgotten. */
  begin(sheets: readonly EngineSheet[]): void {
    this.sheets.take(sheets);
    this.forget();
  }

  /** Cells may hold other values than when they were read. */
  forget(): void {
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    CELL_INVERTED_INDEX_CACHE.clear();
  }

  /** Reads "=…"; null when the engine cannot, which it sometimes says by throwing. */
  read(text: string): Program | null {
    try {
      const tree = this.lexer.treeBuilder(text);
      return tree instanceof LexerNode ? (this.parser.parse(tree) ?? null) : null;
    } catch {
      return null;
    }
  }

  run(program: Program, sheet: Worksheet, row: number, column: number): Outcome {
    this.runtime.stand(sheet.id, row, column);
    return { values: this.execute(program), array: this.runtime.array };
  }

  /** Arguments that the engine did not expect make it throw, which is ignorance like its own errors. */
  private execute(program: Program): Matrix {
    try {
      return toMatrix(this.interpreter.execute(generateExecuteAstNodeData(program)));
    } catch {
      return [[{ error: UNKNOWN_ANSWER }]];
    }
  }
}
