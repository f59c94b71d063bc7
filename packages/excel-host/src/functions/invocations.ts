import type { ExcelMaySet } from '../excelMay';
import { cellAddress, quotedSheetName } from '../model/address';
import type { ModelValue } from '../model/types';
import { CALL_FLAGS, cancelCall, functionCall, type InvocationResult } from '../protocol/customFunctions';
import type { RichApiEntry } from '../protocol/events/richApi';
import type { BUSY as Busy, Calls, FormulaNode } from '../formula';
import type { Matrix } from '../formula/engine/values';
import { lift, type Argument, type Prepared } from './arguments';
import type { AddInFunctions, FunctionMetadata } from './metadata';
import { resultMatrix, sentenceOf } from './results';

interface Invocation {
  readonly id: number;
  readonly key: string;
  readonly caller: FormulaNode;
  readonly metadata: FunctionMetadata;
  /** Null until the first answer. */
  answer: Matrix | null;
  /** What the add-in said when it failed. */
  said: string | null;
}

/** More cells than this stay #BUSY! in an Excel that does so at all. */
const LARGE_RESULT = 10_000;
const isLarge = (answer: Matrix): boolean => answer.length * (answer[0]?.length ?? 0) > LARGE_RESULT;

/** The name of a function in files of Excel: without the add-in a file still tells whose it is. */
const fileName = (namespace: string, name: string): string => `_XLDUDF_${namespace}_${name}`.toUpperCase();

/**
 * Calls of an add-in's functions, each living as long as its formula asks the same. A function without streaming is not asked
 * twice by one formula for the same arguments.
 */
export class Invocations implements Calls {
  connected = false;
  private readonly functions = new Map<string, FunctionMetadata>();
  private readonly byCaller = new Map<FormulaNode, Map<string, Invocation>>();
  private readonly byId = new Map<number, Invocation>();
  private used = new Set<string>();
  private outgoing: RichApiEntry[] = [];
  private lastId = 0;

  constructor(
    private readonly addIn: AddInFunctions,
    private readonly busy: typeof Busy,
    private readonly excelMay: ExcelMaySet = new Set(),
  ) {
    for (const metadata of addIn.metadata.functions) {
      const name = metadata.name.toUpperCase();
      this.functions.set(`${addIn.namespace}.${name}`.toUpperCase(), metadata);
      this.functions.set(fileName(addIn.namespace, name), metadata);
    }
  }

  get names(): readonly string[] {
    return [...this.functions.keys()];
  }

  call(caller: FormulaNode, name: string, args: readonly Argument[]): Matrix | null {
    const metadata = this.functions.get(name);
    if (!metadata) return [[{ error: '#NAME?' }]];
    const waits = args.some((each) => this.isWaiting(each));
    if (waits) return null;
    const lifted = lift(metadata, args, this.addIn.metadata.allowErrorForDataTypeAny === true);
    if (!lifted) return [[{ error: '#VALUE!' }]];
    if (lifted.rows === 1 && lifted.columns === 1) return this.one(caller, metadata, lifted.call(0, 0));
    // Functions that answer with a block show its first cell where each cell of a range calls one.
    return Array.from({ length: lifted.rows }, (_, row) =>
      Array.from(
        { length: lifted.columns },
        (__, column) => this.one(caller, metadata, lifted.call(row, column))?.[0]?.[0] ?? this.busy,
      ),
    );
  }

  private isWaiting(argument: Argument): boolean {
    const isBusy = (value: ModelValue): boolean =>
      typeof value === 'object' && value !== null && value.error === '#BUSY!';
    return Array.isArray(argument)
      ? (argument as Matrix).some((line) => line.some(isBusy))
      : isBusy(argument as ModelValue);
  }

  private one(caller: FormulaNode, metadata: FunctionMetadata, prepared: Prepared): Matrix | null {
    if ('error' in prepared) return [[prepared]];
    const key = JSON.stringify([metadata.id, prepared.parameters]);
    const calls = this.byCaller.get(caller) ?? new Map<string, Invocation>();
    this.byCaller.set(caller, calls);
    const isAgain = !this.used.has(key);
    this.used.add(key);
    const known = calls.get(key);
    if (known && !(isAgain && metadata.options?.volatile && known.answer && !this.answering)) return known.answer;
    if (known) this.cancel(known);
    const invocation: Invocation = { id: ++this.lastId, key, caller, metadata, answer: null, said: null };
    calls.set(key, invocation);
    this.byId.set(invocation.id, invocation);
    this.outgoing.push(this.entry(invocation, prepared.parameters));
    return null;
  }

  private entry({ id, caller, metadata }: Invocation, parameters: readonly unknown[]): RichApiEntry {
    const { stream = false, cancelable = false } = metadata.options ?? {};
    const flags =
      (stream ? CALL_FLAGS.streaming | CALL_FLAGS.cancelable : 0) |
      (cancelable ? CALL_FLAGS.cancelable : 0) |
      (this.addIn.metadata.allowErrorForDataTypeAny ? CALL_FLAGS.errorsAsArguments : 0);
    const address = `${quotedSheetName(caller.sheet.name)}!${cellAddress(caller.row, caller.column)}`;
    return functionCall(id, metadata.id, parameters, address, flags);
  }

  settle(caller: FormulaNode): void {
    for (const [key, invocation] of [...(this.byCaller.get(caller) ?? [])])
      if (!this.used.has(key)) this.cancel(invocation);
    this.used = new Set();
  }

  end(caller: FormulaNode): void {
    for (const invocation of [...(this.byCaller.get(caller)?.values() ?? [])]) this.cancel(invocation);
    this.byCaller.delete(caller);
  }

  /** Forgets everything without a word: whoever was asked is gone. */
  reset(): void {
    this.byCaller.clear();
    this.byId.clear();
    this.outgoing = [];
  }

  /** True while formulas are calculated because answers came, so that volatile functions are not asked in a circle. */
  private answering = false;

  /** Takes answers in; what is returned are the formulas that see another one now. */
  answers(results: readonly InvocationResult[]): Set<FormulaNode> {
    const changed = new Set<FormulaNode>();
    for (const result of results) {
      const invocation = this.byId.get(result.id);
      if (!invocation) continue;
      const answer = resultMatrix(result);
      if (isLarge(answer) && this.excelMay.has('slow-host')) continue;
      invocation.answer = answer;
      invocation.said = sentenceOf(result);
      changed.add(invocation.caller);
    }
    return changed;
  }

  said(caller: FormulaNode): string | null {
    for (const { said } of this.byCaller.get(caller)?.values() ?? []) if (said !== null) return said;
    return null;
  }

  whileAnswering<T>(work: () => T): T {
    this.answering = true;
    try {
      return work();
    } finally {
      this.answering = false;
    }
  }

  /** Calls and ends that have not been sent yet. */
  takeOutgoing(): RichApiEntry[] {
    return this.outgoing.splice(0, this.outgoing.length);
  }

  private cancel({ id, key, caller, metadata, answer }: Invocation): void {
    this.byId.delete(id);
    this.byCaller.get(caller)?.delete(key);
    const { stream = false, cancelable = false } = metadata.options ?? {};
    const unsent = this.outgoing.findIndex((entry) => entry[4] === id);
    if (unsent >= 0) this.outgoing.splice(unsent, 1);
    else if (stream || (cancelable && answer === null)) this.outgoing.push(cancelCall(id));
  }
}
