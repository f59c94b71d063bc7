/** What has changed since results were drawn the last time. */
export const since = {
  heading: 'So với lần ghi kết quả trước',
  before: (stamp: string) => `Lần trước: ${stamp}`,
  same: 'Không có kết quả nào thay đổi so với lần ghi trước.',
  counts: (gained: string, lost: string, others: string) =>
    `Mới đạt ${gained}, không còn đạt ${lost}, thay đổi khác ${others} (lượt tiêu chí).`,
  columns: { change: 'So với lần trước', before: 'Lần trước', now: 'Lần này' },
  turn: (ward: string, criterion: string, change: string) => `${ward}, ${criterion}: ${change}`,
  more: (count: string) => `và ${count} lượt nữa, xem trang KQ Xu hướng`,
};
