import { BUSY, createCalculator } from '../formula';
import type { StartCalculation } from '../service/calculation';
import { Invocations } from './invocations';
import type { AddInFunctions } from './metadata';

const NO_FUNCTIONS: AddInFunctions = { namespace: '', metadata: { functions: [] } };

/** Formulas of a workbook behind a service, with the functions of an add-in among them should there be one. */
export const startCalculation =
  (addIn: AddInFunctions = NO_FUNCTIONS): StartCalculation =>
  (context) => {
    const calls = new Invocations(addIn, BUSY, context.excelMay);
    const calculator = createCalculator(context.workbook, { calls });
    const finish = (changed: boolean): void => {
      const entries = calls.takeOutgoing();
      if (entries.length > 0) context.send(entries);
      if (changed) context.written();
    };
    return {
      changed: (changes) => {
        finish(calculator.changed(changes));
      },
      customFunctions: {
        ready: () => {
          // A runtime that says so a second time was loaded anew and knows of no call.
          calls.reset();
          calls.connected = true;
          finish(calculator.recalculate('calls'));
        },
        results: (results) => {
          finish(calls.whileAnswering(() => calculator.recalculate(calls.answers(results))));
        },
      },
      saving: () => calculator.settleForSaving(),
      prepare: () => {
        finish(calculator.prepare());
      },
      calculated: () => calculator.complete(),
      explain: (sheet, row, column) => calculator.explain(sheet, row, column),
      close: () => {
        calculator.close();
        finish(false);
      },
    };
  };
