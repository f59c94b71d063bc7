import { sheets as en } from './en/sheets';
import type { Language, Texts } from './language';
import { sheets as vi } from './vi/sheets';

export const sheetsTexts: Record<Language, Texts<typeof vi>> = { vi, en };

/** Names of the status sheets: the same in every language, since users' formulas refer to them. */
export const statusSheetNames = {
  overview: 'KQ Tổng hợp',
  matrix: 'KQ Ma trận',
  groups: 'KQ Nhóm',
  failures: 'KQ Tồn tại',
  roadmap: 'KQ Lộ trình',
  planner: 'KQ Chọn phường',
  trends: 'KQ Xu hướng',
  land: 'KQ Đất trụ sở',
  comparison: 'KQ Đối chiếu',
  forms: 'KQ Phiếu thẩm định',
  tasks: 'KQ Nhiệm vụ',
  report: 'KQ Báo cáo',
  dataCheck: 'KQ Kiểm tra số liệu',
};
export type StatusSheet = keyof typeof statusSheetNames;
