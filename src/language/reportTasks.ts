import { both, same } from './language';
import { counted } from './plural';

/** What the report says of leadership, tasks, reports due, difficulties, budget and the work ahead. */
export const reportTasks = {
  tasksDone: both(
    (when: string, count: string, list: string) => `Đã hoàn thành ${count} nhiệm vụ ${when}: ${list}.`,
    (when, count, list) => `${counted(count, 'task')} done ${when}: ${list}.`,
  ),
  allTasks: both(
    (done: string, total: string) => `Đã hoàn thành ${done}/${total} nhiệm vụ được giao`,
    (done, total) => `${done}/${counted(total, 'task')} done`,
  ),
  noneDone: both(
    (total: string) => `Trong ${total} nhiệm vụ được giao chưa ghi nhiệm vụ nào hoàn thành`,
    (total) => `None of ${counted(total, 'task')} is marked as done`,
  ),
  plans: both(
    (count: string, total: string) => `${count}/${total} phường có kế hoạch về an ninh, trật tự`,
    (count, total) => `${count}/${counted(total, 'ward')} have a plan on security and order`,
  ),
  reportsSent: both(
    (sent: string, due: string) => `Đã gửi ${sent}/${due} báo cáo đến hạn`,
    (sent, due) => `${sent}/${due} of the reports due were sent`,
  ),
  noneSent: both(
    (due: string) => `Trong ${due} báo cáo đến hạn chưa ghi báo cáo nào đã gửi`,
    (due) => `None of ${counted(due, 'report')} due is marked as sent`,
  ),
  late: both(
    (list: string) => `quá hạn chưa ghi kết quả: ${list}`,
    (list) => `overdue: ${list}`,
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
    (year: string) => `Kinh phí năm ${year}: …………`,
    (year) => `Budget of ${year}: …………`,
  ),
  noAmount: both('chưa ghi', 'not written'),
  difficulty: same((unit: string, content: string) => `${unit}: ${content}`),
  addressed: both(
    (told: string, to: string) => `${told} (kiến nghị ${to})`,
    (told, to) => `${told} (to ${to})`,
  ),
  noDifficulty: both('Không có.', 'None.'),
  moreDifficulties: both(
    (count: string) => `Còn ${count} khó khăn, vướng mắc khác chưa được trả lời.`,
    (count) => `${counted(count, 'more difficulty', 'more difficulties')} not answered yet.`,
  ),
  todo: both(
    (agency: string, list: string) => `${agency}: tập trung khắc phục tồn tại ở ${list}.`,
    (agency, list) => `${agency}: to put right ${list}.`,
  ),
  noAgency: both('Đơn vị có liên quan', 'The body concerned'),
  tasksAhead: both(
    (list: string) => `Hoàn thành các nhiệm vụ đến hạn: ${list}.`,
    (list) => `Finish the tasks due: ${list}.`,
  ),
  chosen: both(
    (year: string, wards: string) => `Tập trung xây dựng các phường được chọn năm ${year}: ${wards}.`,
    (year, wards) => `Build the wards chosen for ${year}: ${wards}.`,
  ),
  nextReports: both(
    (list: string) => `Báo cáo phải gửi tiếp theo: ${list}.`,
    (list) => `Next reports to send: ${list}.`,
  ),
  gather: both(
    (wards: string) => `Bổ sung số liệu còn thiếu: ${wards}.`,
    (wards) => `Complete the figures: ${wards}.`,
  ),
  keep: both('Giữ vững kết quả các tiêu chí đã đạt.', 'Keep the criteria that are passed.'),
  due: both(
    (what: string, day: string) => `${what} (hạn ${day})`,
    (what, day) => `${what} (due ${day})`,
  ),
  task: same((agency: string, content: string) => `${agency}: ${content}`),
  more: both(
    (count: string) => `và ${count} việc khác`,
    (count) => `and ${count} more`,
  ),
};
