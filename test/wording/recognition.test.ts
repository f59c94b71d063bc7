import type { Recognition } from '../../src/domain/recognition';
import { recognitionSentence, recognitionStatus, recognitionWord, withdrawalText } from '../../src/wording/recognition';

const RECORD = {
  ...{ wardCode: 'A', year: 2023, document: '2878/QĐ-BCA', decidedOn: '2024-04-22', signer: '' },
  ...{ withdrawnBy: '', withdrawnOn: null, place: null },
};
const holds: Recognition = { record: RECORD, standing: 'recognised' };
const withdrawn: Recognition = {
  record: { ...RECORD, withdrawnBy: '12/QĐ-BCA', withdrawnOn: '2025-01-05' },
  standing: 'withdrawn',
};

test('a recognition that holds is told with its year and decision', () => {
  expect(recognitionStatus(holds, 'vi')).toBe('✔ Được công nhận (năm 2023)');
  expect(recognitionSentence(holds, 'vi')).toMatch(
    /^Được công nhận \(năm 2023\) theo Quyết định 2878\/QĐ-BCA ngày 22\/0?4\/2024$/,
  );
  expect(withdrawalText(holds, 'vi')).toBe('');
});

test('one that was withdrawn is told by the decision that withdrew it', () => {
  expect(recognitionStatus(withdrawn, 'vi')).toBe('✖ Đã thu hồi (năm 2023)');
  expect(recognitionSentence(withdrawn, 'vi')).toMatch(
    /^Đã thu hồi \(năm 2023\) theo Quyết định 12\/QĐ-BCA ngày 05\/0?1\/2025$/,
  );
  const unnumbered: Recognition = { ...withdrawn, record: { ...withdrawn.record, withdrawnBy: '' } };
  expect(withdrawalText(unnumbered, 'vi')).toMatch(/^05\/0?1\/2025$/);
});

test('a ward without a decision is not called recognised, whatever it computes', () => {
  expect(recognitionStatus(null, 'vi')).toBe('– Chưa được công nhận');
  expect([recognitionWord(null, 'vi'), recognitionSentence(null, 'en')]).toEqual([
    'Chưa được công nhận',
    'Not recognised',
  ]);
});
