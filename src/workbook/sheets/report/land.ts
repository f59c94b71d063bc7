import { localNumber } from '../../../wording/exactText';
import { sumExactly } from '../../../domain/exact/compare';
import type { LandParcel } from '../../../domain/reading/types';
import { reportTexts } from '../../../language/report';
import { amountText } from '../../../wording/amount';
import { paddedCount } from '../../../wording/counts';
import type { SheetContext } from '../input';
import { firstParcelPlace } from '../../../wording/places';
import { namesListed, type PaperPart } from '../../../wording/paper/model';

const MOST_WARDS = 30;

/** Area of one status in m²; null when there is no parcel of it or one area is not known. */
function areaOf(parcels: readonly LandParcel[], status: 'allotted' | 'planned'): number | null {
  const areas: number[] = [];
  for (const parcel of parcels) {
    if (parcel.status !== status) continue;
    if (parcel.area.state !== 'value' || typeof parcel.area.value !== 'number') return null;
    areas.push(parcel.area.value);
  }
  return areas.length === 0 ? null : sumExactly(areas);
}

/** Ward by ward as the decision tells it (I.III.2.3): enough land, allotted but not enough, only planned. */
export function landParts({ assessment, records, language }: SheetContext): PaperPart[] {
  const texts = reportTexts[language].land;
  const check = assessment.ruleSet.checks.find(({ indicatorId }) => indicatorId === 'allotted_land_area');
  const criterion = assessment.ruleSet.criteria.findIndex(({ id }) => id === check?.criterionId);
  if (criterion < 0) return [];
  const lists: Record<'enough' | 'short' | 'planned', { names: string[]; parcels: LandParcel[] }> = {
    enough: { names: [], parcels: [] },
    short: { names: [], parcels: [] },
    planned: { names: [], parcels: [] },
  };
  for (const [index, { code, name }] of assessment.wards.entries()) {
    const parcels = records.facts.parcels(code);
    const allotted = areaOf(parcels, 'allotted');
    const area = allotted ?? areaOf(parcels, 'planned');
    if (area === null) continue;
    const verdict = assessment.computed(index, criterion);
    if (allotted !== null && verdict !== 'pass' && verdict !== 'fail') continue;
    const list = lists[allotted === null ? 'planned' : verdict === 'pass' ? 'enough' : 'short'];
    list.names.push(texts.ward(name, amountText(area, 'squareMetres', language)));
    list.parcels.push(...parcels);
  }
  const total = localNumber(assessment.wards.length, language);
  return (['enough', 'short', 'planned'] as const).flatMap((kind) => {
    const { names, parcels } = lists[kind];
    if (names.length === 0) return [];
    const list = namesListed(names, MOST_WARDS, reportTexts[language].moreWards, '; ');
    const told = texts[kind](paddedCount(names.length, language), total, list);
    return [{ text: `${told}.`, place: firstParcelPlace(parcels) }];
  });
}
