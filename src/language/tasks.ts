import { both, byLanguage, same } from './language';
import { counted, plural } from './plural';

/** Tasks, reports and money beside the scores. */
export const tasksTexts = byLanguage({
  standings: {
    late: both('Quá hạn', 'Overdue'),
    due: both('Chưa đến hạn', 'Not yet due'),
    recurring: both('Theo định kỳ', 'Recurring'),
    undetermined: both('Chưa xác định', 'Undetermined'),
    undated: both('Không ghi hạn', 'No day written'),
    doneLate: both('Đã xong, chậm', 'Done late'),
    done: both('Đã xong', 'Done'),
  },
  difficultyStandings: {
    waiting: both('Chưa trả lời', 'Not answered'),
    notSent: both('Chưa gửi', 'Not sent'),
    answered: both('Đã trả lời', 'Answered'),
  },
  roles: {
    lead: both('Chủ trì', 'Lead'),
    support: both('Phối hợp', 'Support'),
  },
  counts: both(
    (list: string) => `Tình trạng: ${list}.`,
    (list) => `Standing: ${list}.`,
  ),
  count: same((word: string, count: string) => `${word} ${count}`),
  noDate: both(
    'Chưa ghi ngày chốt số liệu ở trang Thiết lập: chưa xác định được việc nào quá hạn.',
    'No report date on sheet Thiết lập: nothing can be called overdue.',
  ),
  /** By the year of figures. */
  reading: {
    calendar: both(
      'Định kỳ được hiểu là: hằng tháng đến ngày 17 (“trước ngày 18”); 6 tháng đến 30/6 và 31/12; hằng năm đến 31/12. Sửa bằng cách ghi hạn vào bảng.',
      'Cadences are read as: monthly by the 17th (“before the 18th”); six-monthly by 30/6 and 31/12; yearly by 31/12. Write a due day into the table to change one.',
    ),
    fromMidDecember: both(
      'Định kỳ được hiểu là: hằng tháng đến ngày 17 (“trước ngày 18”); 6 tháng đến 14/6 và 14/12; hằng năm đến 14/12. Sửa bằng cách ghi hạn vào bảng.',
      'Cadences are read as: monthly by the 17th (“before the 18th”); six-monthly by 14/6 and 14/12; yearly by 14/12. Write a due day into the table to change one.',
    ),
  },
  tasks: both('Nhiệm vụ của các cơ quan (Phần III của Đề án)', 'Tasks of the agencies (Part III of the scheme)'),
  noTasks: both('Chưa ghi nhiệm vụ nào (trang Nhiệm vụ).', 'No task is written (sheet Nhiệm vụ).'),
  reports: both('Báo cáo phải gửi', 'Reports to send'),
  noReports: both('Chưa ghi báo cáo nào (trang Báo cáo).', 'No report is written (sheet Báo cáo).'),
  difficulties: both('Khó khăn, vướng mắc, đề xuất', 'Difficulties and proposals'),
  noDifficulties: both('Chưa ghi vướng mắc nào (trang Vướng mắc).', 'No difficulty is written (sheet Vướng mắc).'),
  noOpenDifficulties: both('Không có vướng mắc nào chờ trả lời.', 'No difficulty waits for an answer.'),
  budget: both(
    'Kinh phí theo đơn vị và nguồn, bên cạnh tiêu chí chưa đạt về cơ sở vật chất (triệu đồng)',
    'Budget by unit and source beside the failing criteria on means (million đồng)',
  ),
  noBudget: both('Chưa ghi khoản kinh phí nào (trang Kinh phí).', 'No budget line is written (sheet Kinh phí).'),
  unbudgeted: both(
    'Phường chưa đạt tiêu chí nhóm 3 (theo số liệu hoặc kết quả sử dụng) mà chưa có khoản kinh phí nào',
    'Wards that fail criteria of group 3 (by the figures or in force) and have no budget line',
  ),
  noUnbudgeted: both(
    'Phường nào chưa đạt tiêu chí nhóm 3 cũng đã có khoản kinh phí.',
    'Every ward that fails a criterion of group 3 has a budget line.',
  ),
  noWard: both('Không phải tên phường của năm chấm điểm', 'Not the name of a ward of the year scored'),
  noFailing: both('Không có', 'None'),
  left: both(
    (count: string) => `Còn ${count} dòng không ghi hết.`,
    (count) => `${counted(count, 'more row')} ${plural(count, 'is', 'are')} not shown.`,
  ),
  columns: {
    agency: both('Cơ quan', 'Agency'),
    role: both('Vai trò', 'Role'),
    content: both('Nội dung', 'Content'),
    cadence: both('Định kỳ', 'Cadence'),
    due: both('Hạn', 'Due'),
    done: both('Ngày xong', 'Done on'),
    next: both('Hạn tới', 'Next due'),
    standing: both('Tình trạng', 'Standing'),
    unit: both('Đơn vị', 'Unit'),
    period: both('Kỳ báo cáo', 'Period'),
    sent: both('Ngày gửi', 'Sent on'),
    source: both('Nguồn', 'Source'),
    year: both('Năm', 'Year'),
    lines: both('Số khoản', 'Lines'),
    estimated: both('Dự toán', 'Estimated'),
    allotted: both('Đã cấp', 'Allotted'),
    spent: both('Đã chi', 'Spent'),
    addressedTo: both('Gửi tới', 'Addressed to'),
    answered: both('Ngày trả lời', 'Answered on'),
    answer: both('Trả lời', 'Answer'),
    recipient: both('Nơi nhận', 'Recipient'),
    failing: both('Tiêu chí nhóm 3 chưa đạt', 'Failing criteria of group 3'),
  },
  calendar: {
    name: both('Lịch nhiệm vụ, báo cáo', 'Tasks and reports'),
    report: both(
      (unit: string, period: string) => `${unit}: gửi báo cáo ${period}`,
      (unit, period) => `${unit}: send report ${period}`,
    ),
    task: same((agency: string, content: string) => `${agency}: ${content}`),
    section: both(
      (section: string) => `Căn cứ: ${section}`,
      (section) => `Section: ${section}`,
    ),
    done: both(
      (path: string) => `Lịch nhiệm vụ, báo cáo: ${path}`,
      (path) => `Calendar: ${path}`,
    ),
  },
  word: both(
    (path: string) => `Báo cáo Word: ${path}`,
    (path) => `Word report: ${path}`,
  ),
  options: {
    word: both(
      'ghi thêm báo cáo Word (.docx) vào tệp này; tệp trùng tên được thay thế',
      'also write the report as a Word file (.docx); a file of that name is replaced',
    ),
    period: both(
      'kỳ báo cáo: month (tháng), quarter (quý), half (6 tháng), nine (9 tháng), year (năm), interim (sơ kết), final (tổng kết); chỉ lấy các dòng số liệu của kỳ đó; mặc định theo trang Thiết lập',
      'the period to report: month, quarter, half, nine (months), year, interim or final review; only the rows of that period count; the workbook’s setting by default',
    ),
    month: both(
      'tháng của kỳ báo cáo, từ 1 đến 12; mặc định theo ngày chốt số liệu',
      'month of the period, 1 to 12; that of the closing date by default',
    ),
    calendar: both(
      'ghi thêm lịch nhiệm vụ, báo cáo (.ics) vào tệp này; tệp trùng tên được thay thế',
      'also write tasks and reports as a calendar (.ics); a file of that name is replaced',
    ),
  },
});
