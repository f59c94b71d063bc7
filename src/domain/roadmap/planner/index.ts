export { DEFAULT_ASSUMPTIONS, type PlannerAssumptions } from './assumptions';
export { type EffortLine, type WardEffort } from './effort';
export { leverageOf, type Leverage } from './leverage';
export { marginOf, thinMargins, thinMarginSteps, type Margin, type ThinMargin } from './margin';
export { planRoadmap, planSteps } from './plan';
export { NO_WISHES, type MilestoneProof, type Plan, type PlannedWard, type PlannedYear } from './types';
export { type PlanWishes } from './types';
export { askedOf, WISH_KINDS, withWish, type Wish, type WishKind } from './wishes';
