import type { SampleAppraisal } from './appraisal2022';
import { ILLUSTRATIVE } from './wards';

const criteria = Array.from({ length: 22 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`);

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
  },
];
