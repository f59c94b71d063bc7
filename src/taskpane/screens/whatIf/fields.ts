import type { WhatIfChange } from '../../../application/whatIf';
import type { CheckTrace, TraceInput } from '../../../domain/assess/types';
import type { Reading } from '../../../domain/reading/types';
import type { Indicator } from '../../../domain/ruleSet/types';
import { criteriaTexts, textOf } from '../../../language/criteria';
import type { Language } from '../../../language/language';
import { typedNumber } from '../../../language/numbers';
import { paneWhatIfTexts } from '../../../language/paneWhatIf';
import { schemaTexts } from '../../../language/schema';
import type { SheetContext } from '../../../workbook/sheets/input';
import { indicatorText } from '../../../wording/requirement';

/** Something of a check that can be tried out otherwise. */
export interface TryField {
  readonly key: string;
  readonly label: string;
  /** What the field shows now, as people would type it. */
  readonly shown: string;
  /** Words to choose from; null where it is typed. */
  readonly options: readonly string[] | null;
  readonly change: (typed: string) => WhatIfChange;
}

/** A reading as it would be typed; what cannot be read, as it stands. */
export function typedReading(reading: Reading, language: Language): string {
  if (reading.state === 'blank') return '';
  if (reading.state === 'invalid') return reading.raw;
  const { value } = reading;
  if (typeof value === 'number') return typedNumber(value, language);
  if (typeof value === 'boolean') return schemaTexts[language].choices.yesNo[value ? 'yes' : 'no'];
  return textOf(criteriaTexts[language].grades, value);
}

function optionsOf(indicator: Indicator | undefined, { assessment, language }: SheetContext): readonly string[] | null {
  const { yesNo } = schemaTexts[language].choices;
  if (indicator?.kind === 'yesNo') return [yesNo.yes, yesNo.no];
  if (indicator?.kind !== 'grade') return null;
  const scale = assessment.ruleSet.scales.find(({ id }) => id === indicator.scale);
  return (scale?.grades ?? []).map((grade) => textOf(criteriaTexts[language].grades, grade));
}

function inputField(input: TraceInput, wardCode: string, context: SheetContext): TryField[] {
  const { assessment, language } = context;
  const indicator = assessment.ruleSet.indicators.find(({ id }) => id === input.indicatorId);
  if (input.role === 'parcel' || indicator?.source === 'land') return [];
  const { indicatorId, year } = input;
  const name = indicatorText(indicatorId, language);
  return [
    {
      key: `${indicatorId} ${String(year)}`,
      label: year === assessment.year ? name : paneWhatIfTexts[language].previousYear(name, String(year)),
      shown: typedReading(input.reading, language),
      options: optionsOf(indicator, context),
      change: (typed) => ({ kind: 'value', wardCode, year, indicatorId, typed }),
    },
  ];
}

function thresholdFields({ check }: CheckTrace, context: SheetContext): TryField[] {
  const { assessment, language } = context;
  const texts = paneWhatIfTexts[language];
  const { threshold, id } = check;
  const change = (low: string, high: string): WhatIfChange => ({
    kind: 'threshold',
    ruleSetId: assessment.ruleSet.id,
    checkId: id,
    low,
    high,
  });
  const number = (value: number): string => typedNumber(value, language);
  switch (threshold.kind) {
    case 'number':
      return [
        {
          key: `${id} threshold`,
          label: texts.threshold(id),
          shown: number(threshold.value),
          options: null,
          change: (typed) => change(typed, ''),
        },
      ];
    case 'range':
      return [
        {
          key: `${id} low`,
          label: texts.thresholdLow(id),
          shown: number(threshold.low),
          options: null,
          change: (typed) => change(typed, number(threshold.high)),
        },
        {
          key: `${id} high`,
          label: texts.thresholdHigh(id),
          shown: number(threshold.high),
          options: null,
          change: (typed) => change(number(threshold.low), typed),
        },
      ];
    case 'none':
    case 'indicator':
    case 'grade':
      return [];
  }
}

/** What can be tried out of some checks, each thing once. */
export function fieldsOf(checks: readonly CheckTrace[], wardCode: string, context: SheetContext): readonly TryField[] {
  const fields = checks.flatMap((trace) => [
    ...trace.inputs.flatMap((input) => inputField(input, wardCode, context)),
    ...thresholdFields(trace, context),
  ]);
  return [...new Map(fields.map((field) => [field.key, field])).values()];
}

/** Whether a check looks at the land of the ward. */
export const looksAtLand = (checks: readonly CheckTrace[], { assessment }: SheetContext): boolean =>
  checks.some(
    ({ check }) => assessment.ruleSet.indicators.find(({ id }) => id === check.indicatorId)?.source === 'land',
  );
