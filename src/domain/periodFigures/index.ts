export { figuresOfIndicator, periodFiguresSteps } from './figures';
export { missingRows, type MissingRows } from './missing';
export {
  GAP_REASONS,
  type Compared,
  type Figure,
  type FigureChange,
  type FigureGap,
  type FigureLine,
  type GapReason,
  type IndicatorFigures,
  type WardFigures,
  type WardSum,
} from './types';
