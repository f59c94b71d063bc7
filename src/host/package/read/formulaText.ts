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

/** "=" formula of a file's formula text. */
export function fromFileFormula(text: string): string {
  return `=${text.includes('_xl') ? text.replace(MARKS, '') : text}`;
}

/** A file's formula text of an "=" formula. */
export function toFileFormula(formula: string): string {
  const text = formula.replace(/^=/, '');
  return text
    .split(QUOTED)
    .map((piece, index) =>
      index % 2 === 1 ? piece : piece.replace(/(?<![A-Za-z0-9_.])([A-Z][A-Z0-9.]*)(?=\()/gi, mark),
    )
    .join('');
}

function mark(name: string): string {
  const upper = name.toUpperCase();
  if (SPILLING.has(upper)) return `_xlfn._xlws.${name}`;
  return YOUNGER.has(upper) ? `_xlfn.${name}` : name;
}
