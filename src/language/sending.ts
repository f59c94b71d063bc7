import { both, byLanguage } from './language';
import { counted } from './plural';

/** The copy for sending upward. */
export const sendingTexts = byLanguage({
  title: both('Bản gửi đi', 'Copy to send'),
  body: both(
    'Lưu thành một tệp mới để gửi cấp trên: chỉ có giá trị, không có công thức, trang ẩn, ghi chú ở ô, liên kết, tên người lập hay thuộc tính của tệp. Sổ tính đang mở không thay đổi.',
    'Saves a new file for sending upward: values only, without formulas, hidden worksheets, cell notes, links, names of authors or file properties. The open workbook does not change.',
  ),
  sheets: both('Trang gửi đi', 'Worksheets to send'),
  allSheets: both('Chọn tất cả', 'Select all'),
  noSheets: both('Bỏ chọn tất cả', 'Clear all'),
  texts: both('Gửi kèm nội dung', 'Send along'),
  kinds: {
    document: both('Số, ngày, thời hạn của văn bản minh chứng', 'Numbers, dates and validity of evidence documents'),
    explanation: both('Giải trình', 'Explanations'),
    person: both('Người và ngày kết luận', 'Who concluded, and when'),
    note: both('Ghi chú', 'Notes columns'),
  },
  hiddenCells: both('Cả nội dung của dòng, cột đang ẩn', 'Contents of hidden rows and columns too'),
  save: both('Lưu bản gửi đi', 'Save the copy'),
  cancel: both('Thôi', 'Cancel'),
  choose: both('Hãy chọn ít nhất một trang.', 'Choose at least one worksheet.'),
  saving: both('Đang lập bản gửi đi…', 'Making the copy…'),
  close: both('Đóng', 'Close'),
  ownFile: both(
    'Đó là chính tệp đang mở: ghi đè thì mất công thức và các trang ẩn. Hãy chọn tên khác.',
    'That is the very file that is open: its formulas and hidden worksheets would be lost. Choose another name.',
  ),
  nothing: both(
    'Không có trang nào để gửi: các trang đã chọn không có hoặc đang ẩn.',
    'There is no worksheet to send: those chosen are missing or hidden.',
  ),
  failed: both(
    (reason: string) => `Không lập được bản gửi đi: ${reason}`,
    (reason) => `The copy could not be made: ${reason}`,
  ),
  unknownSheet: both(
    (name: string, known: string) => `Không có trang “${name}” đang hiện trong sổ tính. Các trang gửi được: ${known}.`,
    (name, known) => `The workbook shows no worksheet “${name}”. Worksheets that can be sent: ${known}.`,
  ),
  unknownText: both(
    (found: string, known: string) => `Không hiểu “${found}”: chọn trong ${known}.`,
    (found, known) => `“${found}” is not understood: choose from ${known}.`,
  ),
  needsCopy: both(
    'Các lựa chọn --send-… chỉ dùng cùng với --send-copy.',
    'The options --send-… go only with --send-copy.',
  ),
  wrongName: both(
    (path: string) => `Bản gửi đi “${path}” phải có tên kết thúc bằng .xlsx.`,
    (path) => `The copy to send, “${path}”, must have a name that ends in .xlsx.`,
  ),
  done: both(
    (path: string, sheets: string) => `Bản gửi đi (${sheets} trang): ${path}`,
    (path, sheets) => `Copy to send (${counted(sheets, 'worksheet')}): ${path}`,
  ),
  left: both(
    (list: string) => `Không có trong bản gửi đi: ${list}.`,
    (list) => `Not in the copy: ${list}.`,
  ),
  counts: {
    sheets: both(
      (count: string) => `${count} trang ẩn hoặc không chọn`,
      (count) => `${counted(count, 'worksheet')}, hidden or not chosen`,
    ),
    formulas: both(
      (count: string) => `${count} công thức (chỉ còn giá trị)`,
      (count) => `${counted(count, 'formula')} (their values stay)`,
    ),
    hiddenCells: both(
      (count: string) => `${count} ô ở dòng, cột ẩn`,
      (count) => `${counted(count, 'cell')} in hidden rows and columns`,
    ),
    privateCells: both(
      (count: string) => `${count} ô nội dung không gửi`,
      (count) => `${counted(count, 'cell')} of texts not sent`,
    ),
    notes: both(
      (count: string) => `${count} ghi chú ở ô`,
      (count) => `${counted(count, 'cell note')}`,
    ),
    links: both(
      (count: string) => `${count} liên kết`,
      (count) => `${counted(count, 'link')}`,
    ),
    names: both(
      (count: string) => `${count} tên đã đặt`,
      (count) => `${counted(count, 'defined name')}`,
    ),
  },
  fileName: both(
    (name: string) => `${name} - Bản gửi đi.xlsx`,
    (name) => `${name} - To send.xlsx`,
  ),
  options: {
    copy: both(
      'ghi thêm bản gửi đi (chỉ giá trị, không trang ẩn, không thông tin cá nhân) vào tệp này; mặc định đặt cạnh tệp đầu vào với đuôi “ - Bản gửi đi.xlsx”; tệp trùng tên được thay thế',
      'also write the copy to send (values only, no hidden worksheets, no personal data) to this file; beside the input with “ - To send.xlsx” when left out; a file of that name is replaced',
    ),
    sheets: both(
      'các trang gửi đi; mặc định mọi trang không ẩn',
      'worksheets to send; all that are not hidden when left out',
    ),
    without: both(
      'nội dung không gửi: document (văn bản minh chứng), explanation (giải trình), person (người kết luận), note (ghi chú)',
      'texts not to send: document (evidence), explanation, person (who concluded), note',
    ),
    hidden: both('gửi cả nội dung của dòng, cột đang ẩn', 'send the contents of hidden rows and columns too'),
  },
});
