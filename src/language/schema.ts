import { both, byLanguage } from './language';
import { listChoices, cellWords } from './schemaChoices';
import { planTables } from './schemaPlans';
import { ruleSetTables } from './schemaRuleSets';
import { letterheadWords } from './letterhead';
import { administrationTables } from './schemaAdministration';
import { earlierSettingNames, findingRuleWords, settingsTables, settingWords } from './schemaSettings';
import { keyColumns, wardTables } from './schemaWards';

/** Names, instructions, headers and help of the input sheets. Keys are table names and column ids of the schema. */
export const schemaTexts = byLanguage({
  sheets: {
    guide: {
      name: both('Hướng dẫn', 'Guide'),
      title: both('Hướng dẫn nhập số liệu', 'How to enter the data'),
      instruction: both('Đọc trước khi nhập.', 'Read this first.'),
    },
    wards: {
      name: both('Phường', 'Wards'),
      title: both('Danh sách phường', 'Wards'),
      instruction: both(
        'Mỗi dòng một phường. Mã phường không được trùng; phường đã sáp nhập ghi ngày hết hiệu lực và mã phường kế thừa.',
        'One ward a row. Codes must not repeat; a merged ward states its last day and the code of its successor.',
      ),
    },
    land: {
      name: both('Đất', 'Land'),
      title: both('Đất trụ sở Công an phường', 'Land for ward police headquarters'),
      instruction: both(
        'Mỗi dòng một vị trí đất. Chỉ đất đã cấp được tính vào diện tích; đất dự kiến ghi để theo dõi.',
        'One parcel a row. Only allotted land counts towards the area; planned land is kept for the record.',
      ),
    },
    appraisal: {
      name: both('Thẩm định', 'Appraisal'),
      title: both('Kết quả tự chấm và thẩm định', 'Self-assessment and appraisal'),
      instruction: both(
        'Mỗi dòng một tiêu chí của một phường trong một năm. Kết quả thẩm định được ưu tiên trước kết quả tính theo số liệu.',
        'One criterion of one ward and year a row. The appraised verdict goes before the one computed from the figures.',
      ),
    },
    roadmap: {
      name: both('Lộ trình', 'Roadmap'),
      title: both('Lộ trình xây dựng phường điển hình, kiểu mẫu', 'Roadmap to model wards'),
      instruction: both(
        'Bảng bên trái: số phường chọn từng năm. Bảng bên phải: phường được chọn.',
        'Left: how many wards to choose each year. Right: the wards chosen.',
      ),
    },
    plan: {
      name: both('Kế hoạch chọn phường', 'Choice of wards'),
      title: both('Yêu cầu khi đề xuất chọn phường', 'What the proposed choice of wards has to respect'),
      instruction: both(
        'Không bắt buộc. Mỗi dòng một yêu cầu; KQ Chọn phường và ngăn Lộ trình đề xuất theo các yêu cầu này. Phường đã có quyết định chọn ghi ở trang Lộ trình.',
        'Optional. One wish a row; KQ Chọn phường and the pane propose wards accordingly. Wards already chosen by a decision stand on the sheet Lộ trình.',
      ),
    },
    recognition: {
      name: both('Công nhận', 'Recognition'),
      title: both(
        'Quyết định công nhận Công an phường điển hình, kiểu mẫu',
        'Decisions that recognise model ward police',
      ),
      instruction: both(
        'Mỗi dòng một phường được công nhận trong một năm. Phần mềm chỉ tính phường đủ điều kiện; “được công nhận” chỉ lấy từ bảng này.',
        'One recognised ward and year a row. The add-in computes which wards qualify; only this table says which are recognised.',
      ),
    },
    tasks: {
      name: both('Nhiệm vụ', 'Tasks'),
      title: both('Phân công nhiệm vụ', 'Tasks'),
      instruction: both(
        'Mỗi dòng một nhiệm vụ của một cơ quan, kèm hạn hoặc định kỳ thực hiện.',
        'One task of one agency a row, with its due date or cadence.',
      ),
    },
    reports: {
      name: both('Báo cáo', 'Reports'),
      title: both('Lịch báo cáo', 'Report calendar'),
      instruction: both(
        'Mỗi dòng một báo cáo phải gửi. “Trước ngày 18” nghĩa là chậm nhất ngày 17. Xóa dòng của các kỳ không theo dõi.',
        'One report due a row. “Before the 18th” means the 17th at the latest. Delete periods that are not followed.',
      ),
    },
    received: {
      name: both('Nhận số liệu', 'Figures received'),
      title: both('Sổ nhận số liệu của các phường', 'Figures received from the wards'),
      instruction: both(
        'Mỗi dòng một tệp số liệu đã nhận. Nút Nhận số liệu tự ghi bảng này; số liệu không chấm theo bảng này.',
        'One file received a row. Written when files are taken over; scoring does not read it.',
      ),
    },
    difficulties: {
      name: both('Vướng mắc', 'Difficulties'),
      title: both('Khó khăn, vướng mắc và đề xuất', 'Difficulties and proposals'),
      instruction: both(
        'Mỗi dòng một khó khăn, vướng mắc gửi Công an tỉnh (qua Phòng Tham mưu) theo Phần III, mục III.3 của Đề án.',
        'One difficulty a row, sent to the provincial police through its advisory division (Part III, III.3 of the scheme).',
      ),
    },
    budget: {
      name: both('Kinh phí', 'Budget'),
      title: both('Kinh phí thực hiện', 'Budget'),
      instruction: both(
        'Mỗi dòng một khoản kinh phí, đơn vị tính triệu đồng.',
        'One budget line a row, in million đồng.',
      ),
    },
    agencies: {
      name: both('Cơ quan', 'Agencies'),
      title: both('Cơ quan qua các thời kỳ', 'Agencies over the years'),
      instruction: both(
        'Mỗi dòng một cơ quan với thời gian tồn tại và cơ quan kế tiếp. Báo cáo in tên cơ quan có vào ngày chốt số liệu; dòng “Suy luận, cần xác nhận” chưa có văn bản, hãy kiểm tra rồi đổi thành “Đã rõ”.',
        'One agency a row, with the time it exists and the one that followed. Reports print the name of the report date; rows “Inferred, to be confirmed” rest on no document: check them, then choose “Known”.',
      ),
    },
    ruleSets: {
      name: both('Bộ tiêu chí', 'Rule sets'),
      title: both('Bộ tiêu chí và điều kiện đạt', 'Criteria and the checks to pass'),
      instruction: both(
        'Từ trái sang: cách đọc, tiêu chí, điều kiện. Sửa ở đây thì chấm theo nội dung đã sửa; xóa hết thì dùng bộ có sẵn.',
        'From left to right: readings, criteria, checks. What is changed here is obeyed; delete everything to use the built-in sets.',
      ),
    },
    interpretations: {
      name: both('Cách đọc', 'Readings'),
      title: both('Cách đọc những câu có thể hiểu hai cách', 'Readings of sentences that can be read in two ways'),
      instruction: both(
        'Mỗi dòng một câu của Đề án. Chọn ở cột Cách chọn; để trống thì theo mặc định.',
        'One sentence of the scheme a row. Choose in the column Choice; blank means the default.',
      ),
    },
    settings: {
      name: both('Thiết lập', 'Settings'),
      title: both('Thiết lập chung', 'Settings'),
      instruction: both(
        'Ghi giá trị ở cột thứ hai. Dòng để trống thì dùng giá trị mặc định.',
        'Type values in the second column. A blank value means the default.',
      ),
    },
    lists: {
      name: both('Danh mục', 'Lists'),
      title: both('Danh mục để chọn', 'Lists to choose from'),
      instruction: both(
        'Các danh sách chọn dùng trong những bảng khác; không cần sửa.',
        'Lists used by the other tables; nothing to edit here.',
      ),
    },
  },
  /** Group sheets: their number follows. */
  group: {
    name: both('Nhóm', 'Group'),
    instruction: both(
      'Mỗi dòng một phường trong một năm. Ô để trống là chưa có số liệu; không xảy ra thì ghi 0.',
      'One ward and year a row. A blank cell means no data; type 0 when nothing happened.',
    ),
  },
  groupKey: keyColumns,
  tables: {
    ...wardTables,
    ...planTables,
    ...administrationTables,
    ...ruleSetTables,
    ...settingsTables,
  },
  settings: { ...settingWords, ...letterheadWords, ...findingRuleWords },
  earlierSettings: earlierSettingNames,
  choices: listChoices,
  ...cellWords,
  note: {
    unit: both('Đơn vị tính', 'Unit'),
    rule: both('Điều kiện đạt', 'Passes when'),
    section: both('Căn cứ', 'Stated in'),
  },
  validationError: both('Giá trị không hợp lệ ở cột này.', 'The value does not suit this column.'),
  blankSheetFooter: both('Trang &P/&N', 'Page &P/&N'),
  guide: {
    lines: [
      both(
        'Nhập số liệu vào các bảng ở những trang tính sau; không cần sửa trang này.',
        'Type data into the tables of the following sheets; nothing needs to be changed here.',
      ),
      both(
        'Ô để trống nghĩa là chưa có số liệu, không phải bằng 0. Không xảy ra thì ghi 0.',
        'A blank cell means no data, not zero. Type 0 when nothing happened.',
      ),
      both(
        'Số ghi bằng chữ số, không ghi kèm đơn vị: ghi 12, không ghi “12 vụ”.',
        'Type numbers alone, without their unit: 12, not “12 cases”.',
      ),
      both(
        'Tên phường chọn trong danh sách lấy từ trang Phường; ghi mã phường cũng được.',
        'Ward names are chosen from the list on the ward sheet; codes will do as well.',
      ),
      both(
        'Các cột có thể đổi chỗ, thêm cột riêng cũng được; không đổi tên cột có sẵn.',
        'Columns may be moved and others added; keep the headers that are there.',
      ),
      both(
        'Số liệu chưa đủ năm: ghi tháng ở cột Tháng, kết quả sẽ là tạm tính.',
        'When the year is not complete, type the month: verdicts will be provisional.',
      ),
      both(
        'Bộ tiêu chí có thể sửa ở trang Bộ tiêu chí; chỗ khác với bộ có sẵn sẽ được nêu rõ.',
        'The rule sets may be changed on their sheet; differences from the built-in ones are reported.',
      ),
    ],
    sheet: both('Trang tính', 'Sheet'),
    purpose: both('Nội dung', 'Content'),
  },
});
