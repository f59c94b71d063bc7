export { countedIn, figuresOfIndicator, indicatorSteps, isWritten, periodFiguresSteps } from './figures';
export { missingRows, type MissingRows } from './missing';
export {
  type Compared,
  type Figure,
  type FigureChange,
  type FigureGap,
  type IndicatorFigures,
  type WardFigures,
  type WardSum,
} from './types';
