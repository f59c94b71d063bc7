/** The decision names sources and no sums (Part II, IV), so every amount here is an illustration. Million đồng. */
export interface SampleBudgetLine {
  readonly unit: string;
  readonly year: number;
  readonly source: string;
  readonly content: string;
  readonly estimated: number;
  readonly allotted: number | null;
  readonly spent: number | null;
}

export const BUDGET: readonly SampleBudgetLine[] = [
  {
    unit: 'HY02',
    year: 2023,
    source: 'Ngân sách thành phố',
    content: 'Nâng cấp trụ sở Công an phường Lam Sơn',
    estimated: 4800,
    allotted: 4800,
    spent: 4650,
  },
  {
    unit: 'HY01',
    year: 2023,
    source: 'Ngân sách thành phố',
    content: 'Nâng cấp trụ sở Công an phường An Tảo',
    estimated: 5200,
    allotted: 5000,
    spent: 4900,
  },
  {
    unit: 'HY05',
    year: 2024,
    source: 'Ngân sách thành phố',
    content: 'Mở rộng đất trụ sở Công an phường Lê Lợi',
    estimated: 1500,
    allotted: null,
    spent: null,
  },
  {
    unit: 'MH02',
    year: 2024,
    source: 'Ngân sách thị xã',
    content: 'Xây dựng trụ sở Công an phường Bần Yên Nhân',
    estimated: 9000,
    allotted: 3000,
    spent: null,
  },
  {
    unit: 'MH04',
    year: 2024,
    source: 'Ngân sách tỉnh',
    content: 'Trang cấp xe ô tô chuyên dụng',
    estimated: 950,
    allotted: null,
    spent: null,
  },
];
