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

/** `namespaces` are those of add-ins that are at hand; functions of others stay as the file names them. */
export function createFormulaText(namespaces: readonly string[] = []): FormulaText {
  const own = namespaces.map((name): Namespace => ({
    name,
    inFile: new RegExp(`(?<![\\p{L}\\p{N}_.])${FILE_PREFIX}${name}_(?=[\\w.]+\\()`, 'giu'),
    inFormula: new RegExp(`(?<![\\p{L}\\p{N}_.])${name}\\.(?=[\\w.]+\\()`, 'giu'),
  }));
  return {
    fromFile: (text) =>
      `=${
        text.includes('_xl')
          ? outsideQuotes(text, (piece) =>
              own.reduce((all, { name, inFile }) => all.replace(inFile, `${name}.`), piece.replace(MARKS, '')),
            )
          : text
      }`,
    toFile: (formula) =>
      outsideQuotes(formula.replace(/^=/, ''), (piece) =>
        own
          .reduce((all, { name, inFormula }) => all.replace(inFormula, `${FILE_PREFIX}${name}_`), piece)
          .replace(/(?<![A-Za-z0-9_.])([A-Z][A-Z0-9.]*)(?=\()/gi, mark),
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
