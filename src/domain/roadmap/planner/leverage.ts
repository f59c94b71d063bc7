import type { YearAssessment } from '../../assess/types';
import type { Ward } from '../../ward/types';

/** What mending one criterion everywhere would do. */
export interface Leverage {
  readonly criterionId: string;
  /** Wards that fail it. */
  readonly failing: number;
  /** Wards that fail nothing else and have nothing unknown: qualified as soon as it passes. */
  readonly unlocks: readonly Ward[];
  /** Wards that fail nothing else but have something unknown. */
  readonly perhaps: readonly Ward[];
}

/** "Mend one criterion, unlock k wards": criteria that somebody fails, the most unlocking first, then the most failing. */
export function leverageOf(assessment: YearAssessment): readonly Leverage[] {
  const { ruleSet, wards, scores } = assessment;
  const found = ruleSet.criteria.map(({ id }, criterion): Leverage => {
    const failing = wards.flatMap((ward, at) => (assessment.inForce(at, criterion) === 'fail' ? [{ ward, at }] : []));
    const alone = failing.filter(({ at }) => scores[at]?.failed === 1);
    const known = (at: number): boolean => scores[at]?.unknown === 0;
    return {
      criterionId: id,
      failing: failing.length,
      unlocks: alone.filter(({ at }) => known(at)).map(({ ward }) => ward),
      perhaps: alone.filter(({ at }) => !known(at)).map(({ ward }) => ward),
    };
  });
  return found
    .filter(({ failing }) => failing > 0)
    .sort(
      (a, b) => b.unlocks.length - a.unlocks.length || b.perhaps.length - a.perhaps.length || b.failing - a.failing,
    );
}
