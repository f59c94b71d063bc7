import { both, byLanguage } from './language';

/** Words of the walk through the pane in three steps; names of buttons are handed in as they stand on them. */
export const paneWalkTexts = byLanguage({
  step: both(
    (step: string, steps: string, title: string) => `Làm quen ${step}/${steps}: ${title}`,
    (step, steps, title) => `First steps ${step} of ${steps}: ${title}`,
  ),
  steps: [
    {
      title: both('Nhập số liệu vào sổ tính', 'Enter the data in the workbook'),
      text: both(
        ({ template, sample }: Buttons) =>
          `“${template}” thêm các trang nhập liệu còn trống, “${sample}” thêm số liệu minh họa để xem thử. Số liệu ở lại trong sổ tính, không gửi đi đâu.`,
        ({ template, sample }) =>
          `“${template}” adds blank input sheets, “${sample}” illustrative data to try. The data stay in the workbook and are sent nowhere.`,
      ),
    },
    {
      title: both('Chấm điểm bằng một nút', 'Score with one button'),
      text: both(
        ({ generate, restore }: Buttons) =>
          `“${generate}” lập các trang “KQ …” trong sổ tính. Kết quả lần trước được giữ lại: “${restore}” đưa về như trước.`,
        ({ generate, restore }) =>
          `“${generate}” draws the sheets “KQ …” in the workbook. Earlier results are kept: “${restore}” brings them back.`,
      ),
    },
    {
      title: both('Xem vì sao và việc cần làm', 'See why, and what to do'),
      text: both(
        ({ wards, issues }: Buttons) =>
          `Thẻ “${wards}”: chọn phường, chọn tiêu chí để biết vì sao, còn thiếu gì và ở ô nào. Thẻ “${issues}”: số liệu cần xem lại. Phím F1 hoặc dấu ? mở hướng dẫn.`,
        ({ wards, issues }) =>
          `Tab “${wards}”: choose a ward and a criterion to see why, what is lacking and in which cell. Tab “${issues}”: data to look at again. F1 or the question mark opens the guide.`,
      ),
    },
  ],
  previous: both('Bước trước', 'Back'),
  next: both('Bước sau', 'Next step'),
  skip: both('Bỏ qua', 'Skip'),
  done: both('Xong', 'Done'),
});

/** Names of buttons and tabs as they stand on the screen. */
interface Buttons {
  readonly template: string;
  readonly sample: string;
  readonly generate: string;
  readonly restore: string;
  readonly wards: string;
  readonly issues: string;
}
