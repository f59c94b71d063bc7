import { HostFailure } from '../../../../src/application/ports';
import { actionFailure, goToFailure } from '../../../../src/taskpane/screens/shared/actionFailure';
import { statusLook } from '../../../../src/taskpane/screens/shared/statusLook';
import { STATUS_LOOKS } from '../../../../src/cells/theme';
import { statusSymbols } from '../../../../src/language/verdicts';
import { STATUS_MARKS } from '../../../../src/cells/picture';

test('a sheet that is gone is named, with a way out', () => {
  const failure = new HostFailure('itemMissing', 'detail', true);
  expect(goToFailure(failure, 'Nhóm 5', 'vi')).toBe('Không còn trang “Nhóm 5” trong sổ tính. Hãy đọc lại số liệu.');
});

test('other refusals are told as everywhere, without a word of scoring that never ran', () => {
  const failure = new HostFailure('cellEditMode', '', false);
  expect(goToFailure(failure, 'Nhóm 5', 'vi')).toContain('nhấn Enter');
  expect(actionFailure(failure, 'vi')).not.toMatch(/chấm điểm|~WS/);
  expect(actionFailure(new Error('boom'), 'en')).toBe('Unexpected error: boom');
});

test.each(STATUS_MARKS)('a status that begins with the symbol of %s looks as on the sheets', (mark) => {
  expect(statusLook(`${statusSymbols[mark]} x`, 'greenRed')).toBe(STATUS_LOOKS.greenRed[mark]);
});
