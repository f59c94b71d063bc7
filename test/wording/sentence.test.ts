import fc from 'fast-check';
import type { CheckTrace } from '../../src/domain/assess/types';
import type { Reading } from '../../src/domain/reading/types';
import { LANGUAGES } from '../../src/language/language';
import { checkSentence } from '../../src/wording/sentence';
import { baseline2022, reading, statusInput, ward } from '../support/assessment';

type Figures = Readonly<Record<string, number | boolean | string | Reading>>;

/** The trace of one check in 2023, from "indicator" (this year) and "indicator@2022" figures. */
function trace(checkId: string, figures: Figures): CheckTrace {
  const readings = new Map(
    Object.entries(figures).map(([key, figure]): [string, Reading] => {
      const [indicator = '', year = '2023'] = key.split('@');
      return [`A ${year} ${indicator}`, typeof figure === 'object' ? figure : reading(figure)];
    }),
  );
  const { assessment } = statusInput({ wards: [ward('A', 'Một')], readings, years: [2022, 2023] }, { year: 2023 });
  const criterion = assessment.ruleSet.criteria.findIndex(({ id }) => id === checkId.split('.')[0]);
  const found = assessment.explain(0, criterion).checks.find(({ check }) => check.id === checkId);
  if (!found) throw new Error(`no check ${checkId}`);
  return found;
}

const partYear: Reading = { state: 'value', value: 1, raw: '1', place: null, partYear: true };
const typed: Reading = { state: 'invalid', raw: 'mười hai', place: null };

describe('why a check came out as it did', () => {
  test.each<[string, Figures, string]>([
    [
      'C16.1',
      { social_order_crimes: 12, 'social_order_crimes@2022': 13 },
      'Mức giảm số vụ tội phạm về trật tự xã hội so với năm trước: 12, năm trước 13 → giảm 7,69% (yêu cầu giảm ≥ 6%)',
    ],
    [
      'C16.1',
      { social_order_crimes: 13, 'social_order_crimes@2022': 13 },
      'Mức giảm số vụ tội phạm về trật tự xã hội so với năm trước: 13, năm trước 13 → không tăng, không giảm (yêu cầu giảm ≥ 6%); vượt 1 vụ, tối đa 12 vụ',
    ],
    [
      'C16.1',
      { social_order_crimes: 3, 'social_order_crimes@2022': 0 },
      'Mức giảm số vụ tội phạm về trật tự xã hội so với năm trước: 3, năm trước 0 (yêu cầu giảm ≥ 6%); năm trước bằng 0; vượt 3 vụ, tối đa 0 vụ',
    ],
    [
      'C15.5',
      { fugitives_resolved: 5, 'fugitives_resolved@2022': 6 },
      'Mức tăng số đối tượng trốn bị bắt hoặc vận động đầu thú so với năm trước: 5, năm trước 6 → giảm 16,67% (yêu cầu tăng ≥ 20%); thiếu 3 người',
    ],
    [
      'C20.1',
      { cultured_groups: 15, residential_groups: 20 },
      'Tỷ lệ tổ dân phố được công nhận “Tổ dân phố văn hóa”: 15/20 = 75% (yêu cầu ≥ 90%); cần thêm 3 tổ dân phố',
    ],
    [
      'C20.2',
      { cultured_families: 17_999, families: 20_000 },
      'Tỷ lệ gia đình đạt “Gia đình văn hóa”: 17.999/20.000 = 89,995% (yêu cầu ≥ 90%); cần thêm 1 hộ',
    ],
    [
      'C04.3',
      { officers: 8, assigned_officers: 10 },
      'Số cán bộ, chiến sĩ hiện có so với biên chế được ấn định: 8 đồng chí; Biên chế được ấn định: 10 (yêu cầu ≥ biên chế được ấn định); thiếu 2 đồng chí',
    ],
    [
      'C04.2',
      { officers: 11, assigned_officers: 10 },
      'Số cán bộ, chiến sĩ hiện có của Công an phường: 11 đồng chí; Biên chế được ấn định: 10 (yêu cầu từ 8 đến 10 đồng chí, hoặc theo “Biên chế được ấn định” nếu lớn hơn); vượt 1 đồng chí, tối đa 10 đồng chí',
    ],
    ['C12.1', { serious_fires: 2 }, 'Vụ cháy, nổ nghiêm trọng trở lên: 2 vụ (yêu cầu không có); đã để xảy ra 2 vụ'],
    ['C22.1', { suggestion_box: false }, 'Có hòm thư góp ý: Không (yêu cầu có); cần thực hiện'],
    [
      'C03.3',
      { unit_title: 'advanced_unit' },
      'Danh hiệu thi đua của đơn vị Công an phường: “Đơn vị tiên tiến” (yêu cầu “Đơn vị Quyết thắng” trở lên); cần đạt “Đơn vị Quyết thắng”',
    ],
    ['C12.1', {}, 'Vụ cháy, nổ nghiêm trọng trở lên: chưa có số liệu (yêu cầu không có)'],
    [
      'C12.1',
      { serious_fires: typed },
      'Vụ cháy, nổ nghiêm trọng trở lên: ghi “mười hai” (yêu cầu không có); số liệu ghi không đọc được',
    ],
    [
      'C13.1',
      { advisory_documents: partYear },
      'Văn bản tham mưu Ủy ban nhân dân phường quản lý Nhà nước về an ninh, trật tự: 1 văn bản (yêu cầu ≥ 1 văn bản); chưa hết năm nhưng kết quả không thể thay đổi',
    ],
    [
      'C16.1',
      { social_order_crimes: partYear, 'social_order_crimes@2022': 13 },
      'Mức giảm số vụ tội phạm về trật tự xã hội so với năm trước: Vụ phạm tội về trật tự xã hội: 1; cùng kỳ năm trước chưa có số liệu; năm trước 13 (yêu cầu giảm ≥ 6%); chưa có số liệu cùng kỳ năm trước',
    ],
    [
      'C16.5',
      { new_environment_food_cases: { ...partYear, value: 0 } },
      'Vụ việc phức tạp về môi trường, vệ sinh an toàn thực phẩm mới phát sinh: 0 vụ (yêu cầu không có); tạm tính: đang đạt (số liệu chưa đủ năm); còn được phép 0 vụ đến hết năm',
    ],
  ])('%s with %j', (checkId, figures, sentence) => {
    expect(checkSentence(trace(checkId, figures), 'vi')).toBe(sentence);
  });

  test('land tells what is missing in square metres', () => {
    const { assessment } = statusInput(baseline2022());
    const index = assessment.wards.findIndex(({ name }) => name === 'Quang Trung');
    const criterion = assessment.ruleSet.criteria.findIndex(({ id }) => id === 'C06');
    const area = assessment.explain(index, criterion).checks.find(({ check }) => check.id === 'C06.1');
    expect(area && checkSentence(area, 'vi')).toBe(
      'Tổng diện tích đất đã bố trí cho Công an phường: 155,6 m² (yêu cầu ≥ 500 m²); thiếu 344,4 m²',
    );
  });

  test('English counts one thing as one', () => {
    expect(checkSentence(trace('C04.2', { officers: 7 }), 'en')).toMatch(
      /7 officers \(required: from 8 to 10 officers, or up to “Officers assigned” where that is larger\); short by 1 officer$/,
    );
  });

  test.each(LANGUAGES)('every check of a blank, a failing and a full ward has a sentence in %s', (language) => {
    const { assessment } = statusInput(baseline2022(), { year: 2023 });
    for (let criterion = 0; criterion < assessment.ruleSet.criteria.length; criterion++)
      for (const check of assessment.explain(0, criterion).checks)
        expect(checkSentence(check, language)).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test('the percentage shown never contradicts the verdict', () => {
    const told = (check: CheckTrace): number =>
      Number(/= (-?[\d,]+)%/.exec(checkSentence(check, 'vi'))?.[1]?.replace(',', '.'));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200_000 }),
        fc.double({ min: 0.89, max: 0.91, noNaN: true }),
        (all, share) => {
          const check = trace('C20.2', { families: all, cultured_families: Math.round(all * share) });
          expect(told(check) >= 90).toBe(check.verdict === 'pass');
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the change shown never contradicts the verdict', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50_000 }),
        fc.double({ min: 0.92, max: 0.96, noNaN: true }),
        (before, rate) => {
          const now = Math.round(before * rate);
          const check = trace('C16.1', { social_order_crimes: now, 'social_order_crimes@2022': before });
          const shown = /→ (giảm|tăng) ([\d,]+)%/.exec(checkSentence(check, 'vi'));
          const fall = shown ? Number(shown[2]?.replace(',', '.')) * (shown[1] === 'giảm' ? 1 : -1) : 0;
          expect(fall >= 6).toBe(check.verdict === 'pass');
        },
      ),
      { numRuns: 60 },
    );
  });
});
