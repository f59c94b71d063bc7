import { LocaleType, type ICellData } from '@univerjs/core';
import {
  AstRootNodeFactory,
  AstTreeBuilder,
  BaseFunction,
  CELL_INVERTED_INDEX_CACHE,
  ERROR_TYPE_SET,
  FORMULA_REF_TO_ARRAY_CACHE,
  functionArray,
  functionCompatibility,
  functionDatabase,
  functionDate,
  functionEngineering,
  functionFinancial,
  functionInformation,
  functionLogical,
  functionLookup,
  functionMath,
  functionMeta,
  FunctionNodeFactory,
  FunctionService,
  functionStatistical,
  functionText,
  functionWeb,
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
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/rect';
import type { ModelValue, Worksheet } from '../../model/types';
import { Comparison } from './comparison';
import { corrections } from './corrections';
import { Division } from './division';
import { keepAddressesApart, useWholeKeys } from './sharedState';
import { toEngine, toMatrix, type Matrix } from './values';

/** A sheet as formulas given to the engine name it. */
export interface EngineSheet {
  readonly sheet: Worksheet;
  readonly alias: string;
}

/** A function that the engine does not have. Ranges come as matrices, also those of one cell; plain values as themselves. */
export type OwnFunction = (name: string, args: readonly (ModelValue | Matrix)[]) => Matrix;

export interface Outcome {
  readonly values: Matrix;
  /** On the way, something larger than one cell was computed: Excel would call it an array formula. */
  readonly array: boolean;
}

/** A formula that the engine has read. */
export type Program = BaseAstNode;

/** The engine's lists are typed as pairs of either. */
const LIBRARIES = [
  functionArray,
  functionCompatibility,
  functionDatabase,
  functionDate,
  functionEngineering,
  functionFinancial,
  functionInformation,
  functionLogical,
  functionLookup,
  functionMath,
  functionMeta,
  functionStatistical,
  functionText,
  functionWeb,
] as unknown as readonly (readonly (readonly [new (name: string) => BaseFunction, string])[])[];
/** Of `CellValueType` in @univerjs/core. */
const TYPE = { text: 1, number: 2, boolean: 3 } as const;

keepAddressesApart();
useWholeKeys();

/** Errors of Excel that the engine has no name for; it takes the text of a cell for an error when it stands in this set. */
for (const error of ['#BUSY!', '#GETTING_DATA', '#BLOCKED!', '#CONNECT!', '#FIELD!', '#UNKNOWN!'])
  (ERROR_TYPE_SET as Set<string>).add(error);

/** What the engine says where it does not know; Excel has no such error. */
export const UNKNOWN_ANSWER = '#ERROR!';

/** The engine's name for "/" and "%". */
const DIVIDED = 'DIVIDED';

let engines = 0;

/**
 * Univer's formula engine without the rest of Univer: its lexer, parser, interpreter and functions, put together by hand around
 * cells that stay in our own store. What would come from Univer's services is answered here.
 */
export class Engine {
  private readonly unit = `workbook-${++engines}`;
  private readonly functions = new FunctionService();
  private readonly lexer = new LexerTreeBuilder();
  private readonly parser: AstTreeBuilder;
  private readonly interpreter: Interpreter;
  private readonly runtime = new Runtime(this.unit);
  private readonly sheets = new Map<string, object>();
  private readonly sheetIds = new Map<string, string>();
  private order: readonly EngineSheet[] = [];

  constructor() {
    for (const library of LIBRARIES)
      for (const [create, name] of library) this.functions.registerExecutors(new create(name));
    this.functions.registerExecutors(new Comparison('COMPARE'));
    const divided = this.functions.getExecutor(DIVIDED);
    if (divided) this.functions.registerExecutors(new Division(DIVIDED, divided));
    const { functions } = this;
    for (const correction of corrections((name) => functions.getExecutor(name)))
      functions.registerExecutors(correction);
    // The classes ask for services by type; only the members answered below are ever called.
    const runtime = this.runtime as never;
    const surroundings = this.surroundings() as never;
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
    this.order = sheets;
    this.sheets.clear();
    this.sheetIds.clear();
    for (const { sheet, alias } of sheets) {
      this.sheets.set(sheet.id, new SheetItem(sheet));
      this.sheetIds.set(sheet.name.toLowerCase(), sheet.id);
      this.sheetIds.set(alias.toLowerCase(), sheet.id);
    }
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

  /** Sheets by id, as the engine looks for them. */
  private surroundings(): object {
    const nothing = (): object => ({});
    const units = { [this.unit]: byKey((id) => this.sheets.get(id)) };
    // A sheet that is not there must not be taken for the formula's own.
    const names = {
      [this.unit]: byKey((name) => this.sheetIds.get(name.toLowerCase()) ?? (name === '' ? undefined : 'none')),
    };
    return {
      getUnitData: () => units,
      getSheetNameMap: () => names,
      getUnitStylesData: nothing,
      getFormulaData: nothing,
      getArrayFormulaCellData: nothing,
      getArrayFormulaRange: nothing,
      getDirtyDefinedNameMap: nothing,
      getExecuteUnitId: () => this.unit,
      getExecuteSubUnitId: () => this.runtime.currentSubUnitId,
      getLocale: () => LocaleType.EN_US,
      getSheetsInfo: () => ({
        sheetOrder: this.order.map(({ sheet }) => sheet.id),
        sheetNameMap: Object.fromEntries(this.order.map(({ sheet }) => [sheet.id, sheet.name])),
      }),
      getSheetRowColumnCount: () => ({ rowCount: MAX_ROWS, columnCount: MAX_COLUMNS }),
      getFilteredOutRows: () => [],
    };
  }
}

const NO_NAMES = { getDefinedNameMap: () => ({}), getValueByName: () => null };
const NO_TABLES = { getTableMap: () => new Map(), getTableOptionMap: () => new Map() };

const byKey = <T>(find: (key: string) => T | undefined): Readonly<Record<string, T>> =>
  new Proxy<Record<string, T>>({}, { get: (_, key) => (typeof key === 'string' ? find(key) : undefined) });

/** Where the formula stands that is calculated, and what is learnt of it on the way. */
class Runtime {
  currentSubUnitId = '';
  currentRow = 0;
  currentColumn = 0;
  array = false;
  private readonly variables = new Map<string, unknown>();

  constructor(readonly currentUnitId: string) {}

  stand(sheetId: string, row: number, column: number): void {
    this.currentSubUnitId = sheetId;
    this.currentRow = row;
    this.currentColumn = column;
    this.array = false;
  }

  setUnitArrayFormulaEmbeddedMap(): void {
    this.array = true;
  }
  registerFunctionDefinitionPrivacyVar(id: string, variables: unknown): void {
    this.variables.set(id, variables);
  }
  getFunctionDefinitionPrivacyVar(id: string): unknown {
    return this.variables.get(id);
  }
  isStopExecution = (): boolean => false;
  getUnitData = (): object => NOTHING;
  getRuntimeArrayFormulaCellData = (): object => NOTHING;
  getUnitArrayFormula = (): object => NOTHING;
  getRuntimeFeatureCellData = (): object => NOTHING;
}
const NOTHING = {};

/** A sheet of ours in the shape of the engine; cells are made when they are asked for. */
class SheetItem {
  readonly rowCount = MAX_ROWS;
  readonly columnCount = MAX_COLUMNS;
  readonly columnData = {};
  readonly cellData: { getValue(row: number, column: number): ICellData | undefined };

  constructor(private readonly sheet: Worksheet) {
    const { cells } = sheet;
    this.cellData = { getValue: (row, column) => engineCell(cells.value(row, column)) };
  }

  get rowData(): object {
    return Object.fromEntries([...this.sheet.hiddenRows].map((row) => [row, { hd: 1 }]));
  }
}

function engineCell(value: ModelValue): ICellData | undefined {
  if (value === null) return undefined;
  if (typeof value === 'number') return { v: value, t: TYPE.number };
  if (typeof value === 'string') return { v: value, t: TYPE.text };
  return typeof value === 'boolean' ? { v: value ? 1 : 0, t: TYPE.boolean } : { v: value.error };
}

class Foreign extends BaseFunction {
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
