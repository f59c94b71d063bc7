import { FIGURE_YEARS } from '../period/types';

/** A sentence of the decision that can be read in two ways (cách đọc). */
interface InterpretationRecord {
  /** Where the sentence stands. */
  readonly section: string;
  /** The default first. */
  readonly choices: readonly [string, string];
}

const RECORDS = {
  /** What the survey narrative reports and no target repeats. */
  R0: { section: 'I.III.2', choices: ['counts', 'leftOut'] },
  /** "90% tổ dân phố, cơ quan, doanh nghiệp, cơ sở giáo dục". */
  R4: { section: 'II.III.6', choices: ['ofAll', 'ofRegistered'] },
  /** "giảm ít nhất 50%": complex environment and food cases. */
  R5: { section: 'II.III.5', choices: ['standing', 'arisen'] },
  /** "tăng ít nhất 20%": fugitives caught or surrendered. */
  R6: { section: 'II.III.5', choices: ['number', 'share'] },
  /** Bằng khen. */
  R8: { section: 'II.III.6', choices: ['everyYear', 'onceWithinScheme'] },
  /** "tối thiểu 500 m²". */
  R9: { section: 'II.III.3', choices: ['sum', 'eachParcel'] },
  /** Planned land. */
  R10: { section: 'I.III.2.3', choices: ['notCounted', 'counted'] },
  /** Which wards the milestones count. */
  R13: { section: 'II.II.1', choices: ['schemeWards', 'allWards'] },
  /** "năm", "tháng". */
  R15: { section: 'II.II.3', choices: FIGURE_YEARS },
  /** Recognition as "đô thị văn minh". */
  R19: { section: 'III.II.7', choices: ['information', 'condition'] },
  /** "từ 08 đến 10 đồng chí". */
  R20: { section: 'II.III.2', choices: ['norm', 'asPrinted'] },
} as const satisfies Readonly<Record<string, InterpretationRecord>>;

export type InterpretationId = keyof typeof RECORDS;
type InterpretationChoice<Id extends InterpretationId> = (typeof RECORDS)[Id]['choices'][number];
/** The choice in force of every sentence. */
export type Interpretations = { readonly [Id in InterpretationId]: InterpretationChoice<Id> };

/** One record for each sentence, in the order of the sheet. */
export const INTERPRETATION_RECORDS: Readonly<Record<InterpretationId, InterpretationRecord>> = RECORDS;
export const INTERPRETATION_IDS = Object.keys(RECORDS) as readonly InterpretationId[];

const everyFirst = Object.fromEntries(INTERPRETATION_IDS.map((id) => [id, RECORDS[id].choices[0]]));
export const DEFAULT_INTERPRETATIONS = everyFirst as unknown as Interpretations;

/** The choices with some replaced; an id or a choice that is none changes nothing. */
export function withChoices(chosen: ReadonlyMap<string, string>): Interpretations {
  const choices = INTERPRETATION_IDS.map((id) => {
    const known: readonly string[] = RECORDS[id].choices;
    const choice = chosen.get(id);
    return [id, choice !== undefined && known.includes(choice) ? choice : RECORDS[id].choices[0]] as const;
  });
  return Object.fromEntries(choices) as unknown as Interpretations;
}

/** Sentences that are not read in the way of the default. */
export const chosenOtherwise = (interpretations: Interpretations): readonly InterpretationId[] =>
  INTERPRETATION_IDS.filter((id) => interpretations[id] !== DEFAULT_INTERPRETATIONS[id]);
