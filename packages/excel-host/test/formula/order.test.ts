import fc from 'fast-check';
import { orderOf } from '../../src/formula/order';

const graphs = fc
  .integer({ min: 1, max: 12 })
  .chain((size) =>
    fc.array(fc.array(fc.integer({ min: 0, max: size + 1 }), { maxLength: 4 }), { minLength: size, maxLength: size }),
  )
  .map((targets) => new Map(targets.map((each, index) => [index, each])));

const leadsTo = (graph: ReadonlyMap<number, readonly number[]>, from: number): Set<number> => {
  const found = new Set<number>();
  const open = [...(graph.get(from) ?? [])];
  for (let each = open.pop(); each !== undefined; each = open.pop())
    if (graph.has(each) && !found.has(each)) {
      found.add(each);
      open.push(...(graph.get(each) ?? []));
    }
  return found;
};

describe('the order of calculation', () => {
  test('whatever leads to a vertex stands before it, and just those in a circle are told to be circular', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { vertices, circular } = orderOf(graph);
        expect([...vertices].sort()).toEqual([...graph.keys()].sort());
        for (const vertex of graph.keys()) expect(circular.has(vertex)).toBe(leadsTo(graph, vertex).has(vertex));
        vertices.forEach((vertex, index) => {
          for (const target of leadsTo(graph, vertex))
            if (!circular.has(vertex) || !circular.has(target)) expect(vertices.indexOf(target)).toBeGreaterThan(index);
        });
      }),
    );
  });

  test('a chain of a hundred thousand overflows nothing', () => {
    const chain = new Map(Array.from({ length: 100_000 }, (_, index) => [index, [index + 1]]));
    expect(orderOf(chain).vertices[99_999]).toBe(99_999);
  });
});
