import type { YearAssessment } from '../../domain/assess/types';
import { assessRoadmap } from '../../domain/roadmap';
import type { RoadmapState } from '../../domain/roadmap/types';
import { inheritanceOf } from '../../domain/ward';
import type { Language } from '../../language/language';
import { FailureTeller } from '../../workbook/sheets/failures/rows';
import { contextOf, type SheetContext } from '../../workbook/sheets/input';
import { landTeller } from '../../workbook/sheets/land/rows';
import type { WorkbookRecords } from '../../workbook/read/types';

/** Everything that can be asked about one year, made when it is first asked for. */
export class YearPage {
  private readonly positions: ReadonlyMap<string, number>;
  private made: Partial<{
    context: SheetContext;
    teller: FailureTeller;
    land: ReturnType<typeof landTeller>;
    roadmap: RoadmapState;
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
    const { facts, roadmap, chosen, settings } = this.records;
    const { year } = this.assessment;
    const years = facts.years.filter((each) => each < year).map((each) => this.assessmentOf(each));
    return (this.made.roadmap ??= assessRoadmap(
      roadmap,
      chosen,
      new Map([...years, this.assessment].flatMap((each) => (each ? [[each.year, each]] : []))),
      facts.wards,
      year,
      inheritanceOf(facts, settings.mergerRule),
    ));
  }

  /** What the sheets about single wards are drawn from; they say nothing of other years or of the roadmap. */
  get context(): SheetContext {
    const { records, assessment, language } = this;
    const { mergerRule } = records.settings;
    const nothing = { cohorts: [], milestones: [], progress: [], inherited: [] };
    const roadmap: RoadmapState = { scoredYear: assessment.year, mergerRule, ...nothing };
    const input = { records, assessment, years: [assessment], roadmap, addInVersion: '' };
    return (this.made.context ??= contextOf(input, language));
  }

  get failures(): FailureTeller {
    return (this.made.teller ??= new FailureTeller(this.context));
  }

  get land(): ReturnType<typeof landTeller> {
    return (this.made.land ??= landTeller(this.context));
  }
}
