import type { CellExplanation } from 'excel-host/service';
import { cellNoteText } from '../../../src/desk/shell/cellNote';

const B2 = { sheetId: 'x', row: 1, column: 1 };

test.each<[CellExplanation, string]>([
  [{ kind: 'said', text: 'Không có phường “Lam Sown”.' }, 'Ô B2: Không có phường “Lam Sown”.'],
  [{ kind: 'waiting' }, 'Ô B2: đang chờ hàm'],
  [{ kind: 'leftAlone', what: 'CELL' }, 'không tính được CELL trong công thức; ô giữ giá trị đã có'],
  [{ kind: 'noRoom', area: { row: 1, column: 1, rows: 3, columns: 2 } }, 'cả vùng B2:C4'],
  [{ kind: 'filled', row: 0, column: 1 }, 'do công thức ở ô B1 điền vào'],
])('%j is told with the cell it is about', (explanation, words) => {
  const note = cellNoteText(B2, explanation, 'vi');
  expect(note.startsWith('Ô B2: ')).toBe(true);
  expect(note).toContain(words);
  expect(cellNoteText(B2, explanation, 'en')).toMatch(/^Cell B2: ./);
});
