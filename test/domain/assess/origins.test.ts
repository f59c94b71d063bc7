import { originCounts } from '../../../src/domain/assess';
import type { DeclaredVerdict } from '../../../src/domain/reading/types';
import { originsSentence } from '../../../src/wording/origins';
import { reading, statusInput, ward } from '../../support/assessment';

const said = (verdict: DeclaredVerdict['verdict']): DeclaredVerdict => ({ verdict, raw: verdict, place: null });
const { assessment } = statusInput({
  wards: [ward('A', 'An'), ward('B', 'Bình')],
  appraised: new Map([['A 2022 C01', said('pass')]]),
  self: new Map([
    ['A 2022 C02', said('pass')],
    ['B 2022 C01', said('pass')],
    ['B 2022 C03', said('notApplicable')],
  ]),
  readings: new Map([['A 2022 fireworks', reading(1)]]),
});

test('each verdict in force counts for whom it rests on, one ward or all; what does not apply is left out', () => {
  expect(originCounts(assessment, 0)).toEqual({ appraised: 1, computed: 1, self: 1, none: 19 });
  expect(originCounts(assessment, 1)).toEqual({ appraised: 0, computed: 0, self: 1, none: 20 });
  expect(originCounts(assessment)).toEqual({ appraised: 1, computed: 1, self: 2, none: 39 });
});

test('a sentence names only what there is', () => {
  expect(originsSentence(assessment, 'vi', 1)).toBe('Căn cứ của các kết luận: tự chấm 1 lượt, chưa có căn cứ 20 lượt.');
});
