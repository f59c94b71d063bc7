const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** Excel's serial number of an ISO 8601 date or time (cells of type "d"); null when it is none. */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match) return null;
  const [year, month, day, hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const instant = Date.UTC(year ?? 0, (month ?? 1) - 1, day) + ((hour * 60 + minute) * 60 + second) * 1000;
  return (instant - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
}
