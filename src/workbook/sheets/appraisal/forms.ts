import { localNumber } from '../../../wording/exactText';
import type { Resumable } from '../../../domain/resumable';
import { wardsNamed, type NamedWards } from '../../../domain/ward';
import { appraisalTexts } from '../../../language/appraisal';
import { sheetsTexts, statusSheets } from '../../../language/sheets';
import type { SheetContext } from '../input';
import type { Area, SheetPicture } from '../../../cells/picture';
import { PictureBuilder } from '../pictureBuilder';
import { AppraisalsOfYear } from '../../../wording/appraisals';
import { drawForm, FORM_WIDTHS } from './form';

/** So many forms are drawn at once: nobody prints more of them in one go. */
const MOST_FORMS = 60;

/** Percent at which the width of a form is that of an A4 page on its short side. */
const SCALE = 68;

/** Wards whose forms are drawn, as indexes; names that stand for none. All of them where none is named and they are not too many. */
function chosenWards({ records, assessment }: SheetContext): NamedWards {
  const { wards, year } = assessment;
  const named = records.settings.formWards
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  if (named.length === 0) return { chosen: wards.map((_, at) => at), unknown: [] };
  return wardsNamed(wards, named, year);
}

/** KQ Phiếu thẩm định: one printed page a ward with a place for signatures, locked so that nobody changes it by mistake. */
export function* formsPicture(context: SheetContext): Resumable<SheetPicture> {
  const texts = appraisalTexts[context.language].form;
  const { chosen, unknown } = chosenWards(context);
  const { id, name, locked } = statusSheets.forms;
  const builder = new PictureBuilder(id, name, FORM_WIDTHS, `${name} · ${sheetsTexts[context.language].footer}`);
  if (unknown.length > 0) builder.notice(texts.unknownWard(unknown.join('; ')));
  const isTooMany = chosen.length > MOST_FORMS;
  if (isTooMany) builder.notice(texts.tooMany(localNumber(chosen.length, context.language), String(MOST_FORMS)));
  const drawn = isTooMany ? [] : chosen;
  if (chosen.length === 0) builder.line(texts.none, 'subtitle');

  const book = new AppraisalsOfYear(context);
  const breaks: number[] = [];
  const statusAreas: Area[] = [];
  for (const ward of drawn) {
    if (ward !== drawn[0]) breaks.push(builder.row);
    statusAreas.push(drawForm(builder, context, book, ward));
    yield;
  }
  builder.line(texts.locked, 'stamp');
  return {
    ...builder.build(),
    statusAreas: statusAreas.filter(([, , rows]) => rows > 0),
    print: {
      orientation: 'portrait',
      repeatRows: null,
      fitToWidth: false,
      scale: SCALE,
      breaks,
      footer: `${name} · ${sheetsTexts[context.language].footer}`,
    },
    locked,
  };
}
