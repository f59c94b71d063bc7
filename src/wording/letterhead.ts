import type { RuleSet } from '../domain/ruleSet/types';
import type { Language } from '../language/language';
import { letterheadTexts } from '../language/letterhead';

/** Settings that say how papers begin and end. */
export const LETTERHEAD_PARTS = [
  'superiorBody',
  'issuer',
  'province',
  'place',
  'numberMark',
  'signerTitle',
  'signerName',
  'addressees',
  'recipients',
  'legalBasis',
  'schemeTitle',
] as const;
export type LetterheadPart = (typeof LETTERHEAD_PARTS)[number];

/** Each part as typed; '' when nothing is. */
export type LetterheadSettings = Readonly<Record<LetterheadPart, string>>;

/** How papers begin and end. '' or an empty list: nothing is typed, and the place is left blank for the hand. */
export interface Letterhead {
  /** The body above the issuing one: "Bộ Công an". */
  readonly superiorBody: string;
  /** Who issues the paper: "Công an tỉnh …". */
  readonly issuer: string;
  /** With its kind: "Tỉnh …", "Thành phố …". */
  readonly province: string;
  /** The place before the date. */
  readonly place: string;
  /** What follows the kind of paper in its number: "CAT-PV01" in "…/BC-CAT-PV01". */
  readonly numberMark: string;
  /** Lines of the signer's title: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC". */
  readonly signerTitle: readonly string[];
  /** With the rank, as it stands below the signature. */
  readonly signerName: string;
  /** "Kính gửi". */
  readonly addressees: readonly string[];
  /** "Nơi nhận", one line each, without dash and semicolon. */
  readonly recipients: readonly string[];
  /** What is carried out: typed, or that of a built-in rule set. */
  readonly legalBasis: string;
  /** What is built; never ''. */
  readonly schemeTitle: string;
}

/** Items of a list in one cell. Lines of a cell count as items too. */
const itemsOf = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map((item) => item.trim().replace(/^[-–]\s*/u, ''))
    .filter((item) => item !== '');

const LIST = /[;\n]/u;
/** The two lines of a deputy's title are also typed with a slash between spaces. */
const LINES = /[;\n]|\s\/\s/u;

/** The letterhead of papers about a year: what is typed, and what the year's rule set says where nothing is. */
export function letterheadOf(typed: LetterheadSettings, { id }: Pick<RuleSet, 'id'>, language: Language): Letterhead {
  const texts = letterheadTexts[language];
  const legalBases: Readonly<Record<string, string>> = texts.legalBases;
  const { superiorBody, issuer, province, place, numberMark, signerName, legalBasis, schemeTitle } = typed;
  return {
    superiorBody: superiorBody.trim(),
    issuer: issuer.trim(),
    province: province.trim(),
    place: place.trim(),
    numberMark: numberMark.trim().replace(/^[-/]+/u, ''),
    signerTitle: itemsOf(typed.signerTitle, LINES),
    signerName: signerName.trim(),
    addressees: itemsOf(typed.addressees, LIST),
    recipients: itemsOf(typed.recipients, LIST),
    legalBasis: legalBasis.trim() || (legalBases[id] ?? ''),
    schemeTitle: schemeTitle.trim() || texts.schemeTitle,
  };
}
