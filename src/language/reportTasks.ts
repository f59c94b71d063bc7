import { both } from './language';
import { counted } from './plural';

/** What the report says of tasks, reports due, budget and the work ahead. */
export const reportTasks = {
  tasksDone: both(
    (done: string, total: string) => `Nhiệm vụ được giao: đã ghi hoàn thành ${done}/${total} nhiệm vụ`,
    (done, total) => `${done}/${total} of the tasks on sheet Nhiệm vụ are done`,
  ),

  tasksLate: both(
    (list: string) => `Quá hạn, chưa ghi đã xong: ${list}.`,
    (list) => `Overdue and not marked as done: ${list}.`,
  ),

  reportsSent: both(
    (sent: string, due: string) => `Chế độ báo cáo: đã gửi ${sent}/${due} báo cáo đến hạn.`,
    (sent, due) => `${sent}/${due} of the reports due were sent.`,
  ),

  reportsLate: both(
    (list: string) => `Báo cáo quá hạn, chưa ghi ngày gửi: ${list}.`,
    (list) => `Overdue reports without a day of sending: ${list}.`,
  ),

  noTasks: both('Chưa ghi nhiệm vụ nào ở sheet Nhiệm vụ.', 'No task stands on sheet Nhiệm vụ.'),

  noReports: both('Chế độ báo cáo: chưa có báo cáo nào đến hạn trong năm.', 'No report was due in the year.'),

  undatedReports: both(
    'Chưa ghi ngày báo cáo nên chưa kết luận báo cáo nào quá hạn.',
    'Without a report date no report can be called overdue.',
  ),

  budget: both(
    (year: string, estimated: string, allotted: string, spent: string) =>
      `Kinh phí năm ${year}: dự toán ${estimated}, đã cấp ${allotted}, đã chi ${spent}.`,
    (year, estimated, allotted, spent) =>
      `Budget of ${year}: estimated ${estimated}, allotted ${allotted}, spent ${spent}.`,
  ),

  million: both(
    (amount: string) => `${amount} triệu đồng`,
    (amount) => `${amount} million đồng`,
  ),

  partly: both(
    (amount: string, blank: string) => `${amount} (${blank} khoản chưa ghi)`,
    (amount, blank) => `${amount} (${counted(blank, 'line')} left blank)`,
  ),

  noBudget: both(
    (year: string) => `Kinh phí năm ${year}: chưa ghi khoản nào.`,
    (year) => `No budget line is written for ${year}.`,
  ),

  noAmount: both('chưa ghi', 'not written'),

  todo: both(
    (agency: string, list: string) => `${agency}: khắc phục tiêu chí ${list}.`,
    (agency, list) => `${agency}: to put right ${list}.`,
  ),

  todoCriterion: both(
    (criterion: string, wards: string) => `${criterion} (${wards} phường)`,
    (criterion, wards) => `${criterion} (${counted(wards, 'ward')})`,
  ),

  noAgency: both('Chưa ghi cơ quan', 'No agency named'),

  chosen: both(
    (year: string, wards: string) => `Phường được chọn xây dựng năm ${year}: ${wards}.`,
    (year, wards) => `Wards chosen for ${year}: ${wards}.`,
  ),

  nextReports: both(
    (list: string) => `Báo cáo phải gửi tiếp theo: ${list}.`,
    (list) => `Next reports to send: ${list}.`,
  ),

  nothingNext: both('Giữ vững kết quả đã đạt.', 'Keep what has been reached.'),

  due: both(
    (what: string, day: string) => `${what} (hạn ${day})`,
    (what, day) => `${what} (due ${day})`,
  ),
};
