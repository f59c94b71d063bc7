import { both } from './language';

/** What the rule itself says of it, should it say anything. */
const why = (detail: string): string => (detail === '' ? '' : `: ${detail.replace(/\.$/, '')}`);

/** What the desk says after an action. */
export const deskNotices = {
  label: both('Thông báo', 'Notices'),
  dismiss: both('Đóng thông báo', 'Close the notice'),
  saved: both(
    (name: string) => `Đã lưu “${name}”.`,
    (name) => `“${name}” is saved.`,
  ),
  downloaded: both(
    (name: string) => `Đã tải “${name}” về thư mục tải xuống của trình duyệt.`,
    (name) => `“${name}” went to the downloads folder of your browser.`,
  ),
  notOpened: both(
    (name: string, why: string) => `Không mở được “${name}”. ${why} Sổ tính đang mở không thay đổi.`,
    (name, why) => `“${name}” could not be opened. ${why} The open workbook is unchanged.`,
  ),
  notSaved: both(
    (name: string, why: string) => `Không lưu được “${name}”. ${why} Tệp cũ không thay đổi.`,
    (name, why) => `“${name}” could not be saved. ${why} The old file is unchanged.`,
  ),
  notRead: both(
    (name: string) =>
      `Không đọc được “${name}”. Hãy kiểm tra tệp còn ở đó, không bị chương trình khác khóa, rồi mở lại.`,
    (name) =>
      `“${name}” could not be read. See that the file is still there and no other program has locked it, then open it again.`,
  ),
  notWritten: both(
    (name: string) =>
      `Không ghi được “${name}”. Hãy đóng tệp trong chương trình khác rồi lưu lại, hoặc chọn “Lưu thành…”. Thay đổi của bạn vẫn còn ở đây.`,
    (name) =>
      `“${name}” could not be written. Close it in other programs and save again, or choose “Save as…”. Your changes are still here.`,
  ),
  finishTyping: both(
    'Đang sửa dở một ô. Hãy nhấn Enter để kết thúc rồi lưu lại.',
    'A cell is being edited. Press Enter to finish, then save again.',
  ),
  unexpected: both(
    (detail: string) => `Lỗi ngoài dự kiến: ${detail}. Hãy lưu sổ tính rồi nạp lại trang.`,
    (detail) => `Unexpected error: ${detail}. Save the workbook, then reload the page.`,
  ),
  partNotLoaded: both(
    'Chưa tải được một phần của trang: mạng bị gián đoạn, hoặc máy chủ đã có phiên bản khác. Hãy kiểm tra mạng rồi làm lại; nếu vẫn lỗi, hãy nạp lại trang.',
    'A part of the page could not be loaded: the network failed, or the server has another version. Check the network and do it again; if it fails again, reload the page.',
  ),
  formulasNotLoaded: both(
    'Chưa tải được phần tính công thức, nên giá trị công thức chưa được cập nhật. Hãy kiểm tra mạng: trang tự thử lại cho đến khi được.',
    'The part that calculates formulas could not be loaded, so values of formulas are not up to date. Check the network: the page tries again until it succeeds.',
  ),
  newVersion: both(
    'Đã có phiên bản mới. Hãy lưu sổ tính, rồi nạp lại trang để dùng.',
    'A new version is ready. Save the workbook, then reload the page to use it.',
  ),
  reload: both('Nạp lại trang', 'Reload the page'),
};

/** Why an action of the desk was refused. */
export const deskRefusals = {
  sheetProtected: both(
    (detail: string) => `Trang “${detail}” đang được bảo vệ nên không sửa được. Hãy bỏ bảo vệ bằng Excel.`,
    (detail) => `The sheet “${detail}” is protected and cannot be edited. Unprotect it in Excel.`,
  ),
  workbookProtected: both(
    () => 'Cấu trúc sổ tính đang được bảo vệ: không thêm, xóa hay đổi tên trang được.',
    () => 'The structure of the workbook is protected: sheets cannot be added, deleted or given other names.',
  ),
  readOnly: both(
    () => 'Sổ tính chỉ cho phép đọc. Hãy lưu thành tệp khác rồi sửa trên tệp đó.',
    () => 'The workbook is read-only. Save it as another file and edit that one.',
  ),
  notInList: both(
    (detail: string) =>
      `Giá trị vừa nhập không có trong danh sách của ô nên chưa được ghi${why(detail)}. Hãy chọn một mục trong danh sách (Alt+mũi tên xuống).`,
    (detail) =>
      `The value is not in the list of this cell and was not written${why(detail)}. Choose an entry of the list (Alt+Down).`,
  ),
  badName: both(
    (detail: string) =>
      `Không đặt được tên trang “${detail}”: tên phải khác tên đang có, tối đa 31 ký tự, không chứa : \\ / ? * [ ].`,
    (detail) =>
      `A sheet cannot be named “${detail}”: a name must be new, at most 31 characters, without : \\ / ? * [ ].`,
  ),
  tooLarge: both(
    (detail: string) => `Vùng quá lớn để làm trong một lần (${detail}). Hãy làm từng phần nhỏ hơn.`,
    (detail) => `The area is too large for one step (${detail}). Work on smaller parts.`,
  ),
  nothingToUndo: both(
    () =>
      'Không còn gì để hoàn tác hoặc làm lại. Những gì bộ công cụ đã ghi không hoàn tác được bằng Ctrl+Z: hãy dùng “Khôi phục”.',
    () =>
      'There is nothing left to undo or redo. What the add-in has written cannot be undone by Ctrl+Z: use “Bring back”.',
  ),
  gone: both(
    (detail: string) => `Không tìm thấy “${detail}”: trang hoặc bảng đó đã bị xóa hoặc đổi tên.`,
    (detail) => `“${detail}” was not found: the sheet or table was deleted or has another name.`,
  ),
  badFormula: both(
    (detail: string) =>
      `“${detail}” không phải là công thức đúng. Hãy sửa lại, hoặc gõ dấu nháy đơn (') ở đầu nếu đó là văn bản.`,
    (detail) => `“${detail}” is no correct formula. Mend it, or begin with an apostrophe (') if it is text.`,
  ),
  notValid: both(
    (detail: string) =>
      `Giá trị vừa nhập không hợp quy tắc nhập liệu của ô nên chưa được ghi${why(detail)}. Hãy nhập giá trị khác.`,
    (detail) =>
      `The value breaks the validation rule of the cell and was not written${why(detail)}. Enter another value.`,
  ),
  inTheWay: both(
    (detail: string) =>
      `Không làm được vì sẽ làm vỡ ô gộp, tiêu đề bảng hoặc công thức mảng (${detail}). Hãy chọn vùng khác.`,
    (detail) =>
      `That would tear a merged cell, a table's header or an array formula apart (${detail}). Choose another area.`,
  ),
};
