/** Marks that a file puts before functions younger than the format; Excel and its users never see them. */
const MARKS = /_xlfn\.(?:_xlws\.)?|_xlpm\./g;
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** Functions that a file must name with "_xlfn." (Excel 2010 and later); those that spill also bear "_xlws.". */
const YOUNGER = new Set(
  `ACOT AGGREGATE ARABIC BASE BITAND BITOR BITXOR BYCOL BYROW CEILING.MATH CHOOSECOLS CHOOSEROWS COMBINA CONCAT COT DAYS DECIMAL DROP
  EXPAND FLOOR.MATH FORMULATEXT GAMMA HSTACK IFNA IFS ISFORMULA ISOMITTED LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS NUMBERVALUE
  PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI QUARTILE.EXC QUARTILE.INC RANDARRAY
  RANK.AVG RANK.EQ REDUCE RRI SCAN SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT
  TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR`.split(/\s+/),
);
const SPILLING = new Set(['FILTER', 'SORT']);

/** Functions of an add-in stand in files as "_xldudf_KM_WARDSCORE"; Excel shows "KM.WARDSCORE" wherever it knows the add-in. */
const FILE_PREFIX = '_xldudf_';

/** Formulas as people read them, with "=", and as files write them, without. */
export interface FormulaText {
  readonly fromFile: (text: string) => string;
  readonly toFile: (formula: string) => string;
}

interface Namespace {
  readonly name: string;
  readonly inFile: RegExp;
  readonly inFormula: RegExp;
}

/** A cell, of whatever sheet, as "A1#" names what its formula fills. */
const CELL = String.raw`(?:'(?:[^']|'')*'!|[\p{L}\p{N}_.]+!)?\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const TEXT = String.raw`"(?:[^"]|"")*"`;
/** Files write "A1#" as a function. */
const ANCHOR_IN_FILE = new RegExp(`${TEXT}|_xlfn\\.ANCHORARRAY\\((${CELL})\\)`, 'giu');
/** Whole words, so that each sign is looked at once; only those before "#" are caught. */
const WORDS = new RegExp(
  `${TEXT}|((?:'(?:[^']|'')*'!)?[\\p{L}\\p{N}_.$!]+)#(?![\\p{L}\\p{N}])|[\\p{L}\\p{N}_.$!]+`,
  'gu',
);
const IS_CELL = new RegExp(`^${CELL}$`, 'iu');

const anchorsFromFile = (text: string): string =>
  text.replace(ANCHOR_IN_FILE, (all, cell: string | undefined) => (cell === undefined ? all : `${cell}#`));

const anchorsToFile = (text: string): string =>
  text.includes('#')
    ? text.replace(WORDS, (all, word: string | undefined) =>
        word !== undefined && IS_CELL.test(word) ? `_xlfn.ANCHORARRAY(${word})` : all,
      )
    : text;

/** `namespaces` are those of add-ins that are at hand; functions of others stay as the file names them. */
export function createFormulaText(namespaces: readonly string[] = []): FormulaText {
  const own = namespaces.map((name): Namespace => ({
    name,
    inFile: new RegExp(`(^|[^\\p{L}\\p{N}_.])${FILE_PREFIX}${name}_(?=[\\w.]+\\()`, 'giu'),
    inFormula: new RegExp(`(^|[^\\p{L}\\p{N}_.])${name}\\.(?=[\\w.]+\\()`, 'giu'),
  }));
  return {
    fromFile: (text) =>
      `=${
        text.includes('_xl')
          ? outsideQuotes(anchorsFromFile(text), (piece) =>
              own.reduce((all, { name, inFile }) => all.replace(inFile, `$1${name}.`), piece.replace(MARKS, '')),
            )
          : text
      }`,
    toFile: (formula) =>
      outsideQuotes(anchorsToFile(formula.replace(/^=/, '')), (piece) =>
        own
          .reduce((all, { name, inFormula }) => all.replace(inFormula, `$1${FILE_PREFIX}${name}_`), piece)
          .replace(
            /(^|[^A-Za-z0-9_.])([A-Z][A-Z0-9.]*)(?=\()/gi,
            (_, before: string, name: string) => before + mark(name),
          ),
      ),
  };
}

const outsideQuotes = (text: string, change: (piece: string) => string): string =>
  text
    .split(QUOTED)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join('');

function mark(name: string): string {
  const upper = name.toUpperCase();
  if (SPILLING.has(upper)) return `_xlfn._xlws.${name}`;
  return YOUNGER.has(upper) ? `_xlfn.${name}` : name;
}
