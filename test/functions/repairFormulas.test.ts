import fc from 'fast-check';
import { needsRepair, repairedFormula, repairFormulas } from '../../src/functions/repairFormulas';
import { KM_FUNCTIONS } from '../../src/functions/catalogue';
import type { CellEdit, FormulaSheet } from '../../src/application/ports';

test.each([
  ['=_xldudf_KM_WARDSCORE("An Tảo",2022)', '=KM.WARDSCORE("An Tảo",2022)'],
  [
    '=IF(_xldudf_KM_CHECK(A1,"≥",5)="Đạt",_xldudf_KM_CHANGE(A1,A2),"")',
    '=IF(KM.CHECK(A1,"≥",5)="Đạt",KM.CHANGE(A1,A2),"")',
  ],
  ['=_xludf.KM.WHY(A1,"C06")', '=KM.WHY(A1,"C06")'],
  ['=_xlfn._xludf.KM.WHY(A1,"C06")', '=KM.WHY(A1,"C06")'],
  ['=km.wardscores ()', '=KM.WARDSCORES ()'],
  ['=SUM(_xldudf_KM_SCOREOF(B2:W2),1)', '=SUM(KM.SCOREOF(B2:W2),1)'],
])('%s becomes %s', (formula, repaired) => {
  expect(repairedFormula(formula)).toBe(repaired);
});

test.each([
  '="gõ _xldudf_KM_WARDSCORE(…)"',
  "='_xldudf_KM_WARDSCORE('!A1",
  '=_xldudf_OTHER_WARDSCORE(1)',
  '=_xldudf_KM_WARDSCORECARD(1)',
  '=MYKM.WARDSCORE(1)',
  '=KM.WARDSCORE',
  '="a ""KM.why(1)"" b"',
])('%s stays as it is', (formula) => {
  expect(repairedFormula(formula)).toBe(formula);
  expect(needsRepair({ formula, value: '#NAME?' })).toBe(false);
});

test('a formula of ours that works is not written again, one that shows #NAME? is', () => {
  expect(needsRepair({ formula: '=KM.WARDSCORE("An Tảo")', value: 20 })).toBe(false);
  expect(needsRepair({ formula: '=KM.WARDSCORE("An Tảo")', value: '#N/A' })).toBe(false);
  expect(needsRepair({ formula: '=KM.WARDSCORE("An Tảo")', value: '#NAME?' })).toBe(true);
  expect(needsRepair({ formula: '=OTHER("An Tảo")', value: '#NAME?' })).toBe(false);
});

test('every function is repaired, and a repaired formula needs no repair', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KM_FUNCTIONS), fc.string(), ({ id }, text) => {
      const formula = `="${text.replaceAll('"', '""')}"&_xldudf_KM_${id}(1)`;
      const repaired = repairedFormula(formula);
      expect(repaired).toBe(`="${text.replaceAll('"', '""')}"&KM.${id}(1)`);
      expect(repairedFormula(repaired)).toBe(repaired);
      expect(needsRepair({ formula: repaired, value: 1 })).toBe(false);
    }),
  );
});

function portsOf(sheets: readonly FormulaSheet[]) {
  const written: CellEdit[][] = [];
  return {
    written,
    ports: {
      formulas: () => Promise.resolve(sheets),
      edit: (edits: readonly CellEdit[]) => {
        written.push([...edits]);
        return Promise.resolve();
      },
    },
  };
}

const broken = { cell: 'B2', formula: '=_xldudf_KM_WARDSCORE(A2)', value: '#NAME?' };

test('broken formulas are written in one go; those on protected sheets are counted and told', async () => {
  const { ports, written } = portsOf([
    { sheet: 'Một', isProtected: false, cells: [broken, { cell: 'B3', formula: '=KM.WARDSCORE(A3)', value: 3 }] },
    { sheet: 'Hai', isProtected: true, cells: [broken, { ...broken, cell: 'B9' }] },
    { sheet: 'Ba', isProtected: true, cells: [{ cell: 'B3', formula: '=KM.WARDSCORE(A3)', value: 3 }] },
  ]);
  expect(await repairFormulas(ports)).toEqual({
    repaired: [{ sheet: 'Một', cells: ['B2'] }],
    protectedSheets: [{ sheet: 'Hai', cells: ['B2', 'B9'] }],
  });
  expect(written).toEqual([[{ sheet: 'Một', cell: 'B2', value: { formula: '=KM.WARDSCORE(A2)' } }]]);
});

test('nothing broken, nothing written', async () => {
  const { ports, written } = portsOf([{ sheet: 'Một', isProtected: false, cells: [] }]);
  expect(await repairFormulas(ports)).toEqual({ repaired: [], protectedSheets: [] });
  expect(written).toEqual([]);
});
