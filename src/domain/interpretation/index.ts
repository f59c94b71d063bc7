export { interpretationsOf } from './bearing';
export { interpret, interpretAll } from './interpret';
export {
  chosenOtherwise,
  DEFAULT_INTERPRETATIONS,
  INTERPRETATION_IDS,
  INTERPRETATION_RECORDS,
  withChoices,
  type InterpretationId,
  type Interpretations,
} from './records';
