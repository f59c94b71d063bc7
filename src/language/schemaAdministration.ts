import { both } from './language';
import { keyColumns } from './schemaWards';

/** Columns of the tables of recognitions, difficulties and agencies: header and help. */
export const administrationTables = {
  tblCongNhan: {
    ward: keyColumns.ward,
    year: {
      header: both('Năm được công nhận', 'Year recognised'),
      help: both('Năm mà phường được công nhận, ghi bốn chữ số.', 'Year the ward is recognised for, four digits.'),
    },
    document: {
      header: both('Số quyết định', 'Decision no.'),
      help: both('Số, ký hiệu của quyết định công nhận.', 'Number and mark of the decision that recognises the ward.'),
    },
    decidedOn: {
      header: both('Ngày quyết định', 'Decided on'),
      help: both('Ngày ký quyết định công nhận.', 'Day the decision was signed.'),
    },
    signer: {
      header: both('Người ký', 'Signer'),
      help: both('Chức vụ, họ tên người ký quyết định.', 'Office and name of who signed the decision.'),
    },
    withdrawnBy: {
      header: both('Thu hồi theo', 'Withdrawn by'),
      help: both(
        'Số, ký hiệu của quyết định thu hồi; để trống nếu không bị thu hồi.',
        'Number and mark of the decision that withdraws the recognition; blank if it stands.',
      ),
    },
    withdrawnOn: {
      header: both('Ngày thu hồi', 'Withdrawn on'),
      help: both('Ngày ký quyết định thu hồi.', 'Day the decision to withdraw was signed.'),
    },
    note: keyColumns.note,
  },

  tblVuongMac: {
    unit: {
      header: both('Đơn vị', 'Unit'),
      help: both('Phường, cơ quan nêu khó khăn, vướng mắc.', 'Ward or agency that has the difficulty.'),
    },
    content: {
      header: both('Nội dung', 'Content'),
      help: both('Khó khăn, vướng mắc hoặc kiến nghị, đề xuất.', 'The difficulty, or what is proposed.'),
    },
    addressedTo: {
      header: both('Gửi tới', 'Addressed to'),
      help: both(
        'Cơ quan nhận; theo Đề án là Công an tỉnh, qua Phòng Tham mưu.',
        'Who receives it; by the scheme the provincial police, through its advisory division.',
      ),
    },
    sentOn: {
      header: both('Ngày gửi', 'Sent on'),
      help: both('Ngày gửi văn bản; để trống nếu chưa gửi.', 'Day it was sent; blank if not yet.'),
    },
    answeredOn: {
      header: both('Ngày trả lời', 'Answered on'),
      help: both('Ngày nhận trả lời; để trống nếu chưa có.', 'Day it was answered; blank if not yet.'),
    },
    answer: {
      header: both('Trả lời', 'Answer'),
      help: both('Nội dung hoặc số văn bản trả lời.', 'What was answered, or the number of the document.'),
    },
    note: keyColumns.note,
  },

  tblCoQuan: {
    agency: {
      header: both('Mã cơ quan', 'Agency id'),
      help: both(
        'Mã không đổi của cơ quan; bộ tiêu chí và cột Cơ quan kế tiếp dùng mã này.',
        'The id of the agency, which never changes; rule sets and the column of successors refer to it.',
      ),
    },
    name: {
      header: both('Tên cơ quan', 'Agency name'),
      help: both('Tên in trong báo cáo và các trang KQ.', 'The name printed in reports and on KQ sheets.'),
    },
    validFrom: {
      header: both('Có từ ngày', 'Exists from'),
      help: both('Ngày đầu tiên; để trống nếu có từ trước Đề án.', 'First day; blank if older than the scheme.'),
    },
    validTo: {
      header: both('Đến ngày', 'Exists until'),
      help: both('Ngày cuối cùng; để trống nếu vẫn còn.', 'Last day; blank while it exists.'),
    },
    successor: {
      header: both('Cơ quan kế tiếp', 'Successor'),
      help: both('Mã của cơ quan làm tiếp việc này.', 'Id of the agency that took the work over.'),
    },
    standing: {
      header: both('Mức xác thực', 'Certainty'),
      help: both(
        'Đã rõ: có văn bản. Suy luận, cần xác nhận: chưa có văn bản nói về việc này.',
        'Known: a document says so. Inferred, to be confirmed: no document was found.',
      ),
    },
    source: {
      header: both('Căn cứ, ghi chú', 'Source, note'),
      help: both('Văn bản hoặc lý do.', 'The document, or why it is inferred.'),
    },
  },
};
