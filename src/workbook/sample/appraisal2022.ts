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
const FINDINGS: readonly (readonly [criterion: string, pass: string, fail?: string])[] = [
  ['C01', '5/14 phường đạt (I.III.2.1)', 'Đảng bộ chưa HTXSNV (I.III.2.1)'],
  ['C02', '5/14 phường đạt (I.III.2.1)', 'UBND chưa đạt tiên tiến (I.III.2.1)'],
  ['C03', '05/14 phường đạt (I.III.2.2)', 'Chưa đạt Quyết thắng (I.III.2.2)'],
  ['C04', '14/14 đúng mô hình; thiếu biên chế (I.III.2.2)'],
  ['C05', '100% giữ nghiêm kỷ luật, điều lệnh (I.III.2.7)'],
  ['C06', 'Khảo sát không trừ việc thiếu đất (I.III.2.3)'],
  ['C07', 'Khảo sát không trừ về trụ sở (I.III.2.3)'],
  ['C08', 'Khảo sát không trừ về trang bị (I.III.2.3)'],
  ['C09', '14/14 có kinh phí thường xuyên (I.III.2.3)'],
  ['C10', '14/14 xong dữ liệu dân cư, CCCD (I.III.2.4)'],
  ['C11', 'Quản lý nghiêm túc, đúng quy định (I.III.2.4)'],
  ['C12', 'Không xảy ra vụ việc nghiêm trọng (I.III.2.4)'],
  ['C13', 'Tham mưu tốt cho UBND phường (I.III.2.4)'],
  ['C14', 'Trực 24/24, không tồn đọng đơn (I.III.2.5)'],
  ['C15', 'Khảo sát không nêu tồn tại (I.III.2.5)'],
  ['C16', 'Phạm pháp hình sự giảm 14 vụ (I.III.2.5)'],
  ['C17', 'Khảo sát không nêu tồn tại (I.III.2.5)'],
  ['C18', '01/14 phường có Bằng khen (I.III.2.6)', 'Chưa có Bằng khen (I.III.2.6)'],
  ['C19', 'Từ 90% đạt an toàn về ANTT (I.III.2.6)'],
  ['C20', 'Khảo sát không nêu tồn tại (I.III.2.6)'],
  ['C21', '100% đúng hạn, không chậm, muộn (I.III.2.7)'],
  ['C22', '100% ý kiến được trả lời (I.III.2.6)'],
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
  readonly evidenceExpiry?: string;
  readonly decidedBy?: string;
  readonly decidedOn?: string;
}

const failsOf = (ward: string): readonly string[] => SLOTS.find((slot) => slot.wards.includes(ward))?.fails ?? [];

export const APPRAISAL_2022: readonly SampleAppraisal[] = WARDS.flatMap((ward) =>
  FINDINGS.map(([criterion, pass, fail]) => {
    const failed = failsOf(ward.code).includes(criterion);
    const finding = failed ? (fail ?? pass) : pass;
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
