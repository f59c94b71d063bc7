/** What stands in for the services that the engine asks for by type; only these members are ever called. */

/** Where the formula stands that is calculated, and what is learnt of it on the way. */
export class Runtime {
  currentSubUnitId = '';
  currentRow = 0;
  currentColumn = 0;
  array = false;
  private readonly variables = new Map<string, unknown>();

  constructor(readonly currentUnitId: string) {}

  stand(sheetId: string, row: number, column: number): void {
    this.currentSubUnitId = sheetId;
    this.currentRow = row;
    this.currentColumn = column;
    this.array = false;
  }

  setUnitArrayFormulaEmbeddedMap(): void {
    this.array = true;
  }
  registerFunctionDefinitionPrivacyVar(id: string, variables: unknown): void {
    this.variables.set(id, variables);
  }
  getFunctionDefinitionPrivacyVar(id: string): unknown {
    return this.variables.get(id);
  }
  isStopExecution = (): boolean => false;
  getUnitData = (): object => NOTHING;
  getRuntimeArrayFormulaCellData = (): object => NOTHING;
  getUnitArrayFormula = (): object => NOTHING;
  getRuntimeFeatureCellData = (): object => NOTHING;
}
const NOTHING = {};
