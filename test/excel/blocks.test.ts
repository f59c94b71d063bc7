import fc from 'fast-check';
import { blocksOf, formulasOf, valuesOf } from '../../src/excel/draw/blocks';
import { cellBytes } from '../../src/excel/payload';
import type { PictureCell } from '../../src/cells/picture';

const cell: fc.Arbitrary<PictureCell> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.integer(),
  fc.boolean(),
  fc.constant({ formula: '=1+1' }),
);
const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 50 });

test('blocks cover every row once, in order, and each fits the budget unless it is a single row', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 900, max: 3000 }), (cells, budget) => {
      const blocks = [...blocksOf(cells, budget)];
      if (cells.some((row) => row.length > 0)) {
        expect(blocks.reduce((next, block) => (block.row === next ? next + block.rows : NaN), 0)).toBe(cells.length);
      }
      for (const block of blocks) expect(block.rows === 1 || block.bytes <= budget).toBe(true);
    }),
  );
});

test('values and formulas together are the cells, each in its own place', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      for (const block of blocksOf(cells, 1500)) {
        const seen: unknown[][] = valuesOf(cells, block);
        for (const patch of formulasOf(cells, block)) {
          patch.formulas.forEach((line, r) => {
            line.forEach((formula, c) => {
              if (formula !== null) seen[patch.row - block.row + r]![patch.column + c] = { formula };
            });
          });
        }
        for (let r = 0; r < block.rows; r++)
          for (let c = 0; c < block.columns; c++) expect(seen[r]![c]).toEqual(cells[block.row + r]![c] ?? null);
      }
    }),
  );
});

test('the bytes of a cell are never guessed below what it takes in a request', () => {
  const any = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(any, (value) => {
      expect(cellBytes(value)).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify(value)));
    }),
  );
});
