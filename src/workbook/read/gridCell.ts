import type { CellPlace } from '../../domain/reading/types';
import type { Grid } from '../grid';
import { cellName } from '../../cells/address';

/** The place of a cell of a grid; its name is only made when somebody asks for it. */
export class GridCell implements CellPlace {
  constructor(
    private readonly grid: Grid,
    private readonly row: number,
    private readonly column: number,
  ) {}

  get sheet(): string {
    return this.grid.sheet;
  }

  get cell(): string {
    return cellName(this.grid.row + this.row, this.grid.column + this.column);
  }

  toJSON(): CellPlace {
    return { sheet: this.sheet, cell: this.cell };
  }
}
