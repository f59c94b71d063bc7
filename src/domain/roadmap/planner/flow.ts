/** An arc of a network; `used` is what flows over it in the end. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly room: number;
  /** Whole number; negative ones are gains. */
  readonly cost: number;
  used: number;
}

interface Edge {
  readonly to: number;
  readonly arc: Arc;
  readonly forward: boolean;
}

const roomOf = ({ arc, forward }: Edge): number => (forward ? arc.room - arc.used : arc.used);
const costOf = ({ arc, forward }: Edge): number => (forward ? arc.cost : -arc.cost);

/** The cheapest way from the source to each node, by Bellman and Ford with a queue; null where there is none. */
function cheapestWay(edges: readonly (readonly Edge[])[], source: number, sink: number): readonly Edge[] | null {
  const costs = new Array<number>(edges.length).fill(Infinity);
  const by = new Array<Edge | null>(edges.length).fill(null);
  const before = new Int32Array(edges.length);
  const waiting = new Uint8Array(edges.length);
  const queue = [source];
  costs[source] = 0;
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at] ?? source;
    waiting[node] = 0;
    const cost = costs[node] ?? Infinity;
    for (const edge of edges[node] ?? []) {
      if (roomOf(edge) <= 0 || cost + costOf(edge) >= (costs[edge.to] ?? Infinity)) continue;
      costs[edge.to] = cost + costOf(edge);
      by[edge.to] = edge;
      before[edge.to] = node;
      if (waiting[edge.to] === 1) continue;
      waiting[edge.to] = 1;
      queue.push(edge.to);
    }
  }
  if ((costs[sink] ?? Infinity) >= 0) return null;
  const way: Edge[] = [];
  for (let node = sink; node !== source; node = before[node] ?? source) {
    const edge = by[node];
    if (!edge) return null;
    way.push(edge);
  }
  return way;
}

/**
 * The cheapest flow from source to sink, as much as makes it cheaper: successive cheapest ways, which is exact for whole
 * numbers. The arcs must hold no circle of negative cost. Fills in `used`. Each way costs O(nodes × arcs) at worst.
 */
export function cheapestFlow(nodes: number, arcs: readonly Arc[], source: number, sink: number): void {
  const edges: Edge[][] = Array.from({ length: nodes }, () => []);
  for (const arc of arcs) {
    edges[arc.from]?.push({ to: arc.to, arc, forward: true });
    edges[arc.to]?.push({ to: arc.from, arc, forward: false });
  }
  for (let way = cheapestWay(edges, source, sink); way !== null; way = cheapestWay(edges, source, sink)) {
    const amount = Math.min(...way.map(roomOf));
    for (const { arc, forward } of way) arc.used += forward ? amount : -amount;
  }
}
