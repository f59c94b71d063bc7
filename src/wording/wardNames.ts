import { normaliseText } from '../domain/text/normalise';
import type { Ward } from '../domain/ward/types';
import type { Language } from '../language/language';
import { successionTexts } from '../language/succession';
import { dayText } from './day';

const remembered = new WeakMap<readonly Ward[], ReadonlyMap<string, readonly Ward[]>>();

/** The wards of each name, found once for a list. */
function namesakesOf(wards: readonly Ward[]): ReadonlyMap<string, readonly Ward[]> {
  const known = remembered.get(wards);
  if (known) return known;
  const found = new Map<string, Ward[]>();
  for (const ward of wards) {
    const key = normaliseText(ward.name);
    const namesakes = found.get(key);
    if (namesakes) namesakes.push(ward);
    else found.set(key, [ward]);
  }
  remembered.set(wards, found);
  return found;
}

/**
 * The name of a ward where wards of several years stand side by side: "Hồng Châu đến 30/06/2025" beside "Hồng Châu từ
 * 01/07/2025". Wards of one name that stood at the same time are told apart by who manages them, else by their codes.
 */
export function wardLabel(ward: Ward, wards: readonly Ward[], language: Language): string {
  const others = (namesakesOf(wards).get(normaliseText(ward.name)) ?? []).filter(({ code }) => code !== ward.code);
  if (others.length === 0) return ward.name;
  const texts = successionTexts[language];
  const { name, validFrom, validTo, managingUnit, code } = ward;
  const isBefore = validTo !== null && others.every((other) => other.validFrom !== null && other.validFrom > validTo);
  if (isBefore) return texts.until(name, dayText(validTo));
  const isAfter = validFrom !== null && others.every((other) => other.validTo !== null && other.validTo < validFrom);
  if (isAfter) return texts.since(name, dayText(validFrom));
  const isAlone = managingUnit !== '' && others.every((other) => other.managingUnit !== managingUnit);
  return texts.named(name, isAlone ? managingUnit : code);
}
