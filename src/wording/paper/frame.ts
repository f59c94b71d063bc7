import { bareName } from '../../domain/ward';
import type { Language } from '../../language/language';
import { paperFrameTexts } from '../../language/paperFrame';
import type { Letterhead } from '../letterhead';
import type { Paper, PaperHead, PaperSigner } from './model';

/** What a frame is made from besides the letterhead. */
export interface FrameInput {
  readonly letterhead: Letterhead;
  readonly language: Language;
  /** Year of the day of the paper; null leaves it for the hand. */
  readonly year: string | null;
  /** Abbreviation of the kind of paper in its number: "BC", "TTr"; '' for a paper without a number. */
  readonly mark: string;
}

/** Everything around the text of a paper, and how its annexes cite it. */
export interface Frame {
  readonly paper: Pick<Paper, 'head' | 'addressees' | 'recipients' | 'signers'>;
  /** "………/BC-CAT-PV01"; '' of a paper without a number. */
  readonly number: string;
  /** Who issues it, as in a sentence. */
  readonly issuer: string;
  /** Year of the day of the paper; null leaves it for the hand. */
  readonly year: string | null;
}

/** "Công an phường Lam Sơn" */
export const wardPoliceName = (name: string, language: Language): string =>
  paperFrameTexts[language].wardPolice(bareName(name));

function headOf(
  { letterhead, language, year, mark }: FrameInput,
  { superior, issuer, numberMark }: { readonly superior: string; readonly issuer: string; readonly numberMark: string },
): PaperHead {
  const texts = paperFrameTexts[language];
  const place = letterhead.place === '' ? texts.blank : letterhead.place;
  return {
    superior: superior.toLocaleUpperCase(language),
    issuer: issuer === '' ? texts.noIssuer : issuer.toLocaleUpperCase(language),
    nation: texts.nation,
    motto: texts.motto,
    number: mark === '' ? '' : texts.number(mark, numberMark),
    placeAndDay: texts.placeAndDay(place, year ?? texts.noYear),
  };
}

/** "Kính gửi: A", or a line for each where there are several. */
function addresseeLines(names: readonly string[], language: Language): string[] {
  const { addressedTo } = paperFrameTexts[language];
  if (names.length <= 1) return names.map((name) => `${addressedTo} ${name}`);
  return [addressedTo, ...names.map((name, i) => `- ${name}${i === names.length - 1 ? '.' : ';'}`)];
}

const recipientLines = (names: readonly string[], language: Language): string[] => [
  paperFrameTexts[language].recipients,
  ...names.map((name, i) => `- ${name}${i === names.length - 1 ? '.' : ';'}`),
];

const citedNumber = ({ mark }: FrameInput, numberMark: string): string =>
  mark === '' ? '' : `………/${mark}-${numberMark}`;

/** The frame of a paper of the province: head, addressees, recipients and signer as the settings say. */
export function issuerFrame(input: FrameInput): Frame {
  const { letterhead, language } = input;
  const texts = paperFrameTexts[language];
  const { superiorBody: superior, issuer, signerTitle, signerName } = letterhead;
  const numberMark = letterhead.numberMark === '' ? texts.noMark : letterhead.numberMark;
  const recipients = letterhead.recipients.length > 0 ? letterhead.recipients : [texts.blank, texts.filed];
  return {
    paper: {
      head: headOf(input, { superior, issuer, numberMark }),
      addressees: addresseeLines(letterhead.addressees, language),
      recipients: recipientLines(recipients, language),
      signers: [{ office: signerTitle.length > 0 ? signerTitle : [texts.blank], hint: '', name: signerName }],
    },
    year: input.year,
    number: citedNumber(input, numberMark),
    issuer: issuer === '' ? texts.blank : issuer,
  };
}

/** Whether the letterhead is that of a ward's police itself, whose superior is typed. */
const isWardLetterhead = ({ issuer }: Letterhead): boolean =>
  issuer.toLowerCase().startsWith(paperFrameTexts.vi.wardPolice('').toLowerCase());

/** The frame of a paper of a ward's police: to the body above it, signed by the ward's head. */
export function wardFrame(input: FrameInput, wardName: string): Frame {
  const { letterhead, language } = input;
  const texts = paperFrameTexts[language];
  const superior = isWardLetterhead(letterhead) ? letterhead.superiorBody : letterhead.issuer;
  return {
    paper: {
      head: headOf(input, {
        superior,
        issuer: texts.wardPoliceInHead(bareName(wardName)),
        numberMark: texts.wardMark,
      }),
      addressees: addresseeLines([superior === '' ? texts.blank : superior], language),
      recipients: recipientLines([texts.asAbove, texts.wardFiled], language),
      signers: [wardSigner(language)],
    },
    year: input.year,
    number: citedNumber(input, texts.wardMark),
    issuer: wardPoliceName(wardName, language),
  };
}

const wardSigner = (language: Language): PaperSigner => ({
  office: [paperFrameTexts[language].wardHead],
  hint: '',
  name: '',
});

/** "(Kèm theo Báo cáo số ………/BC-CAT-PV01 ngày …/…/2026 của Công an tỉnh …)" */
export function annexReference({ number, issuer, year }: Frame, paper: string, language: Language): string {
  const texts = paperFrameTexts[language];
  const cited = number === '' ? paper : texts.paperNumbered(paper, number);
  return texts.annexReference(cited, year ?? texts.noYear, issuer);
}
