import { both, byLanguage } from './language';

/** Refusals as sentences: what happened, and what to do about it. */
export const failuresTexts = byLanguage({
  host: {
    sheetProtected: both(
      (detail: string) =>
        `Trang tính “${detail}” đang được bảo vệ nên không ghi được. Hãy bỏ bảo vệ (Xem lại → Bỏ bảo vệ trang tính) rồi thực hiện lại.`,
      (detail) =>
        `The sheet “${detail}” is protected and cannot be written. Unprotect it (Review → Unprotect Sheet) and try again.`,
    ),
    workbookProtected: both(
      () =>
        'Cấu trúc sổ tính đang được bảo vệ nên không thêm được trang kết quả. Hãy bỏ bảo vệ (Xem lại → Bảo vệ sổ tính) rồi thực hiện lại.',
      () =>
        'The structure of the workbook is protected, so no status sheet can be added. Unprotect it (Review → Protect Workbook) and try again.',
    ),
    cellEditMode: both(
      () => 'Excel đang ở chế độ sửa ô hoặc sửa tên trang. Hãy nhấn Enter để kết thúc việc sửa rồi thực hiện lại.',
      () => 'Excel is editing a cell or the name of a sheet. Press Enter to finish the edit and try again.',
    ),
    otherWorkbook: both(
      () =>
        'Excel không thao tác được trên sổ tính này, thường vì một sổ tính khác đang ở phía trước. Hãy trở lại sổ tính này rồi thực hiện lại.',
      () =>
        'Excel could not work on this workbook, mostly because another workbook is in front. Come back to this workbook and try again.',
    ),
    readOnly: both(
      () => 'Sổ tính chỉ cho phép đọc. Hãy lưu thành tệp khác rồi thực hiện lại trên tệp đó.',
      () => 'The workbook is open for reading only. Save it under another name and try again there.',
    ),
    payloadTooLarge: both(
      (detail: string) =>
        `Dữ liệu quá lớn so với giới hạn của Excel cho một lần trao đổi (${detail}). Hãy tách sổ tính theo năm rồi thực hiện lại.`,
      (detail) =>
        `The data exceed what Excel takes in one exchange (${detail}). Split the workbook by year and try again.`,
    ),
    nameTaken: both(
      (detail: string) => `Sổ tính đã có trang “${detail}”. Hãy đổi tên trang đó rồi thực hiện lại.`,
      (detail) => `The workbook already has a sheet “${detail}”. Rename that sheet and try again.`,
    ),
    itemMissing: both(
      (detail: string) => `Một trang hoặc bảng đã bị xóa trong khi đang chấm điểm (${detail}). Hãy thực hiện lại.`,
      (detail) => `A sheet or table was deleted while scoring (${detail}). Try again.`,
    ),
    fileDamaged: both(
      (detail: string) =>
        `Nội dung tệp bị hỏng (${detail}). Hãy mở bằng Excel để sửa rồi lưu lại. Sổ tính đang mở không bị thay đổi.`,
      (detail) =>
        `The content of the file is broken (${detail}). Repair it in Excel and save it again. The open workbook was not changed.`,
    ),
    nothingKept: both(
      () => 'Chưa có lần chấm điểm nào được lưu lại để khôi phục.',
      () => 'No earlier results have been kept that could be brought back.',
    ),
    inputFilled: both(
      (detail: string) =>
        `Đã có nội dung ở trang: ${detail}. Số liệu minh họa chỉ được chèn khi các bảng nhập liệu còn trống; hãy chèn vào một sổ tính mới.`,
      (detail) =>
        `Something was entered on: ${detail}. The sample goes only where the input tables are still blank; insert it into a new workbook.`,
    ),
    tableBlocked: both(
      (detail: string) =>
        `Bảng ở trang ${detail} hết dòng trống, mà ngay dưới bảng có nội dung khác hoặc dòng tổng. Hãy kéo dài bảng thêm vài dòng rồi thực hiện lại.`,
      (detail) =>
        `The table on ${detail} has no blank row left, and something or a totals row stands right below it. Make the table longer by some rows and try again.`,
    ),
    formulaThere: both(
      (detail: string) =>
        `Ô ${detail} đang chứa công thức, ghi đè sẽ mất. Hãy sửa công thức hoặc xóa ô đó rồi thực hiện lại.`,
      (detail) =>
        `A formula stands in ${detail} and would be lost. Change the formula or clear the cell, then try again.`,
    ),
    notEmpty: both(
      () => 'Tự kiểm tra chỉ chạy trong một sổ tính trống. Hãy mở một sổ tính mới, chưa nhập gì, rồi thực hiện lại.',
      () => 'The self-test only runs in an empty workbook. Open a new one with nothing in it and try again.',
    ),
    cancelled: both(
      () => 'Đã dừng theo yêu cầu.',
      () => 'Stopped as asked.',
    ),
    unknown: both(
      (detail: string) => `Excel từ chối thao tác: ${detail}`,
      (detail) => `Excel refused: ${detail}`,
    ),
  },
  restored: both('Sổ tính vẫn nguyên như trước.', 'The workbook is as it was before.'),
  notRestored: both(
    'Chưa xác nhận được rằng sổ tính đã nguyên như trước. Nếu có các trang ẩn “~WS1”, “~WS2”… thì đó là bản sao của những trang cũ và sẽ được khôi phục ở lần chấm điểm sau; nếu không, hãy kiểm tra lại trước khi lưu.',
    'It could not be confirmed that the workbook is as it was before. Hidden sheets “~WS1”, “~WS2”…, if there are any, are copies of the sheets as they were and will be restored by the next scoring; if there are none, check before you save.',
  ),
  report: {
    noWardTable: both(
      (detail: string) =>
        `Không tìm thấy danh sách phường (bảng ${detail}). Hãy dùng tệp biểu nhập liệu của bộ công cụ.`,
      (detail) => `The list of wards (table ${detail}) was not found. Use a template of this toolkit.`,
    ),
    noWards: both(
      (detail: string) => `Danh sách phường (bảng ${detail}) chưa có phường nào.`,
      (detail) => `The list of wards (table ${detail}) has no ward yet.`,
    ),
    noYear: both(
      () => 'Chưa có số liệu của năm nào và chưa chọn năm chấm điểm. Hãy nhập số liệu hoặc chọn năm.',
      () => 'There are no data for any year and no year to score was chosen. Enter data or choose a year.',
    ),
    noRuleSet: both(
      (detail: string) => `Không có bộ tiêu chí nào áp dụng cho năm ${detail}.`,
      (detail) => `No rule set is valid for the year ${detail}.`,
    ),
  },
  unexpected: both(
    (detail: string) => `Lỗi ngoài dự kiến: ${detail}`,
    (detail) => `Unexpected error: ${detail}`,
  ),
});
