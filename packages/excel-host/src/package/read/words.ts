/** The model speaks Excel's words, a file its own. Each table goes from the file's word to the model's. */
export const FILL_PATTERNS: Readonly<Record<string, string>> = {
  none: 'None',
  solid: 'Solid',
  mediumGray: 'Gray50',
  darkGray: 'Gray75',
  lightGray: 'Gray25',
  darkHorizontal: 'Horizontal',
  darkVertical: 'Vertical',
  darkDown: 'Down',
  darkUp: 'Up',
  darkGrid: 'Checker',
  darkTrellis: 'SemiGray75',
  lightHorizontal: 'LightHorizontal',
  lightVertical: 'LightVertical',
  lightDown: 'LightDown',
  lightUp: 'LightUp',
  lightGrid: 'Grid',
  lightTrellis: 'CrissCross',
  gray125: 'Gray16',
  gray0625: 'Gray8',
};

export const HORIZONTAL: Readonly<Record<string, string>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};

export const VERTICAL: Readonly<Record<string, string>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

export const CELL_OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};
/** In data validations Office.js leaves the "To" away (DataValidationOperator). */
export const VALIDATION_OPERATORS: Readonly<Record<string, string>> = {
  ...CELL_OPERATORS,
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

export const VALIDATION_KINDS = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  textLength: 'textLength',
} as const;

export const TEXT_OPERATORS = {
  beginsWith: 'beginsWith',
  containsText: 'contains',
  notContainsText: 'notContains',
  endsWith: 'endsWith',
} as const;

/** ST_PaperSize numbers of the sizes used here; other numbers are kept as their digits. */
export const PAPER_SIZES: Readonly<Record<string, string>> = { 1: 'Letter', 5: 'Legal', 8: 'A3', 9: 'A4', 11: 'A5' };

/** The file's word for the model's; words differ between writers in case only. */
export function toFileWord(words: Readonly<Record<string, string>>, word: string, otherwise: string): string {
  const lower = word.toLowerCase();
  return (
    Object.keys(words).find((each) => words[each]?.toLowerCase() === lower) ??
    Object.keys(words).find((each) => each.toLowerCase() === lower) ??
    otherwise
  );
}

/** Line styles with their weight: Office.js's word where the weight is thin, a word of the same kind for the others. */
export const BORDER_STYLES: Readonly<Record<string, string>> = {
  thin: 'Continuous',
  dashed: 'Dash',
  dotted: 'Dot',
  double: 'Double',
  dashDot: 'DashDot',
  dashDotDot: 'DashDotDot',
  slantDashDot: 'SlantDashDot',
  hair: 'Hairline',
  medium: 'Medium',
  thick: 'Thick',
  mediumDashed: 'MediumDash',
  mediumDashDot: 'MediumDashDot',
  mediumDashDotDot: 'MediumDashDotDot',
};
