import { both, byLanguage, same } from './language';
import { counted } from './plural';

/** KQ Số liệu kỳ, its part of the pane, and what is said of a figure beside the one before. */
export const periodFiguresTexts = byLanguage({
  change: {
    rose: both(
      (amount: string) => `tăng ${amount}`,
      (amount) => `up by ${amount}`,
    ),
    fell: both(
      (amount: string) => `giảm ${amount}`,
      (amount) => `down by ${amount}`,
    ),
    same: both('không tăng, không giảm', 'unchanged'),
    percent: same((told: string, percent: string) => `${told} (${percent}%)`),
  },
  gaps: {
    noRow: both(
      (row: string) => `chưa có dòng ${row}`,
      (row) => `no row ${row}`,
    ),
    blank: both(
      (row: string) => `ô trống ở dòng ${row}`,
      (row) => `a blank cell in the row ${row}`,
    ),
    invalid: both(
      (row: string) => `số liệu lỗi ở dòng ${row}`,
      (row) => `invalid data in the row ${row}`,
    ),
    falls: both(
      (row: string) => `số lũy kế ở dòng ${row} ít hơn tháng trước kỳ`,
      (row) => `the count in the row ${row} is less than before the period`,
    ),
  },
  columns: {
    index: both('STT', 'No.'),
    indicator: both('Chỉ tiêu số liệu', 'Indicator'),
    kind: both('Loại số', 'Kind'),
    ward: both('Phường', 'Ward'),
    remark: both('Ghi chú', 'Remark'),
    source: both('Ô số liệu', 'Source cell'),
    period: both('Trong kỳ (hiện có: cuối kỳ)', 'In the period (state: at its end)'),
    periodBefore: both('Cùng kỳ năm trước', 'Same period last year'),
    by: both('Tăng (+), giảm (−)', 'Change'),
    percent: both('Tăng, giảm (%)', 'Change (%)'),
    year: both('Lũy kế từ đầu năm', 'Since the year began'),
    yearBefore: both('Lũy kế cùng kỳ (hiện có: cuối năm trước)', 'Same months last year (state: its end)'),
  },
  kinds: {
    flow: both('Phát sinh', 'Came in'),
    stock: both('Hiện có', 'State'),
  },
  indicator: same((name: string, unit: string) => `${name} (${unit})`),
  allWards: both(
    (ratio: string) => `Tổng cộng ${ratio} phường`,
    (ratio) => `All wards, ${ratio}`,
  ),
  lacking: both(
    (names: string) => `Chưa có: ${names}`,
    (names) => `Missing: ${names}`,
  ),
  missingRows: both('Các dòng số liệu còn thiếu', 'Rows that are missing'),
  missingRow: both(
    (row: string, wards: string, names: string) => `${row}: ${wards} phường chưa có (${names}).`,
    (row, wards, names) => `${row}: missing for ${counted(wards, 'ward')} (${names}).`,
  ),
  moreWards: both(
    (count: string) => `và ${count} phường khác`,
    (count) => `and ${counted(count, 'more ward')}`,
  ),
  noneMissing: both(
    'Phường nào cũng có dòng số liệu của kỳ này và cùng kỳ năm trước, ít nhất ở một nhóm; ô để trống là chưa có số liệu.',
    'Every ward has a row of this period and of the same period of last year in at least one group; a blank cell is a figure that is not there.',
  ),
  note: both(
    'Trong kỳ = lũy kế đến hết kỳ trừ lũy kế đến trước kỳ. Số cộng cùng kỳ chỉ gồm các phường đã có số liệu kỳ này, để so sánh cùng các phường; ô trống không phải là số 0; gốc so sánh bằng 0 thì không có tỷ lệ.',
    'In the period = up to its end less up to the month before it. Sums of last year are over the wards that have this period’s figure, so that like is compared with like; a blank is not 0; from 0 there is no percentage.',
  ),
  reviewNote: both(
    (year: string) => `Sơ kết, tổng kết nhiều năm: số liệu dưới đây là của năm ${year}.`,
    (year) => `A review of several years: the figures below are those of ${year}.`,
  ),
  none: both('Chưa có số liệu nào của kỳ này.', 'There are no figures of this period yet.'),
  tooMany: both(
    (most: string) => `Có hơn ${most} phường nên chỉ nêu số cộng của các phường.`,
    (most) => `There are more than ${counted(most, 'ward')}, so only their sums are told.`,
  ),
});
