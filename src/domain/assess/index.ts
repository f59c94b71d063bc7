export { assessYear, assessYearSteps } from './assessYear';
export { verdictInForce, type InForce } from './force';
export { LAND_FIGURES, landReading, type LandFigure } from './land';
export { compareScores } from './rank';
