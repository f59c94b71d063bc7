import type { YearAssessment } from '../../domain/assess/types';
import { registerOf, type RecognitionRegister } from '../../domain/recognition';
import { assessRoadmap } from '../../domain/roadmap';
import type { RoadmapState } from '../../domain/roadmap/types';
import { inheritanceOf } from '../../domain/ward';
import type { Language } from '../../language/language';
import { FailureRows } from '../../wording/failureRows';
import { wordingOf, type YearWording } from '../../wording/wording';
import { landRowOf } from '../../wording/landRows';
import type { WorkbookRecords } from '../../workbook/read/types';

/** Everything that can be asked about one year, made when it is first asked for. */
export class YearModel {
  private readonly positions: ReadonlyMap<string, number>;
  private made: Partial<{
    wording: YearWording;
    failures: FailureRows;
    land: ReturnType<typeof landRowOf>;
    roadmap: RoadmapState;
    recognitions: RecognitionRegister;
  }> = {};

  constructor(
    readonly assessment: YearAssessment,
    readonly language: Language,
    private readonly records: WorkbookRecords,
    /** Another year's assessment; null when no rule set covers it. */
    private readonly assessmentOf: (year: number) => YearAssessment | null,
  ) {
    this.positions = new Map(assessment.wards.map(({ code }, index) => [code, index]));
  }

  /** Index of a ward among those assessed; null when it does not exist at that year's end. */
  indexOf(wardCode: string): number | null {
    return this.positions.get(wardCode) ?? null;
  }

  /** The roadmap as it stood at the end of the year, which takes every year with data up to it. */
  get roadmap(): RoadmapState {
    const { facts, roadmap, chosen, settings, interpretations } = this.records;
    const { year } = this.assessment;
    const years = facts.years.filter((each) => each < year).map((each) => this.assessmentOf(each));
    return (this.made.roadmap ??= assessRoadmap(
      roadmap,
      chosen,
      new Map([...years, this.assessment].flatMap((each) => (each ? [[each.year, each]] : []))),
      facts.wards,
      year,
      inheritanceOf(facts, settings.mergerRule),
      this.recognitions,
      interpretations,
    ));
  }

  get recognitions(): RecognitionRegister {
    return (this.made.recognitions ??= registerOf(this.records));
  }

  get wording(): YearWording {
    const { records, assessment, language } = this;
    return (this.made.wording ??= {
      ...wordingOf(assessment.ruleSet, records, assessment.year, language),
      assessment,
      records,
    });
  }

  get failures(): FailureRows {
    return (this.made.failures ??= new FailureRows(this.wording));
  }

  get land(): ReturnType<typeof landRowOf> {
    return (this.made.land ??= landRowOf(this.wording));
  }
}
