import type { CheckTrace, Origin, Verdict } from '../domain/assess/types';
import { sumExactly } from '../domain/exact/compare';
import type { CellPlace, LandParcel } from '../domain/reading/types';
import type { Ward } from '../domain/ward/types';
import { gapText } from './gap';
import type { YearWording } from './wording';
import { firstParcelPlace } from './places';

/** Land of one status: nothing written is null, never 0. */
export interface LandSum {
  readonly area: number | null;
  readonly parcels: number;
}

export interface LandRow {
  readonly ward: Ward;
  readonly allotted: LandSum;
  readonly planned: LandSum;
  /** Computed from the parcels; null when the rule set has no check on land. */
  readonly land: Verdict | null;
  readonly gaps: string;
  readonly own: Verdict | null;
  readonly standard: Verdict | null;
  readonly inForce: Verdict | null;
  readonly origin: Origin | null;
  readonly place: CellPlace | null;
}

type LandContext = Pick<YearWording, 'assessment' | 'language'> & {
  readonly records: Pick<YearWording['records'], 'facts'>;
};

function sumOf(parcels: readonly LandParcel[], status: LandParcel['status']): LandSum {
  const chosen = parcels.filter((parcel) => parcel.status === status);
  const areas = chosen.flatMap(({ area }) =>
    area.state === 'value' && typeof area.value === 'number' ? [area.value] : [],
  );
  return {
    area: areas.length === 0 ? null : sumExactly(areas),
    parcels: chosen.length,
  };
}

/** Index of the first criterion with a check on one of these indicators, -1 for none. */
function criterionAbout({ assessment }: LandContext, isAbout: (indicatorId: string) => boolean): number {
  const { checks, criteria } = assessment.ruleSet;
  const id = checks.find((check) => isAbout(check.indicatorId))?.criterionId;
  return criteria.findIndex((criterion) => criterion.id === id);
}

/** Makes a ward's row; looks up once which criteria speak of land and of headquarters. */
export function landRowOf(context: LandContext): (ward: Ward, index: number) => LandRow {
  const { assessment, records, language } = context;
  const landIds = new Set(assessment.ruleSet.indicators.filter(({ source }) => source === 'land').map(({ id }) => id));
  const land = criterionAbout(context, (id) => landIds.has(id));
  const own = criterionAbout(context, (id) => id === 'own_headquarters');
  const standard = criterionAbout(context, (id) => id === 'headquarters_to_standard');
  const checksOf = (ward: number, criterion: number): readonly CheckTrace[] =>
    criterion < 0 ? [] : assessment.explain(ward, criterion).checks;
  const verdictOf = (checks: readonly CheckTrace[], indicatorId: string): Verdict | null =>
    checks.find(({ check }) => check.indicatorId === indicatorId)?.verdict ?? null;
  return (ward, index) => {
    const parcels = records.facts.parcels(ward.code);
    const ownChecks = checksOf(index, own);
    const standardChecks = standard === own ? ownChecks : checksOf(index, standard);
    const gaps = checksOf(index, land)
      .filter((trace) => trace.verdict === 'fail')
      .map((trace) => gapText(trace, language));
    return {
      ward,
      allotted: sumOf(parcels, 'allotted'),
      planned: sumOf(parcels, 'planned'),
      land: land < 0 ? null : assessment.computed(index, land),
      gaps: gaps.filter((gap) => gap !== '').join('; '),
      own: verdictOf(ownChecks, 'own_headquarters'),
      standard: verdictOf(standardChecks, 'headquarters_to_standard'),
      inForce: land < 0 ? null : assessment.inForce(index, land),
      origin: land < 0 ? null : assessment.origin(index, land),
      place: firstParcelPlace(parcels),
    };
  };
}
