import { both, byLanguage } from './language';
import { counted } from './plural';

/** The copy for sending upward. */
export const sendingTexts = byLanguage({
  title: both('Bản gửi đi', 'Copy to send'),
  body: both(
    'Lập một tệp mới để gửi cấp trên: chỉ có giá trị, không có công thức, trang ẩn, ghi chú ở ô, liên kết, tên người lập hay thuộc tính của tệp. Nội dung không chọn gửi kèm thì các trang KQ được lập lại mà không có nội dung đó; ở các trang khác, ô của cột đó và ô nhắc lại nội dung đó được để trống. Sổ tính đang mở không thay đổi.',
    'Makes a new file for sending upward: values only, without formulas, hidden worksheets, cell notes, links, names of authors or file properties. Status sheets are drawn again without the texts that you do not send along; on other worksheets the cells of those columns, and cells that repeat them, are left blank. The open workbook does not change.',
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
  hiddenCells: both(
    'Cả nội dung đang ẩn (dòng, cột ẩn, chữ không nhìn thấy)',
    'Hidden contents too (hidden rows and columns, text that cannot be seen)',
  ),
  noStatusSheets: both(
    'Chưa có trang KQ nào. Hãy chấm điểm trước, hoặc tự chọn trang để gửi.',
    'There are no status sheets yet. Score first, or choose the worksheets to send yourself.',
  ),
  notSent: both('(không gửi kèm)', '(not sent)'),
  make: both('Lập bản gửi đi', 'Make the copy'),
  change: both('Chọn lại', 'Choose again'),
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
  contained: both(
    (list: string) => `Bản này còn chứa: ${list}.`,
    (list) => `This copy still contains: ${list}.`,
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
      (count: string) => `${count} ô bị ẩn hoặc không nhìn thấy`,
      (count) => `${counted(count, 'cell')} hidden or impossible to see`,
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
    charts: both(
      (count: string) => `${count} biểu đồ lấy số liệu từ trang không gửi`,
      (count) => `${counted(count, 'chart')} of worksheets that are not sent`,
    ),
    rules: both(
      (count: string) => `${count} quy tắc tô màu nhắc đến nội dung không có trong bản này`,
      (count) => `${counted(count, 'colour rule')} that speak of what is not in the copy`,
    ),
  },
  contents: {
    sheets: both(
      (count: string) => `${count} trang`,
      (count) => `${counted(count, 'worksheet')}`,
    ),
    cells: both(
      (count: string) => `${count} ô có nội dung`,
      (count) => `${counted(count, 'filled cell')}`,
    ),
    explanation: both(
      (count: string) => `${count} ô giải trình`,
      (count) => `${counted(count, 'cell')} of explanations`,
    ),
    document: both(
      (count: string) => `${count} ô về văn bản minh chứng`,
      (count) => `${counted(count, 'cell')} about evidence documents`,
    ),
    person: both(
      (count: string) => `${count} ô về người và ngày kết luận`,
      (count) => `${counted(count, 'cell')} about who concluded, and when`,
    ),
    note: both(
      (count: string) => `${count} ô ghi chú`,
      (count) => `${counted(count, 'cell')} of notes columns`,
    ),
    charts: both(
      (count: string) => `${count} biểu đồ`,
      (count) => `${counted(count, 'chart')}`,
    ),
    pageTexts: both(
      (count: string) => `${count} dòng chữ ở đầu trang, chân trang khi in`,
      (count) => `${counted(count, 'text')} in printed headers and footers`,
    ),
    hiddenCells: both(
      (count: string) => `${count} ô bị ẩn hoặc không nhìn thấy`,
      (count) => `${counted(count, 'cell')} hidden or impossible to see`,
    ),
    spacedTexts: both(
      (count: string) => `${count} ô có khoảng trống dài giữa chữ, phần sau có thể không nhìn thấy`,
      (count) => `${counted(count, 'cell')} with a wide gap in the text, the end of which may be out of sight`,
    ),
  },
  fileName: both(
    (name: string) => `${name} - Bản gửi đi.xlsx`,
    (name) => `${name} - To send.xlsx`,
  ),
  options: {
    copy: both(
      'ghi thêm bản gửi đi vào tệp này: mặc định chỉ các trang KQ, chỉ giá trị, không có văn bản minh chứng, giải trình, người kết luận, ghi chú và nội dung ẩn; bỏ trống tên thì đặt cạnh tệp đầu vào với đuôi “ - Bản gửi đi.xlsx”; tệp trùng tên được thay thế',
      'also write the copy to send to this file: status sheets alone unless told otherwise, values only, without evidence documents, explanations, who concluded, notes and hidden contents; beside the input with “ - To send.xlsx” when left out; a file of that name is replaced',
    ),
    sheets: both(
      'trang gửi đi, thay cho các trang KQ; ghi nhiều lần được',
      'a worksheet to send instead of the status sheets; may be repeated',
    ),
    with: both(
      'nội dung gửi kèm: document (văn bản minh chứng), explanation (giải trình), person (người kết luận), note (ghi chú)',
      'texts to send along: document (evidence), explanation, person (who concluded), note',
    ),
    hidden: both('gửi cả nội dung đang ẩn hoặc không nhìn thấy', 'send contents that are hidden or cannot be seen too'),
  },
});
