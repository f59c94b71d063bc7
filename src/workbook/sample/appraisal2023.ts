import type { SampleAppraisal } from './appraisal2022';
import { ILLUSTRATIVE } from './wards';

const criteria = Array.from({ length: 22 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`);

/** Evidence with an end, and who decided; all of it illustrative. */
const EVIDENCE: Readonly<Record<string, Partial<SampleAppraisal>>> = {
  'HY01 C20': { evidenceNumber: '57/QĐ-UBND', evidenceDate: '2022-11-01', evidenceExpiry: '2023-10-31' },
  'HY02 C19': { evidenceNumber: '118/QĐ-UBND', evidenceDate: '2023-02-28', evidenceExpiry: '2024-02-28' },
};

/** The two wards chosen for 2023 mark themselves at the year's end; An Tảo is too kind to itself in C21. */
const selfMarked = (ward: string): readonly SampleAppraisal[] =>
  criteria.map((criterion) => ({
    ward,
    year: 2023,
    criterion,
    self: 'pass',
    appraised: null,
    explanation: `Tự chấm cuối năm 2023. ${ILLUSTRATIVE}`,
    evidenceNumber: '',
    evidenceDate: null,
    decidedBy: 'Công an phường',
    decidedOn: '2023-12-15',
    ...EVIDENCE[`${ward} ${criterion}`],
  }));

export const APPRAISAL_2023: readonly SampleAppraisal[] = [
  ...selfMarked('HY01'),
  ...selfMarked('HY02'),
  {
    ward: 'HY06',
    year: 2023,
    criterion: 'C13',
    self: 'notApplicable',
    appraised: 'notApplicable',
    explanation: `Không có cơ sở tôn giáo. ${ILLUSTRATIVE}`,
    evidenceNumber: '03/BB-TĐ',
    evidenceDate: '2023-12-20',
    evidenceExpiry: '2024-12-20',
    decidedBy: 'Tổ thẩm định',
    decidedOn: '2023-12-20',
  },
];
