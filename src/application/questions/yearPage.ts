import type { YearAssessment } from '../../domain/assess/types';
import { assessRoadmap } from '../../domain/roadmap';
import type { RoadmapState } from '../../domain/roadmap/types';
import type { Language } from '../../language/language';
import { FailureTeller } from '../../workbook/sheets/failures/rows';
import { contextOf, type SheetContext } from '../../workbook/sheets/input';
import { landTeller } from '../../workbook/sheets/land/rows';
import type { Scoring } from '../scoreWorkbook';

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
    private readonly scoring: Scoring,
  ) {
    this.positions = new Map(assessment.wards.map(({ code }, index) => [code, index]));
  }

  /** Index of a ward among those assessed; null when it does not exist at that year's end. */
  indexOf(wardCode: string): number | null {
    return this.positions.get(wardCode) ?? null;
  }

  /** The roadmap as it stood at the end of the year. */
  get roadmap(): RoadmapState {
    const { records, years, assessment, roadmap } = this.scoring;
    if (this.assessment === assessment) return roadmap;
    return (this.made.roadmap ??= assessRoadmap(
      records.roadmap,
      records.chosen,
      new Map([...years, this.assessment].map((each) => [each.year, each])),
      records.facts.wards,
      this.assessment.year,
    ));
  }

  /** What the status sheets of the year would be drawn from. */
  get context(): SheetContext {
    const { records, years } = this.scoring;
    const { assessment, roadmap } = this;
    return (this.made.context ??= contextOf({ records, years, assessment, roadmap, addInVersion: '' }, this.language));
  }

  get failures(): FailureTeller {
    return (this.made.teller ??= new FailureTeller(this.context));
  }

  get land(): ReturnType<typeof landTeller> {
    return (this.made.land ??= landTeller(this.context));
  }
}
