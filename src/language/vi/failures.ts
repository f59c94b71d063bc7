/** Refusals as sentences: what happened, and what to do about it. */
export const failures = {
  host: {
    sheetProtected: (detail: string) =>
      `Trang tính “${detail}” đang được bảo vệ nên không ghi được. Hãy bỏ bảo vệ (Xem lại → Bỏ bảo vệ trang tính) rồi thực hiện lại.`,
    workbookProtected: () =>
      'Cấu trúc sổ tính đang được bảo vệ nên không thêm được trang kết quả. Hãy bỏ bảo vệ (Xem lại → Bảo vệ sổ tính) rồi thực hiện lại.',
    cellEditMode: () => 'Excel đang ở chế độ sửa ô. Hãy nhấn Enter để kết thúc việc sửa rồi thực hiện lại.',
    readOnly: () => 'Sổ tính chỉ cho phép đọc. Hãy lưu thành tệp khác rồi thực hiện lại trên tệp đó.',
    payloadTooLarge: (detail: string) =>
      `Dữ liệu quá lớn so với giới hạn của Excel cho một lần trao đổi (${detail}). Hãy tách sổ tính theo năm rồi thực hiện lại.`,
    nameTaken: (detail: string) => `Sổ tính đã có trang “${detail}”. Hãy đổi tên trang đó rồi thực hiện lại.`,
    itemMissing: (detail: string) =>
      `Một trang hoặc bảng đã bị xóa trong khi đang chấm điểm (${detail}). Hãy thực hiện lại.`,
    nothingKept: () => 'Chưa có lần chấm điểm nào được lưu lại để khôi phục.',
    inputFilled: (detail: string) =>
      `Đã có nội dung ở trang: ${detail}. Dữ liệu mẫu chỉ được chèn khi các bảng nhập liệu còn trống; hãy chèn vào một sổ tính mới.`,
    tableBlocked: (detail: string) =>
      `Bảng ở trang ${detail} hết dòng trống, mà ngay dưới bảng có nội dung khác hoặc dòng tổng. Hãy kéo dài bảng thêm vài dòng rồi thực hiện lại.`,
    formulaThere: (detail: string) =>
      `Ô ${detail} đang chứa công thức, ghi đè sẽ mất. Hãy sửa công thức hoặc xóa ô đó rồi thực hiện lại.`,
    cancelled: () => 'Đã dừng theo yêu cầu.',
    unknown: (detail: string) => `Excel từ chối thao tác: ${detail}`,
  },
  restored: 'Sổ tính vẫn nguyên như trước.',
  notRestored:
    'Chưa khôi phục được các trang kết quả; bản sao của chúng nằm ở các trang ẩn “~WS1”, “~WS2”… và sẽ được khôi phục ở lần chấm điểm sau.',
  report: {
    noWardTable: (detail: string) =>
      `Không tìm thấy danh sách phường (bảng ${detail}). Hãy dùng tệp mẫu do lệnh “npm run template” tạo ra.`,
    noWards: (detail: string) => `Danh sách phường (bảng ${detail}) chưa có phường nào.`,
    noYear: () => 'Chưa có số liệu của năm nào và chưa chọn năm chấm điểm. Hãy nhập số liệu hoặc chọn năm.',
    noRuleSet: (detail: string) => `Không có bộ tiêu chí nào áp dụng cho năm ${detail}.`,
  },
  package: {
    encrypted: () => 'Tệp được đặt mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.',
    notXlsx: () => 'Tệp không phải là sổ tính Excel (.xlsx hoặc .xlsm).',
    truncated: () => 'Tệp bị cắt cụt hoặc tải về chưa đủ. Hãy chép lại tệp gốc.',
    zipBomb: () => 'Tệp phình to bất thường khi giải nén nên không được mở.',
    entities: () => 'Tệp chứa khai báo thực thể XML nên không được mở, vì lý do an toàn.',
    brokenXml: (detail: string) => `Nội dung tệp bị hỏng (${detail}). Hãy mở bằng Excel để sửa rồi lưu lại.`,
    missingPart: (detail: string) => `Tệp thiếu thành phần bắt buộc (${detail}). Hãy mở bằng Excel để sửa rồi lưu lại.`,
    duplicatePart: (detail: string) => `Tệp có thành phần bị lặp (${detail}) nên không được mở.`,
    pathTrick: (detail: string) => `Tệp chứa đường dẫn không hợp lệ (${detail}) nên không được mở.`,
    tooLarge: (detail: string) => `Tệp vượt quá kích thước cho phép (${detail}).`,
  },
  file: {
    notFound: (path: string) => `Không tìm thấy tệp “${path}”.`,
    isFolder: (path: string) => `“${path}” là một thư mục, không phải tệp.`,
    notReadable: (path: string) => `Không có quyền đọc tệp “${path}”.`,
    notWritable: (path: string) => `Không ghi được tệp “${path}”. Hãy kiểm tra quyền ghi và xem tệp có đang mở không.`,
    exists: (path: string) => `Tệp “${path}” đã có. Hãy chọn tên khác: tệp đang có không bao giờ bị ghi đè.`,
    sameAsInput: (path: string) =>
      `Tệp kết quả trùng với tệp đầu vào “${path}”. Hãy dùng --in-place nếu muốn ghi vào chính tệp đó.`,
    wrongExtension: (path: string) => `Tên tệp “${path}” phải kết thúc bằng .xlsx hoặc .xlsm.`,
    macroMismatch: (path: string) => `Tệp kết quả “${path}” phải có cùng phần mở rộng với tệp đầu vào.`,
  },
  option: {
    year: (value: string) => `Năm “${value}” không hợp lệ: cần một năm từ 2000 đến 2100.`,
    language: (value: string) => `Ngôn ngữ “${value}” không hợp lệ: chọn vi hoặc en.`,
    period: (found: string) => `Kỳ báo cáo “${found}” không hợp lệ: dùng month, half hoặc year.`,
    wordName: (found: string) => `“${found}” không phải tên tệp .docx.`,
    calendarName: (found: string) => `“${found}” không phải tên tệp .ics.`,
    inPlaceWithOutput: 'Không dùng --in-place cùng với -o.',
  },
  unexpected: (detail: string) => `Lỗi ngoài dự kiến: ${detail}`,
  nothingWritten: 'Không có tệp nào bị thay đổi.',
};
