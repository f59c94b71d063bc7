/** A value by meaning: ids for choices and titles, booleans for yes/no, ISO dates. Any other text is written as it stands. */
export type TemplateValue = string | number | boolean | null;

/** One row by column id; columns not named stay blank. */
export type TemplateRow = Readonly<Record<string, TemplateValue>>;

/** Rows by table name. */
export type TemplateRows = Readonly<Record<string, readonly TemplateRow[]>>;
