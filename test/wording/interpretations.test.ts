import { traceCheck } from '../../src/domain/assess/trace';
import { compileCheck } from '../../src/domain/assess/compile';
import {
  DEFAULT_INTERPRETATIONS,
  INTERPRETATION_IDS,
  INTERPRETATION_RECORDS,
  interpret,
  withChoices,
} from '../../src/domain/interpretation';
import { da1886 } from '../../src/domain/ruleSet';
import type { LandParcel } from '../../src/domain/reading/types';
import type { RuleSet } from '../../src/domain/ruleSet/types';
import { readingsOfCheck, restsOn, sectionText, sourceOfCheck } from '../../src/wording/interpretations';
import { interpretationsSentence, surveySentence } from '../../src/wording/interpretationsTold';
import { checkSentence } from '../../src/wording/sentence';
import { factsOf, reading, ward } from '../support/assessment';

const read = (choices: Readonly<Record<string, string>>): RuleSet =>
  interpret(da1886, withChoices(new Map(Object.entries(choices))));
const check = (id: string, ruleSet: RuleSet = da1886) => ruleSet.checks.find((each) => each.id === id)!;

test('nothing is said of readings where every choice is the default', () => {
  expect(interpretationsSentence(DEFAULT_INTERPRETATIONS, 'vi')).toBe('');
});

test('every choice that is not the default is told with its id, in both languages', () => {
  for (const id of INTERPRETATION_IDS) {
    const chosen = withChoices(new Map([[id, INTERPRETATION_RECORDS[id].choices[1]]]));
    expect(interpretationsSentence(chosen, 'vi')).toMatch(new RegExp(`^Cách đọc đã chọn khác mặc định: ${id}: .+\\.$`));
    expect(interpretationsSentence(chosen, 'en')).toMatch(new RegExp(`: ${id}: .+\\.$`));
  }
  expect(
    interpretationsSentence(
      withChoices(
        new Map([
          ['R4', 'ofRegistered'],
          ['R9', 'eachParcel'],
        ]),
      ),
      'vi',
    ),
  ).toBe(
    'Cách đọc đã chọn khác mặc định: R4: tỷ lệ công nhận an toàn tính trên số đã đăng ký; R9: từng thửa đất phải đủ diện tích tối thiểu.',
  );
});

test('a check tells whether it only draws on the survey, and the readings it rests on with how they came about', () => {
  expect(sectionText(check('C12.1'), 'vi')).toBe('I.III.2.4 (suy từ phần khảo sát)');
  expect(sectionText(check('C06.1'), 'vi')).toBe('I.III.2.3; II.III.3');
  expect(readingsOfCheck(check('C06.1'), da1886, 'vi')).toBe(
    'R9 · “diện tích đất tối thiểu 500m²”: Cộng các thửa (mặc định); R10 · Đất mới “dự kiến bố trí”: Chưa tính đất dự kiến (mặc định)',
  );
  const counted = read({ R10: 'counted' });
  expect(readingsOfCheck(check('C06.2', counted), counted, 'vi')).toBe(
    'R10 · Đất mới “dự kiến bố trí”: Tính cả đất dự kiến (đã chọn)',
  );
  expect([restsOn(check('C01.1'), da1886, 'vi'), restsOn(check('C12.1'), da1886, 'vi')]).toEqual([
    '',
    'suy từ phần khảo sát',
  ]);
  expect(sourceOfCheck(check('C19.1'), da1886, 'vi')).toBe('II.III.6 · R4: Trên tất cả');
});

test('the report says how many checks only draw on the survey, and nothing once they are left out', () => {
  expect(surveySentence(da1886, 'vi')).toBe(
    'Trong 73 điều kiện có 22 điều kiện suy từ phần khảo sát, Đề án không đặt thành mục tiêu.',
  );
  expect(surveySentence(read({ R0: 'leftOut' }), 'vi')).toBe('');
});

describe('what a check says when it is read otherwise', () => {
  const wards = [ward('HY01', 'An Tảo')];
  const sentence = (
    ruleSet: RuleSet,
    id: string,
    figures: Readonly<Record<string, number | boolean>>,
    parcels: readonly LandParcel[] = [],
  ): string => {
    const readings = new Map(Object.entries(figures).map(([key, value]) => [`HY01 ${key}`, reading(value)]));
    return checkSentence(
      traceCheck(compileCheck(check(id, ruleSet), ruleSet), factsOf({ wards, readings, parcels }), 'HY01', 2024),
      'vi',
    );
  };

  test('a share is told with both wholes and by how much it rose', () => {
    const told = {
      '2024 fugitives_resolved': 12,
      '2024 fugitives_outstanding': 12,
      '2023 fugitives_resolved': 10,
      '2023 fugitives_outstanding': 10,
    };
    expect(sentence(read({ R6: 'share' }), 'C15.5', told)).toContain(
      '12/24, năm trước 10/20 → tỷ lệ không đổi (yêu cầu tỷ lệ tăng ≥ 20%); thiếu 3 người',
    );
  });

  test('a certificate is told with its year', () => {
    const told = { '2024 merit_certificate': false, '2023 merit_certificate': true };
    expect(sentence(read({ R8: 'onceWithinScheme' }), 'C18.5', told)).toContain(
      'Có (năm 2023) (yêu cầu có, trong năm bất kỳ từ 2023)',
    );
  });

  test('of each parcel the smallest is told', () => {
    const parcels = [300, 250].map((area): LandParcel => ({
      ...{ wardCode: 'HY01', location: '', document: '', statusPlace: null },
      area: reading(area),
      status: 'allotted',
    }));
    expect(sentence(read({ R9: 'eachParcel' }), 'C06.1', {}, parcels)).toContain(
      'thửa nhỏ nhất 250 m² (yêu cầu từng thửa ≥ 500 m²); thiếu 250 m²',
    );
  });

  test('what is left out says so', () => {
    expect(sentence(read({ R0: 'leftOut' }), 'C12.1', { '2024 serious_fires': 1 })).toContain(
      'suy từ phần khảo sát, không tính theo cách đọc đã chọn',
    );
  });
});
