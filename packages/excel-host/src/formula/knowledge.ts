/**
 * Functions that are left alone though the engine has something of that name: their answer hangs on what the engine does not see
 * here (formats, formula texts, other workbooks, the machine), or the engine's answer is not Excel's.
 */
export const LEFT_ALONE: ReadonlySet<string> = new Set(
  (
    'CELL INFO SHEET SHEETS FORMULATEXT ISFORMULA GETPIVOTDATA RTD WEBSERVICE FILTERXML IMAGE PHONETIC ENCODEURL ' +
    'CUBEKPIMEMBER CUBEMEMBER CUBEMEMBERPROPERTY CUBERANKEDMEMBER CUBESET CUBESETCOUNT CUBEVALUE CUBE CALL REGISTER.ID SQL EUROCONVERT ' +
    'DETECTLANGUAGE TRANSLATE STOCKHISTORY COPILOT PY ' +
    // A sheet that is not there is taken for the formula's own, and names are not known in its text.
    'INDIRECT'
  ).split(' '),
);

/** Functions whose value may differ at every calculation. */
export const VOLATILE: ReadonlySet<string> = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'OFFSET']);

/** Functions that read cells which their text does not name. */
export const WANDERING: ReadonlySet<string> = new Set(['OFFSET']);

/** Functions that see how large a range is, so that empty rows behind the data may not be left out. */
export const SEES_SIZE: ReadonlySet<string> = new Set(
  'ROWS COLUMNS COUNTBLANK AREAS OFFSET INDEX TRANSPOSE MMULT EXPAND TAKE DROP TOCOL TOROW VSTACK HSTACK CHOOSEROWS CHOOSECOLS SORT SORTBY UNIQUE'.split(
    ' ',
  ),
);

/** Functions that compute with whole ranges in every formula, be it marked as an array formula or not. */
export const TAKES_ARRAYS: ReadonlySet<string> = new Set(
  'SUMPRODUCT LOOKUP MMULT MDETERM INDEX MATCH FREQUENCY LET LAMBDA'.split(' '),
);

/** Functions that look at errors instead of passing them on. */
export const SEES_ERRORS: ReadonlySet<string> = new Set(
  (
    'IFERROR IFNA ISERROR ISERR ISNA ISNUMBER ISTEXT ISNONTEXT ISLOGICAL ISBLANK ISREF ERROR.TYPE TYPE COUNT COUNTA COUNTIF COUNTIFS ' +
    'AGGREGATE SUMIF SUMIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS XLOOKUP XMATCH MATCH LOOKUP VLOOKUP HLOOKUP FILTER CELL N'
  ).split(' '),
);

/** Functions that give or take serial numbers of dates: the engine knows those of the 1900 system alone. */
export const COUNTS_DAYS: ReadonlySet<string> = new Set(
  (
    'DATE DATEVALUE DATEDIF DAY DAYS DAYS360 EDATE EOMONTH HOUR ISOWEEKNUM MONTH NETWORKDAYS NETWORKDAYS.INTL NOW TEXT TODAY WEEKDAY ' +
    'WEEKNUM WORKDAY WORKDAY.INTL YEAR YEARFRAC VALUE'
  ).split(' '),
);
