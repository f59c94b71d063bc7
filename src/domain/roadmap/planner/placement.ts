import type { Resumable } from '../../resumable';

/** Wards that no comparison can tell apart: how many are left, and how many got each year, by the years' numbers. */
export interface Kind {
  readonly points: number;
  readonly unit: number;
  readonly open: readonly boolean[];
  left: number;
  readonly placed: number[];
}

/** A year with its places, and how many of each unit are wanted at least. */
export interface Places {
  readonly slots: number;
  readonly least: readonly number[];
}

/** What a filled place and a met minimum are worth, in points × years. */
export interface Worth {
  readonly place: number;
  readonly minimum: number;
}

/** So many ways are gone between two places to pause. */
const WAYS_AT_ONCE = 20;

/**
 * Places the kinds so that points × years remaining, less what filled places and met minimums are worth, is as small as can be:
 * one cheapest flow by successive cheapest ways, which is exact for whole numbers. Its nodes are the years and the bins of a unit
 * in a year; a ward is only the step by which one enters a bin or goes from one year's bin to another's, so that a way
 * costs O(units × years²), however many wards there are. Fills in `left` and `placed`.
 */
export function* placeKinds(kinds: readonly Kind[], years: readonly Places[], worth: Worth): Resumable<void> {
  const network = new Network(kinds, years, worth);
  for (let ways = 1; network.goCheapestWay(); ways++) if (ways % WAYS_AT_ONCE === 0) yield;
}

const NOWHERE = -1;

class Network {
  private readonly units: readonly (readonly Kind[])[];
  private readonly firstYear: number;
  /** Wards of a unit in a year, by bin. */
  private readonly counts: Int32Array;
  private readonly used: number[];
  /** By bin: the kind that enters it with the least points. */
  private readonly entering: (Kind | null)[];
  /** By bin and year: the kind that goes there from the bin most cheaply. */
  private readonly going: (Kind | null)[];
  private readonly costs: Float64Array;
  private readonly before: Int32Array;
  private readonly by: (Kind | null)[];

  constructor(
    kinds: readonly Kind[],
    private readonly years: readonly Places[],
    private readonly worth: Worth,
  ) {
    const units = Math.max(1, ...years.map(({ least }) => least.length));
    this.units = Array.from({ length: units }, (_, unit) => kinds.filter((kind) => kind.unit === unit));
    this.firstYear = units * years.length;
    this.counts = new Int32Array(this.firstYear);
    this.used = years.map(() => 0);
    this.entering = new Array<Kind | null>(this.firstYear).fill(null);
    this.going = new Array<Kind | null>(this.firstYear * years.length).fill(null);
    const nodes = this.firstYear + years.length;
    this.costs = new Float64Array(nodes);
    this.before = new Int32Array(nodes);
    this.by = new Array<Kind | null>(nodes).fill(null);
    for (let unit = 0; unit < units; unit++) this.look(unit);
  }

  /** Sends as many wards as can go the cheapest way that is worth going; false when there is none. */
  goCheapestWay(): boolean {
    const end = this.findWay();
    if (end === null) return false;
    const way: number[] = [];
    for (let node = end; node !== NOWHERE; node = this.before[node] ?? NOWHERE) way.unshift(node);
    const amount = Math.min(this.roomAfter(end), ...way.map((node) => this.roomTo(node)));
    this.used[end - this.firstYear] = (this.used[end - this.firstYear] ?? 0) + amount;
    for (const node of way) this.send(node, amount);
    for (const unit of new Set(way.filter((node) => node < this.firstYear).map((bin) => this.unitOf(bin))))
      this.look(unit);
    return true;
  }

  private unitOf(bin: number): number {
    return bin % this.units.length;
  }

  private yearOf(bin: number): number {
    return Math.floor(bin / this.units.length);
  }

  /** Years remaining, the last one included. */
  private weight(year: number): number {
    return this.years.length - year;
  }

  private leastOf(bin: number): number {
    return this.years[this.yearOf(bin)]?.least[this.unitOf(bin)] ?? 0;
  }

  private countOf(bin: number): number {
    return this.counts[bin] ?? 0;
  }

  /** Chooses anew who enters and leaves the bins of a unit. Later years ask for the most laborious, earlier ones for the nearest. */
  private look(unit: number): void {
    const { years, units } = this;
    for (let year = 0; year < years.length; year++) {
      const bin = year * units.length + unit;
      const open = (units[unit] ?? []).filter((kind) => kind.open[year]);
      this.entering[bin] = nearest(open.filter(({ left }) => left > 0));
      for (let from = 0; from < years.length; from++) {
        if (from === year) continue;
        const able = open.filter(({ placed }) => (placed[from] ?? 0) > 0);
        this.going[(from * units.length + unit) * years.length + year] = from < year ? furthest(able) : nearest(able);
      }
    }
  }

  /** By Bellman and Ford with a queue; the node of the year in which the cheapest way ends, null when none is worth going. */
  private findWay(): number | null {
    const { costs, firstYear, years } = this;
    costs.fill(Infinity);
    const queue: number[] = [];
    const waiting = new Uint8Array(costs.length);
    const reach = (node: number, cost: number, from: number, by: Kind | null): void => {
      if (cost >= (costs[node] ?? Infinity)) return;
      costs[node] = cost;
      this.before[node] = from;
      this.by[node] = by;
      if (waiting[node] === 1) return;
      waiting[node] = 1;
      queue.push(node);
    };
    this.entering.forEach((kind, bin) => {
      if (kind) reach(bin, kind.points * this.weight(this.yearOf(bin)), NOWHERE, kind);
    });
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at] ?? 0;
      waiting[node] = 0;
      if (node < firstYear) this.leaveBin(node, reach);
      else this.leaveYear(node, reach);
    }
    let [end, least]: [number | null, number] = [null, 0];
    years.forEach((_, year) => {
      const node = firstYear + year;
      const cost = (costs[node] ?? Infinity) - this.worth.place * this.weight(year);
      if (this.roomAfter(node) <= 0 || cost >= least) return;
      [end, least] = [node, cost];
    });
    return end;
  }

  private leaveBin(bin: number, reach: (node: number, cost: number, from: number, by: Kind | null) => void): void {
    const { years, units, costs, worth } = this;
    const [cost, year] = [costs[bin] ?? 0, this.yearOf(bin)];
    const isMinimum = this.countOf(bin) < this.leastOf(bin);
    reach(this.firstYear + year, cost - (isMinimum ? worth.minimum : 0), bin, null);
    for (let to = 0; to < years.length; to++) {
      const kind = this.going[bin * years.length + to];
      if (!kind) continue;
      reach(
        to * units.length + this.unitOf(bin),
        cost + kind.points * (this.weight(to) - this.weight(year)),
        bin,
        kind,
      );
    }
  }

  /** Another unit gives its place in the year: beyond its minimum for nothing. */
  private leaveYear(node: number, reach: (node: number, cost: number, from: number, by: Kind | null) => void): void {
    const { units, costs, worth } = this;
    const first = (node - this.firstYear) * units.length;
    for (let bin = first; bin < first + units.length; bin++)
      if (this.countOf(bin) > 0)
        reach(bin, (costs[node] ?? 0) + (this.countOf(bin) > this.leastOf(bin) ? 0 : worth.minimum), node, null);
  }

  private roomAfter(node: number): number {
    const year = node - this.firstYear;
    return (this.years[year]?.slots ?? 0) - (this.used[year] ?? 0);
  }

  /** How many can take the step that leads to a node. */
  private roomTo(node: number): number {
    const [from, kind] = [this.before[node] ?? NOWHERE, this.by[node] ?? null];
    if (kind) return from === NOWHERE ? kind.left : (kind.placed[this.yearOf(from)] ?? 0);
    const bin = Math.min(node, from);
    const beyond = this.countOf(bin) - this.leastOf(bin);
    if (node >= this.firstYear) return beyond < 0 ? -beyond : Infinity;
    return beyond > 0 ? beyond : this.countOf(bin);
  }

  private send(node: number, amount: number): void {
    const [from, kind] = [this.before[node] ?? NOWHERE, this.by[node] ?? null];
    if (!kind) {
      const bin = Math.min(node, from);
      this.counts[bin] = this.countOf(bin) + (node >= this.firstYear ? amount : -amount);
      return;
    }
    if (from === NOWHERE) kind.left -= amount;
    else kind.placed[this.yearOf(from)] = (kind.placed[this.yearOf(from)] ?? 0) - amount;
    kind.placed[this.yearOf(node)] = (kind.placed[this.yearOf(node)] ?? 0) + amount;
  }
}

const nearest = (kinds: readonly Kind[]): Kind | null =>
  kinds.reduce<Kind | null>((best, kind) => (best && best.points <= kind.points ? best : kind), null);
const furthest = (kinds: readonly Kind[]): Kind | null =>
  kinds.reduce<Kind | null>((best, kind) => (best && best.points >= kind.points ? best : kind), null);
