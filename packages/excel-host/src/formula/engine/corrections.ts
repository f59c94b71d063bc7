import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { arrayOf, itemwise } from './itemwise';
import { monthsLater, serialOf } from './serialDates';
import { searchText } from './wildcards';

type Find = (name: string) => BaseFunction | undefined;
type Scalar = BaseValueObject | null | undefined;

const error = (type: ErrorType): BaseValueObject => ErrorValueObject.create(type);
const number = (value: number | null): BaseValueObject =>
  value === null ? error(ErrorType.NUM) : NumberValueObject.create(value);

/** Numbers that a function asks for; the first error among them ends it. */
function numbers(items: readonly Scalar[], then: (...values: number[]) => BaseValueObject): BaseValueObject {
  const values: number[] = [];
  for (const item of items) {
    if (!item || item.isNull()) {
      values.push(0);
      continue;
    }
    const asNumber = item.isString() ? item.convertToNumberObjectValue() : item;
    if (asNumber.isError()) return asNumber;
    values.push(Number(asNumber.getValue()));
  }
  return then(...values);
}

const textOf = (item: Scalar): string => {
  if (!item || item.isNull()) return '';
  return item.isBoolean() ? String(item.getValue()).toUpperCase() : String(item.getValue());
};

/** A function of ours in the place of the engine's of that name. */
class Own extends BaseFunction {
  constructor(
    name: string,
    override minParams: number,
    override maxParams: number,
    private readonly compute: (...items: Scalar[]) => BaseValueObject,
  ) {
    super(name);
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    return itemwise(args, (...items) => items.find((item) => item?.isError()) ?? this.compute(...items));
  }
}

/** The engine's own does not know "?" and "*". */
const search = new Own('SEARCH', 2, 3, (pattern, within, start) =>
  numbers(start === undefined ? [] : [start], (from = 1) => {
    const text = textOf(within);
    const first = Math.trunc(from);
    if (first < 1 || first > text.length + (textOf(pattern) === '' ? 1 : 0)) return error(ErrorType.VALUE);
    const found = searchText(textOf(pattern), text, first - 1);
    return found < 0 ? error(ErrorType.VALUE) : NumberValueObject.create(found + 1);
  }),
);

/** Signs that a cell may hold. */
const LONGEST_TEXT = 32_767;

/** The engine's own builds a text of any length before anybody asks how long it is; Excel answers #VALUE! above the limit. */
const substitute = new Own('SUBSTITUTE', 3, 4, (within, old, by, instance) =>
  numbers(instance === undefined ? [] : [instance], (which = 0) => {
    const [text, from, to] = [textOf(within), textOf(old), textOf(by)];
    const nth = Math.trunc(which);
    if (instance !== undefined && nth < 1) return error(ErrorType.VALUE);
    if (from === '') return StringValueObject.create(text);
    const pieces = text.split(from);
    const count = instance === undefined ? pieces.length - 1 : Math.min(1, Math.max(0, pieces.length - nth));
    if (text.length + count * (to.length - from.length) > LONGEST_TEXT) return error(ErrorType.VALUE);
    const answer =
      instance === undefined
        ? pieces.join(to)
        : pieces.reduce((all, piece, index) => all + (index === nth ? to : from) + piece);
    return StringValueObject.create(answer);
  }),
);

/** The engine's own counts on into the next month where a month is shorter. */
const edate = (plain: BaseFunction | undefined): BaseFunction =>
  new Own('EDATE', 2, 2, (start, months) => {
    if (start?.isBoolean() || months?.isBoolean()) return error(ErrorType.VALUE);
    // A date written as text is read by the engine: no months later is the day itself.
    const day = start?.isString() ? (plain?.calculate(start, NumberValueObject.create(0)) as BaseValueObject) : start;
    return numbers([day, months], (serial = 0, count = 0) => number(monthsLater(serial, count)));
  });

/** The engine's own has no 29 February 1900. */
const date = new Own('DATE', 3, 3, (year, month, day) =>
  numbers([year, month, day], (y = 0, m = 0, d = 0) => number(serialOf(y, m, d))),
);

/** The engine's own ends a word at every letter with a mark, so at most Vietnamese ones. */
const proper = new Own('PROPER', 1, 1, (text) =>
  StringValueObject.create(
    textOf(text)
      .toLowerCase()
      .replace(/[\p{L}\p{M}]+/gu, (word) => {
        const [first = ''] = word;
        return first.toUpperCase() + word.slice(first.length);
      }),
  ),
);

type Answer = ReturnType<BaseFunction['calculate']>;

/** The engine's function with its answer put right. */
function answering(plain: BaseFunction | undefined, mend: (item: BaseValueObject) => BaseValueObject): BaseFunction[] {
  if (!plain) return [];
  const calculate = plain.calculate.bind(plain);
  plain.calculate = (...args: BaseValueObject[]): Answer => {
    const answer = calculate(...args) as BaseValueObject;
    return itemwise([answer], (item) => mend(item ?? NullValueObject.create()));
  };
  return [plain];
}

/** MINIFS and MAXIFS of nothing are 0. */
const nothingIsZero = (answer: BaseValueObject): BaseValueObject =>
  answer.isNull() || answer.getValue() === '' ? NumberValueObject.create(0) : answer;

const withoutEndSpace = (answer: BaseValueObject): BaseValueObject =>
  answer.isString() ? StringValueObject.create(String(answer.getValue()).trimEnd()) : answer;

/** The engine's SORT puts the rows of its range in order where they stand, and others read the same range afterwards. */
function sortingCopies(plain: BaseFunction | undefined): BaseFunction[] {
  if (!plain) return [];
  const calculate = plain.calculate.bind(plain);
  plain.calculate = (...args: BaseValueObject[]): Answer =>
    calculate(
      ...args.map((arg) =>
        arg.isArray()
          ? arrayOf((arg as ArrayValueObject).getArrayValue().map((row) => row.map((item) => item ?? null)))
          : arg,
      ),
    );
  return [plain];
}

/** The functions in which the engine differs from Excel's documentation, put right. `find` gives the engine's own. */
export const corrections = (find: Find): readonly BaseFunction[] => [
  search,
  substitute,
  edate(find('EDATE')),
  date,
  proper,
  ...sortingCopies(find('SORT')),
  ...answering(find('MINIFS'), nothingIsZero),
  ...answering(find('MAXIFS'), nothingIsZero),
  ...answering(find('DOLLAR'), withoutEndSpace),
];
