/** What is to be computed in which order: lists that lead round in a circle are told apart. */
export interface Order<Vertex> {
  /** Every vertex behind all that lead to it, except within a circle. */
  readonly vertices: readonly Vertex[];
  readonly circular: ReadonlySet<Vertex>;
}

interface Visit<Vertex> {
  readonly vertex: Vertex;
  readonly index: number;
  low: number;
  next: number;
}

/**
 * Orders the vertices of a graph, given as what each leads to (targets outside the graph are ignored), by Tarjan's strongly
 * connected components: linear in the edges, and without recursion, because formulas build chains of ten thousands.
 */
export function orderOf<Vertex>(graph: ReadonlyMap<Vertex, readonly Vertex[]>): Order<Vertex> {
  const visits = new Map<Vertex, Visit<Vertex>>();
  const onStack = new Set<Vertex>();
  const stack: Vertex[] = [];
  const finished: Vertex[] = [];
  const circular = new Set<Vertex>();
  const open: Visit<Vertex>[] = [];

  const enter = (vertex: Vertex): void => {
    const visit = { vertex, index: visits.size, low: visits.size, next: 0 };
    visits.set(vertex, visit);
    onStack.add(vertex);
    stack.push(vertex);
    open.push(visit);
  };

  const leave = (visit: Visit<Vertex>): void => {
    open.pop();
    const above = open[open.length - 1];
    if (above) above.low = Math.min(above.low, visit.low);
    if (visit.low !== visit.index) return;
    const component = stack.splice(stack.lastIndexOf(visit.vertex));
    for (const vertex of component) {
      onStack.delete(vertex);
      finished.push(vertex);
      if (component.length > 1 || graph.get(vertex)?.includes(vertex)) circular.add(vertex);
    }
  };

  for (const start of graph.keys()) {
    if (visits.has(start)) continue;
    enter(start);
    for (let visit = open[open.length - 1]; visit; visit = open[open.length - 1]) {
      const target = graph.get(visit.vertex)?.[visit.next++];
      if (target === undefined) leave(visit);
      else if (!graph.has(target)) continue;
      else if (!visits.has(target)) enter(target);
      else if (onStack.has(target)) visit.low = Math.min(visit.low, visits.get(target)?.index ?? visit.low);
    }
  }
  return { vertices: finished.reverse(), circular };
}
