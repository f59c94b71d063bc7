import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Zip knows no earlier time; the same parts then give the same bytes. */
const MTIME = new Date(1980, 0, 1);

/** A text put in front of another, which must be there: the order of the elements is part of the format. */
interface Insertion {
  readonly part: string;
  readonly before: string;
  readonly text: string;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PROPERTIES = 'docProps/app.xml';

const settings = (text: string): Insertion => ({
  part: 'xl/workbook.xml',
  before: '</workbook>',
  text: `<calcPr ${text}/>`,
});

/**
 * What becomes of the formulas of a file when it is opened. `anew` calculates all, so that no value is shown that was not reached on
 * this computer. `keep` shows the values that the file brings, to readers without the add-in too: Excel by the number of its
 * calculating engine, LibreOffice, which else believes no texts of formulas, by the kind of program that openpyxl and others name too.
 */
const CALCULATIONS: Readonly<Record<'keep' | 'anew', readonly Insertion[]>> = {
  anew: [settings('fullCalcOnLoad="1"')],
  keep: [
    settings('calcId="191029"'),
    {
      part: '[Content_Types].xml',
      before: '</Types>',
      text: `<Override PartName="/${PROPERTIES}" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>`,
    },
    {
      part: '_rels/.rels',
      before: '</Relationships>',
      text: `<Relationship Id="rIdApp" Type="${RELATIONSHIPS}/relationships/extended-properties" Target="${PROPERTIES}"/>`,
    },
  ],
};
const PROPERTIES_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${RELATIONSHIPS}/extended-properties"><Application>Microsoft Excel</Application></Properties>`;

/** A new file with a word about its calculation, of which it says nothing yet. */
export function withCalculation(bytes: Uint8Array, how: keyof typeof CALCULATIONS): Uint8Array {
  const parts = unzipSync(bytes);
  for (const { part, before, text } of CALCULATIONS[how]) {
    const old = strFromU8(parts[part] ?? new Uint8Array());
    const at = old.lastIndexOf(before);
    if (at < 0 || old.includes('<calcPr')) throw new Error(`unexpected ${part}`);
    parts[part] = strToU8(old.slice(0, at) + text + old.slice(at));
  }
  if (how === 'keep') parts[PROPERTIES] = strToU8(PROPERTIES_XML);
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, [part, { mtime: MTIME }]]),
  );
  return zipSync(files, { level: 9 });
}
