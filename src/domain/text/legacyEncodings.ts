/** Letters of TCVN 5712:1993 (VN3, fonts .Vn…) as a Unicode font shows their bytes, and what they are. */
const TCVN3_FROM =
  '\u00b8\u00b5\u00b6\u00b7\u00b9\u00a8\u00be\u00bb\u00bc\u00bd\u00c6\u00a9\u00ca\u00c7\u00c8\u00c9\u00cb\u00ae\u00d0\u00cc\u00ce\u00cf\u00d1\u00aa\u00d5\u00d2\u00d3\u00d4\u00d6\u00dd\u00d7\u00d8\u00dc\u00de\u00e3\u00df\u00e1\u00e2\u00e4\u00ab\u00e8\u00e5\u00e6\u00e7\u00e9\u00ac\u00ed\u00ea\u00eb\u00ec\u00ee\u00f3\u00ef\u00f1\u00f2\u00f4\u00ad\u00f8\u00f5\u00f6\u00f7\u00f9\u00fd\u00fa\u00fb\u00fc\u00fe\u00a1\u00a2\u00a7\u00a3\u00a4\u00a5\u00a6';
const TCVN3_TO = 'áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂĐÊÔƠƯ';
const TCVN3: ReadonlyMap<string, string> = new Map([...TCVN3_FROM].map((from, at) => [from, TCVN3_TO[at] ?? from]));

/** Letters that VNI fonts have whole; vowels else are followed by a letter that stands for their marks. */
const VNI_WHOLE: ReadonlyMap<string, string> = new Map(
  [...'ñôöíìæóòî'].map((from, at) => [from, 'đơưíìỉĩịỵ'[at] ?? from]),
);
const [ACUTE, GRAVE, HOOK, TILDE, DOT] = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const [BREVE, CIRCUMFLEX] = ['\u0306', '\u0302'];
const VNI_MARKS: ReadonlyMap<string, string> = new Map([
  ...[...'ùøûõï'].map((from, at) => [from, [ACUTE, GRAVE, HOOK, TILDE, DOT][at] ?? ''] as const),
  ...[...'êéèúüë'].map((from, at) => [from, `${BREVE}${['', ACUTE, GRAVE, HOOK, TILDE, DOT][at] ?? ''}`] as const),
  ...[...'âáàåãä'].map((from, at) => [from, `${CIRCUMFLEX}${['', ACUTE, GRAVE, HOOK, TILDE, DOT][at] ?? ''}`] as const),
]);

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();
const inCaseOf = (model: string, letter: string): string => (isUpper(model) ? letter.toUpperCase() : letter);

/** A text typed in a TCVN3 font, in Unicode. Capital letters of the capital fonts (.VnTimeH) come out small. */
export const fromTcvn3 = (text: string): string => [...text].map((letter) => TCVN3.get(letter) ?? letter).join('');

/** A text typed in a VNI font, in Unicode. */
export function fromVni(text: string): string {
  let made = '';
  for (const letter of text.normalize('NFC')) {
    const small = letter.toLowerCase();
    const marks = VNI_MARKS.get(small);
    const before = made.normalize('NFC').at(-1) ?? '';
    const whole = VNI_WHOLE.get(small);
    if (marks !== undefined && /[aeouy\u01a1\u01b0]/i.test(before)) made += marks;
    else made += whole === undefined ? letter : inCaseOf(letter, whole);
  }
  return made.normalize('NFC');
}

const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?';
/** Vowels after which a consonant may follow, and those that end their syllable. */
const CLOSED = 'iê|yê|oă|oa|oe|oo|uâ|uê|uô|uơ|uyê|uy|ươ|[aăâeêioôơuưy]';
const OPEN =
  'ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|ui|ưa|ưi|ưu|oai|oao|oay|oeo|iêu|yêu|uây|uôi|uơ|uya|uyu|ươi|ươu|oa|oe|uê|uy|[aeêioôơuưy]';
const SYLLABLE = new RegExp(`^${ONSET}(?:(?:${CLOSED})(?:ng|nh|ch|[cmnpt])|${OPEN})$`);
/** Only the acute and the dot go with these last letters. */
const STOPPED = /(?:ch|[cpt])$/;
const LEVEL_TONES = /[\u0300\u0303\u0309]/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WORDS = /\p{L}+/gu;

/** Whether a word could be a Vietnamese syllable; words in plain letters are left alone, they may be of any language. */
function isSyllable(word: string): boolean {
  const bare = word.toLowerCase().normalize('NFD');
  if (!/[^a-z]/.test(bare)) return true;
  const untoned = bare.replace(TONES, '').normalize('NFC');
  if (!SYLLABLE.test(untoned) || (bare.match(TONES)?.length ?? 0) > 1) return false;
  return !(STOPPED.test(untoned) && LEVEL_TONES.test(bare));
}

/** What a text in an old encoding may say in Unicode: every reading that is made of Vietnamese syllables. */
export function legacyReadings(text: string): readonly string[] {
  const readings = [fromTcvn3(text), fromVni(text)].filter(
    (reading) => reading !== text && (reading.match(WORDS) ?? []).every(isSyllable),
  );
  return [...new Set(readings)];
}
