/** Reports that the decision asks for. "Trước ngày 18 hằng tháng" makes the 17th the last day. */
export interface SampleReport {
  readonly unit: string;
  readonly period: string;
  readonly due: string;
}

const two = (value: number): string => String(value).padStart(2, '0');
const DISTRICT_POLICE = ['Công an thành phố Hưng Yên', 'Công an thị xã Mỹ Hào'] as const;
/** From the month of the decision to the end of 2024. */
const MONTHS: readonly (readonly [number, number])[] = [
  ...[9, 10, 11, 12].map((month) => [2023, month] as const),
  ...Array.from({ length: 12 }, (_, index) => [2024, index + 1] as const),
];

const provincial = (period: string, due: string): SampleReport => ({ unit: 'Công an tỉnh', period, due });

export const REPORTS: readonly SampleReport[] = [
  ...MONTHS.flatMap(([year, month]) =>
    DISTRICT_POLICE.map((unit) => ({
      unit,
      period: `Tháng ${two(month)}/${String(year)}`,
      due: `${String(year)}-${two(month)}-17`,
    })),
  ),
  provincial('Năm 2023', '2023-12-31'),
  provincial('Sơ kết năm 2023', '2023-12-31'),
  provincial('6 tháng đầu năm 2024', '2024-06-30'),
  provincial('Năm 2024', '2024-12-31'),
  provincial('Sơ kết giai đoạn 2023–2025', '2025-12-31'),
  provincial('Tổng kết Đề án', '2029-03-31'),
];
