export { DEFAULT_ASSUMPTIONS, leadYearsOf, type PlannerAssumptions } from './assumptions';
export { effortsOf, type EffortLine, type WardEffort } from './effort';
export { leverageOf, type Leverage } from './leverage';
export { marginOf, thinMargins, thinMarginSteps, type Margin, type ThinMargin } from './margin';
export { planRoadmap, planSteps, type PlanInput } from './plan';
export { NO_WISHES, type Exclusion, type MilestoneProof, type Plan, type PlannedWard, type PlannedYear } from './types';
export { PLAN_REASONS, type PlanReason, type PlanWishes } from './types';
export { askedOf, WISH_KINDS, withWish, type Wish, type WishKind } from './wishes';
