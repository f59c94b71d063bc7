const ENGLISH = new Intl.PluralRules('en');

/**
 * The English word that fits a count: `plural('1', 'ward', 'wards')` is "ward". The count is written as it stands in the
 * sentence ("1,250"); what is no single number, such as "18–21", is many. Vietnamese words do not change with the count.
 */
export function plural(count: string, one: string, other: string): string {
  return ENGLISH.select(Number(count.replaceAll(',', ''))) === 'one' ? one : other;
}

/** A count and what is counted: "1 ward", "3 wards", "2 criteria". Without the word for many, an s is added. */
export const counted = (count: string, one: string, other = `${one}s`): string =>
  `${count} ${plural(count, one, other)}`;
