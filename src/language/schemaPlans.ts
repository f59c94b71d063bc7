import { both } from './language';
import { keyColumns } from './schemaWards';

/** Columns of the tables of the roadmap, plan, tasks, reports and budget: header and help. */
export const planTables = {
  tblLoTrinh: {
    year: keyColumns.year,
    toChoose: {
      header: both('Số phường chọn', 'Wards to choose'),
      help: both('Số phường được chọn xây dựng trong năm.', 'How many wards are chosen in the year.'),
    },
    leastShare: {
      header: both('Tỷ lệ tối thiểu (%)', 'Least share (%)'),
      help: both(
        'Tỷ lệ phường phải đủ điều kiện đến hết năm, ghi 50 cho 50%; để trống nếu năm đó không có mốc.',
        'Share of wards that must qualify by the year’s end, 50 for 50%; blank for no milestone.',
      ),
    },
    note: keyColumns.note,
  },

  tblChonPhuong: {
    ward: {
      header: both('Phường được chọn', 'Chosen ward'),
      help: both(
        'Chọn tên phường trong danh sách; ghi mã phường cũng được.',
        'Choose the ward from the list; its code will do as well.',
      ),
    },
    year: {
      header: both('Năm chọn', 'Year chosen'),
      help: both(
        'Năm phường được chọn xây dựng; mỗi phường chỉ chọn một lần.',
        'Year the ward is chosen for; each ward once only.',
      ),
    },
    decision: {
      header: both('Quyết định', 'Decision'),
      help: both('Số và ngày của văn bản chọn phường.', 'Number and date of the document that chooses the ward.'),
    },
  },

  tblKeHoach: {
    kind: {
      header: both('Loại yêu cầu', 'Kind of wish'),
      help: both(
        'Chọn hoặc không chọn một phường; số phường tối thiểu mỗi năm của một đơn vị; số năm cần để một tiêu chí đạt.',
        'Choose a ward or leave it out; the least wards of a managing unit each year; the years a criterion takes to pass.',
      ),
    },
    subject: {
      header: both('Phường, đơn vị hoặc tiêu chí', 'Ward, unit or criterion'),
      help: both(
        'Tên hoặc mã phường; tên đơn vị quản lý như ở trang Phường; mã tiêu chí, ví dụ C06.',
        'Name or code of the ward; the managing unit as on the sheet of wards; the code of the criterion, for example C06.',
      ),
    },
    year: {
      header: both('Năm', 'Year'),
      help: both(
        'Năm chọn, hoặc năm không chọn (để trống là mọi năm). Hai loại sau không dùng.',
        'Year to choose or to leave out (blank: every year). Not used by the other two kinds.',
      ),
    },
    number: {
      header: both('Số', 'Number'),
      help: both(
        'Số phường tối thiểu mỗi năm, hoặc số năm cần. Hai loại đầu không dùng.',
        'Least wards each year, or years needed. Not used by the first two kinds.',
      ),
    },
    note: keyColumns.note,
  },

  tblNhiemVu: {
    agency: {
      header: both('Cơ quan', 'Agency'),
      help: both('Cơ quan được giao nhiệm vụ.', 'Agency that has the task.'),
    },
    role: {
      header: both('Vai trò', 'Role'),
      help: both('Chủ trì hoặc phối hợp.', 'Leading or supporting.'),
    },
    content: {
      header: both('Nội dung', 'Content'),
      help: both('Nội dung nhiệm vụ được giao.', 'What has to be done.'),
    },
    cadence: {
      header: both('Định kỳ', 'Cadence'),
      help: both('Thường xuyên, hằng tháng, 6 tháng, hằng năm…', 'Regularly, monthly, six-monthly, yearly…'),
    },
    due: {
      header: both('Hạn', 'Due'),
      help: both('Ngày phải hoàn thành, nếu có.', 'Day it must be done by, if any.'),
    },
    doneOn: {
      header: both('Ngày hoàn thành', 'Done on'),
      help: both('Ngày đã hoàn thành; để trống nếu chưa xong.', 'Day it was done; blank if not yet.'),
    },
    section: {
      header: both('Căn cứ', 'Section'),
      help: both('Mục của Đề án giao nhiệm vụ.', 'Section of the scheme that gives the task.'),
    },
    note: keyColumns.note,
  },

  tblBaoCao: {
    unit: {
      header: both('Đơn vị báo cáo', 'Reporting unit'),
      help: both('Đơn vị phải gửi báo cáo.', 'Unit that must send the report.'),
    },
    period: {
      header: both('Kỳ báo cáo', 'Period'),
      help: both('Tháng, 6 tháng, năm hoặc giai đoạn của báo cáo.', 'Month, half-year, year or stage of the report.'),
    },
    recipient: {
      header: both('Nơi nhận', 'Recipient'),
      help: both('Cơ quan nhận báo cáo; có thể ghi nhiều cơ quan.', 'Who receives the report; several may be written.'),
    },
    due: {
      header: both('Hạn gửi', 'Due on'),
      help: both(
        'Ngày chậm nhất phải gửi. Để trống thì báo cáo tháng là ngày 17, báo cáo 6 tháng, 9 tháng, năm là ngày chốt của kỳ.',
        'Last day for sending. Blank: the 17th for a month, the closing day for six or nine months and for a year.',
      ),
    },
    sentOn: {
      header: both('Ngày gửi', 'Sent on'),
      help: both('Ngày đã gửi; để trống nếu chưa gửi.', 'Day it was sent; blank if not yet.'),
    },
    note: keyColumns.note,
  },

  tblNhanSoLieu: {
    ward: keyColumns.ward,
    year: keyColumns.year,
    month: keyColumns.month,
    file: {
      header: both('Tên tệp', 'File'),
      help: both('Tên tệp số liệu phường đã gửi.', 'Name of the file that the ward sent.'),
    },
    receivedOn: {
      header: both('Ngày nhận', 'Received on'),
      help: both('Ngày đưa số liệu trong tệp vào sổ tính.', 'Day on which the figures were taken over.'),
    },
    taken: {
      header: both('Số ô đã nhận', 'Cells taken'),
      help: both('Số ô số liệu của tệp đã ghi vào các bảng.', 'How many figures of the file were written.'),
    },
    changed: {
      header: both('Số ô thay số cũ', 'Cells replaced'),
      help: both('Trong số ô đã nhận, số ô trước đó có số khác.', 'Of these, how many replaced another figure.'),
    },
    notTaken: {
      header: both('Số ô không nhận', 'Cells not taken'),
      help: both('Số ô ghi sai cách nên không nhận.', 'Cells that could not be read and were not taken.'),
    },
    differences: {
      header: both('Số cũ → số mới', 'Old → new'),
      help: both(
        'Các chỉ tiêu có số khác số đã ghi trước đó.',
        'The indicators whose figure differs from what stood there before.',
      ),
    },
  },

  tblKinhPhi: {
    unit: {
      header: both('Phường hoặc đơn vị', 'Ward or unit'),
      help: both(
        'Mã, tên phường hoặc tên đơn vị sử dụng kinh phí.',
        'Code or name of the ward, or the unit that uses the money.',
      ),
    },
    year: keyColumns.year,
    source: {
      header: both('Nguồn kinh phí', 'Source'),
      help: both(
        'Ngân sách tỉnh, thành phố, thị xã, nguồn huy động…',
        'Provincial, city or town budget, contributions…',
      ),
    },
    content: {
      header: both('Nội dung chi', 'Purpose'),
      help: both('Việc được chi bằng khoản kinh phí này.', 'What the money is spent on.'),
    },
    estimated: {
      header: both('Dự toán (triệu đồng)', 'Estimated (million đồng)'),
      help: both('Số kinh phí dự toán, triệu đồng.', 'Money estimated, million đồng.'),
    },
    allotted: {
      header: both('Đã cấp (triệu đồng)', 'Allotted (million đồng)'),
      help: both('Số kinh phí đã cấp, triệu đồng.', 'Money allotted, million đồng.'),
    },
    spent: {
      header: both('Đã chi (triệu đồng)', 'Spent (million đồng)'),
      help: both('Số kinh phí đã chi, triệu đồng.', 'Money spent, million đồng.'),
    },
    note: keyColumns.note,
  },
};
