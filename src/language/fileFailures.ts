import { both, byLanguage } from './language';

/** Refusals of files and of the command line as sentences: what happened, and what to do about it. */
export const fileFailuresTexts = byLanguage({
  package: {
    encrypted: both(
      () => 'Tệp được đặt mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.',
      () => 'The file has a password. Open it in Excel, remove the password and save it again.',
    ),
    notXlsx: both(
      () => 'Tệp không phải là sổ tính Excel (.xlsx hoặc .xlsm).',
      () => 'The file is not an Excel workbook (.xlsx or .xlsm).',
    ),
    truncated: both(
      () => 'Tệp bị cắt cụt hoặc tải về chưa đủ. Hãy chép lại tệp gốc.',
      () => 'The file is cut short or was not downloaded completely. Copy the original again.',
    ),
    zipBomb: both(
      () => 'Tệp phình to bất thường khi giải nén nên không được mở.',
      () => 'The file grows abnormally when unpacked and was not opened.',
    ),
    entities: both(
      () => 'Tệp chứa khai báo thực thể XML nên không được mở, vì lý do an toàn.',
      () => 'The file declares XML entities and was not opened, for safety.',
    ),
    brokenXml: both(
      (detail: string) => `Nội dung tệp bị hỏng (${detail}). Hãy mở bằng Excel để sửa rồi lưu lại.`,
      (detail) => `The content of the file is broken (${detail}). Repair it in Excel and save it again.`,
    ),
    missingPart: both(
      (detail: string) => `Tệp thiếu thành phần bắt buộc (${detail}). Hãy mở bằng Excel để sửa rồi lưu lại.`,
      (detail) => `The file lacks a required part (${detail}). Repair it in Excel and save it again.`,
    ),
    duplicatePart: both(
      (detail: string) => `Tệp có thành phần bị lặp (${detail}) nên không được mở.`,
      (detail) => `The file has a part twice (${detail}) and was not opened.`,
    ),
    pathTrick: both(
      (detail: string) => `Tệp chứa đường dẫn không hợp lệ (${detail}) nên không được mở.`,
      (detail) => `The file holds a path that is not allowed (${detail}) and was not opened.`,
    ),
    tooLarge: both(
      (detail: string) => `Tệp vượt quá kích thước cho phép (${detail}).`,
      (detail) => `The file is larger than allowed (${detail}).`,
    ),
  },
  file: {
    noWardList: both(
      (path: string) => `Không tìm thấy danh sách phường trong “${path}”: cần một trang có cột mã và cột tên phường.`,
      (path) => `No list of wards in “${path}”: a sheet with a column of codes and one of names is needed.`,
    ),
    notFound: both(
      (path: string) => `Không tìm thấy tệp “${path}”.`,
      (path) => `The file “${path}” was not found.`,
    ),
    isFolder: both(
      (path: string) => `“${path}” là một thư mục, không phải tệp.`,
      (path) => `“${path}” is a folder, not a file.`,
    ),
    notReadable: both(
      (path: string) => `Không có quyền đọc tệp “${path}”.`,
      (path) => `The file “${path}” may not be read.`,
    ),
    notWritable: both(
      (path: string) => `Không ghi được tệp “${path}”. Hãy kiểm tra quyền ghi và xem tệp có đang mở không.`,
      (path) => `The file “${path}” cannot be written. Check its permissions and whether it is open elsewhere.`,
    ),
    folderNotFound: both(
      (path: string) => `Không tìm thấy thư mục “${path}”. Hãy tạo thư mục đó rồi chạy lại.`,
      (path) => `The folder “${path}” was not found. Make it and try again.`,
    ),
    nameTooLong: both(
      (path: string) => `Tên tệp “${path}” quá dài. Hãy chọn tên ngắn hơn.`,
      (path) => `The file name “${path}” is too long. Choose a shorter one.`,
    ),
    diskFull: both(
      (path: string) => `Ổ đĩa không còn đủ chỗ để ghi tệp “${path}”.`,
      (path) => `The disk has no room left for the file “${path}”.`,
    ),
    openElsewhere: both(
      (path: string, lock: string) =>
        `Tệp “${path}” đang mở trong một chương trình khác (có tệp khóa “${lock}”). Hãy đóng tệp rồi chạy lại; nếu không chương trình nào đang mở thì xóa tệp khóa đó.`,
      (path, lock) =>
        `The file “${path}” is open in another program (lock file “${lock}”). Close it and try again; if no program has it open, delete the lock file.`,
    ),
    changedMeanwhile: both(
      (path: string) =>
        `Tệp “${path}” đã được lưu lại bởi người hoặc chương trình khác trong lúc chấm điểm, nên không ghi đè. Không có tệp nào bị thay đổi; hãy chạy lại.`,
      (path) =>
        `The file “${path}” was saved by somebody else while it was being scored, so it was not written over. No file was changed; run it again.`,
    ),
    notPutBack: both(
      (path: string, kept: string) =>
        kept === ''
          ? `Không ghi được hết các tệp kết quả, và không xóa được tệp “${path}” vừa tạo.`
          : `Không ghi được hết các tệp kết quả, và không khôi phục được tệp “${path}”; nội dung trước đó còn trong tệp “${kept}”.`,
      (path, kept) =>
        kept === ''
          ? `Not all files could be written, and the new file “${path}” could not be removed.`
          : `Not all files could be written, and the file “${path}” could not be put back; its former content is kept in “${kept}”.`,
    ),
    sameOutput: both(
      (path: string) =>
        `Tệp “${path}” được yêu cầu hai lần. Hãy đặt cho mỗi tệp kết quả một tên khác, không trùng tệp đầu vào.`,
      (path) => `The file “${path}” is asked for twice. Give each output a name of its own, other than the input’s.`,
    ),
    notFolder: both(
      (path: string) => `“${path}” là một tệp, không phải thư mục. Hãy chọn tên thư mục khác.`,
      (path) => `“${path}” is a file and no folder. Choose another folder.`,
    ),
    exists: both(
      (path: string) => `Tệp “${path}” đã có. Hãy chọn tên khác: tệp đang có không bao giờ bị ghi đè.`,
      (path) => `The file “${path}” exists. Choose another name: an existing file is never overwritten.`,
    ),
    sameAsInput: both(
      (path: string) =>
        `Tệp kết quả trùng với tệp đầu vào “${path}”. Hãy dùng --in-place nếu muốn ghi vào chính tệp đó.`,
      (path) => `The output is the input “${path}”. Use --in-place to write into that very file.`,
    ),
    wrongExtension: both(
      (path: string) => `Tên tệp “${path}” phải kết thúc bằng .xlsx hoặc .xlsm.`,
      (path) => `The file name “${path}” must end in .xlsx or .xlsm.`,
    ),
    macroMismatch: both(
      (path: string) => `Tệp kết quả “${path}” phải có cùng phần mở rộng với tệp đầu vào.`,
      (path) => `The output “${path}” must have the same extension as the input.`,
    ),
  },
  option: {
    year: both(
      (value: string) => `Năm “${value}” không hợp lệ: cần một năm từ 2000 đến 2100.`,
      (value) => `The year “${value}” is not valid: a year from 2000 to 2100 is needed.`,
    ),
    language: both(
      (value: string) => `Ngôn ngữ “${value}” không hợp lệ: chọn vi hoặc en.`,
      (value) => `The language “${value}” is not valid: choose vi or en.`,
    ),
    period: both(
      (found: string) =>
        `Kỳ báo cáo “${found}” không hợp lệ: dùng month, quarter, half, nine, year, interim hoặc final.`,
      (found) => `“${found}” is no period of a report: use month, quarter, half, nine, year, interim or final.`,
    ),
    month: both(
      (found: string) => `Tháng “${found}” không hợp lệ: cần một số từ 1 đến 12.`,
      (found) => `“${found}” is no month: a number from 1 to 12 is needed.`,
    ),
    paperKind: both(
      (found: string) =>
        `Loại văn bản “${found}” không hợp lệ: dùng month, quarter, half, nine, year, interim, final, selfScore, selfReport, registration, minutes hoặc proposal.`,
      (found) =>
        `“${found}” is no kind of paper: use month, quarter, half, nine, year, interim, final, selfScore, selfReport, registration, minutes or proposal.`,
    ),
    wordName: both(
      (found: string) => `“${found}” không phải tên tệp .docx.`,
      (found) => `“${found}” is not the name of a .docx file.`,
    ),
    calendarName: both(
      (found: string) => `“${found}” không phải tên tệp .ics.`,
      (found) => `“${found}” is not the name of an .ics file.`,
    ),
    collectMode: both(
      'Cần một trong hai: --make THƯ_MỤC để lập phiếu nhập, hoặc --into SỔ_TÍNH.xlsx để nhận số liệu.',
      'One of the two is needed: --make FOLDER to make entry forms, or --into BOOK.xlsx to take figures over.',
    ),
    collectPeriod: both(
      'Cần cho biết kỳ số liệu: --month và --year.',
      'The period of the figures is needed: --month and --year.',
    ),
    ward: both(
      (found: string) => `Không có phường “${found}” trong danh sách phường của năm hoặc kỳ đã chọn.`,
      (found) => `“${found}” is none of the wards of the year or period chosen.`,
    ),
    inPlaceWithOutput: both('Không dùng --in-place cùng với -o.', 'Do not use --in-place together with -o.'),
  },
  nothingWritten: both('Không có tệp nào bị thay đổi.', 'No file was changed.'),
});
