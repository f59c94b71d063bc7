import { DECISION, DECISION_DATE, WARDS } from './wards';

/**
 * The survey of 2022: 1 ward at 21/22, 4 at 20, 5 at 19, 4 at 18. The decision gives these counts and no names, so the ward
 * that stands in each slot is an illustration and every row concerned says so.
 */
const SLOTS: readonly { readonly wards: readonly string[]; readonly fails: readonly string[] }[] = [
  { wards: ['HY02'], fails: ['C03'] },
  { wards: ['HY01', 'HY03', 'MH02', 'MH04'], fails: ['C03', 'C18'] },
  { wards: ['HY04', 'HY05', 'MH01', 'MH05', 'MH06'], fails: ['C01', 'C02', 'C18'] },
  { wards: ['HY06', 'HY07', 'MH03', 'MH07'], fails: ['C01', 'C02', 'C03', 'C18'] },
];

/** What the decision says of each criterion in 2022, all wards together. */
const FINDINGS: readonly (readonly [criterion: string, pass: string, fail: string])[] = [
  [
    'C01',
    'Đạt; 5/14 phường đạt nhóm tiêu chí (I.III.2.1)',
    'Đảng bộ phường không đạt “Hoàn thành xuất sắc nhiệm vụ” (I.III.2.1)',
  ],
  [
    'C02',
    'Đạt; 5/14 phường đạt nhóm tiêu chí (I.III.2.1)',
    'UBND phường không đạt “Tập thể lao động tiên tiến” (I.III.2.1)',
  ],
  ['C03', 'Đạt; 05/14 Công an phường đạt (I.III.2.2)', 'Công an phường không đạt “Đơn vị Quyết thắng” (I.III.2.2)'],
  ['C04', '14/14 phường đúng mô hình tổ chức; khảo sát không trừ điểm việc thiếu biên chế (I.III.2.2)', ''],
  ['C05', '100% cán bộ, chiến sĩ giữ nghiêm kỷ luật, điều lệnh (I.III.2.7)', ''],
  ['C06', 'Khảo sát không trừ điểm việc thiếu đất, xem sheet Đất (I.III.2.3)', ''],
  ['C07', 'Khảo sát không trừ điểm về trụ sở: thành phố 7/7 có trụ sở riêng, thị xã 0/7 (I.III.2.3)', ''],
  ['C08', 'Khảo sát không trừ điểm việc thiếu phương tiện, trang thiết bị (I.III.2.3)', ''],
  ['C09', '14/14 phường được bố trí kinh phí thường xuyên (I.III.2.3)', ''],
  ['C10', '14/14 phường hoàn thành dữ liệu dân cư, căn cước công dân (I.III.2.4)', ''],
  ['C11', 'Quản lý nhà nước về an ninh, trật tự nghiêm túc, đúng quy định (I.III.2.4)', ''],
  ['C12', 'Không xảy ra cháy nổ, tai nạn giao thông nghiêm trọng, đua xe, đốt pháo nổ (I.III.2.4)', ''],
  ['C13', 'Tham mưu tốt cho UBND phường, kể cả công tác tôn giáo (I.III.2.4)', ''],
  ['C14', 'Trực ban 24/24 giờ, không có khiếu nại đông người, không tồn đọng đơn thư (I.III.2.5)', ''],
  ['C15', 'Khảo sát không nêu tồn tại (I.III.2.5)', ''],
  ['C16', 'Phạm pháp hình sự giảm 14 vụ; không có tội phạm có tổ chức (I.III.2.5)', ''],
  ['C17', 'Khảo sát không nêu tồn tại (I.III.2.5)', ''],
  ['C18', 'Được tặng Bằng khen; 01/14 phường (I.III.2.6)', 'Chưa được tặng Bằng khen; chỉ 01/14 phường có (I.III.2.6)'],
  ['C19', 'Từ 90% trở lên đạt “An toàn về an ninh, trật tự”; 100% tổ dân phố có đội dân phòng (I.III.2.6)', ''],
  ['C20', 'Khảo sát không nêu tồn tại (I.III.2.6)', ''],
  ['C21', '100% thủ tục giải quyết đúng quy định, không chậm, muộn (I.III.2.7)', ''],
  ['C22', '100% ý kiến của nhân dân được trả lời; không có đơn, thư phản ánh thái độ (I.III.2.6, I.III.2.7)', ''],
];

/** Criteria whose verdict the decision counts without naming the ward. */
const SLOT_CRITERIA: readonly string[] = ['C01', 'C02', 'C03', 'C18'];
const NOT_NAMED = 'Minh họa: Quyết định không nêu phường nào';

export interface SampleAppraisal {
  readonly ward: string;
  readonly year: number;
  readonly criterion: string;
  readonly self: 'pass' | 'fail' | 'notApplicable' | null;
  readonly appraised: 'pass' | 'fail' | 'notApplicable' | null;
  readonly explanation: string;
  readonly evidenceNumber: string;
  readonly evidenceDate: string | null;
}

const failsOf = (ward: string): readonly string[] => SLOTS.find((slot) => slot.wards.includes(ward))?.fails ?? [];

export const APPRAISAL_2022: readonly SampleAppraisal[] = WARDS.flatMap((ward) =>
  FINDINGS.map(([criterion, pass, fail]) => {
    const failed = failsOf(ward.code).includes(criterion);
    const finding = failed ? fail : pass;
    return {
      ward: ward.code,
      year: 2022,
      criterion,
      self: null,
      appraised: failed ? 'fail' : 'pass',
      explanation: SLOT_CRITERIA.includes(criterion) ? `${finding}. ${NOT_NAMED}` : finding,
      evidenceNumber: DECISION,
      evidenceDate: DECISION_DATE,
    } as const;
  }),
);
