import { both } from './language';

/** Findings about what could not be read, or only by a guess: the first family of `issuesTexts`. */
export const issuesOfReading = {
  tableMissing: both(
    'Không tìm thấy bảng {subject}. Hãy tạo lại trang này từ tệp biểu nhập liệu nếu cần dùng.',
    'There is no table {subject}. Take its sheet from the template again if you need it.',
  ),
  tableIsRange: both(
    'Bảng {subject} đã bị chuyển thành vùng thường; số liệu vẫn được đọc theo dòng tiêu đề. Nên đặt lại thành bảng tên {expected}.',
    'Table {subject} was turned into a plain range; it is still read by its headers. Better make it a table named {expected} again.',
  ),
  tableTwice: both(
    'Bảng {found} có vẻ là bản sao của bảng {expected}; chỉ bảng {expected} được đọc. Hãy gộp các dòng vào bảng {expected}, hoặc đổi tên bảng này nếu không dùng để chấm điểm.',
    'Table {found} seems to be a copy of {expected}; only {expected} is read. Move its rows into {expected}, or rename it if it is not meant for scoring.',
  ),
  columnMissing: both(
    'Thiếu cột “{expected}”. Hãy thêm lại cột với đúng tên này.',
    'Column “{expected}” is missing. Add it again under exactly this name.',
  ),
  columnDuplicated: both(
    'Có hai cột cùng nghĩa “{found}” nên không cột nào được đọc. Hãy chỉ giữ lại một cột.',
    'Two columns mean “{found}”, so neither is read. Keep only one of them.',
  ),
  columnUnknown: both(
    'Cột “{found}” không thuộc bảng mẫu; cột được giữ nguyên và không dùng để chấm điểm.',
    'Column “{found}” is not part of the template; it is left alone and not scored.',
  ),
  cellError: both(
    'Ô “{subject}” đang báo lỗi {found}. Hãy sửa công thức hoặc nhập lại giá trị.',
    '“{subject}” shows the error {found}. Mend the formula or type the value.',
  ),
  notANumber: both(
    'Ô “{subject}” ghi “{found}”, không đọc được thành số. Hãy chỉ ghi số, không kèm chữ hay đơn vị: {expected}.',
    '“{subject}” says “{found}”, which is no number. Type the number alone, without words or unit: {expected}.',
  ),
  ambiguousNumber: both(
    'Ô “{subject}” ghi “{found}”, có thể hiểu theo hai cách: {expected}. Hãy nhập lại dưới dạng số.',
    '“{subject}” says “{found}”, which can be read in two ways: {expected}. Type it again as a number.',
  ),
  notYesNo: both(
    'Ô “{subject}” ghi “{found}”. Hãy chọn “Có” hoặc “Không”.',
    '“{subject}” says “{found}”. Choose “Có” (yes) or “Không” (no).',
  ),
  unknownGrade: both(
    'Ô “{subject}” ghi “{found}”, không có trong thang xếp loại. Hãy chọn một trong các mức: {expected}.',
    '“{subject}” says “{found}”, which is not on the scale. Choose one of: {expected}.',
  ),
  notADate: both(
    'Ô “{subject}” ghi “{found}”, không phải ngày hợp lệ. Hãy ghi theo dạng ngày/tháng/năm, ví dụ 31/12/2023.',
    '“{subject}” says “{found}”, which is no valid date. Write day/month/year, for example 31/12/2023.',
  ),
  unknownChoice: both(
    'Ô “{subject}” ghi “{found}”. Hãy chọn một trong các giá trị: {expected}.',
    '“{subject}” says “{found}”. Choose one of: {expected}.',
  ),
  legacyEncoding: both(
    '“{found}” có vẻ được gõ bằng phông chữ cũ (TCVN3, VNI). Hãy chuyển sang Unicode rồi nhập lại.',
    '“{found}” seems to be typed in an old font (TCVN3, VNI). Convert it to Unicode and type it again.',
  ),
  numberAsText: both(
    'Ô “{subject}” chứa số dạng văn bản “{found}”, được đọc là {expected}. Nên nhập lại dưới dạng số.',
    '“{subject}” holds a number as text, “{found}”, read as {expected}. Better type it as a number.',
  ),
  notWhole: both(
    'Ô “{subject}” ghi {found} nhưng phải là số nguyên. Hãy kiểm tra và nhập lại.',
    '“{subject}” says {found} but must be a whole number. Check and type it again.',
  ),
  dateForNumber: both(
    'Ô “{subject}” đang là ngày {found} trong khi phải nhập {expected}, nên không được dùng để chấm điểm. Hãy nhập lại số và đổi định dạng ô sang dạng số.',
    '“{subject}” holds the date {found} where {expected} is asked, so it is not used for scoring. Type the number again and format the cell as a number.',
  ),
  percentForNumber: both(
    'Ô “{subject}” ghi {found}, là tỷ lệ phần trăm, trong khi phải nhập {expected}, nên không được dùng để chấm điểm. Hãy nhập lại đúng số.',
    '“{subject}” says {found}, which is a percentage, where {expected} is asked, so it is not used for scoring. Type the number itself.',
  ),
  notCalculated: both(
    'Công thức ở ô “{subject}” chưa được tính nên chưa có giá trị. Hãy mở tệp bằng Excel, chờ tính xong (hoặc nhấn F9) rồi lưu lại, hoặc nhập thẳng giá trị.',
    'The formula at “{subject}” has not been calculated and has no value yet. Open the file in Excel, let it calculate (or press F9) and save it, or type the value.',
  ),
  tableEndsEarly: both(
    'Ngay dưới bảng {subject} còn {found} dòng số liệu nằm ngoài bảng; các dòng này vẫn được đọc. Hãy mở rộng bảng đến hết vùng {expected}.',
    'Right below table {subject} stand {found} rows of data outside the table; they are read all the same. Extend the table to {expected}.',
  ),
  rowsAfterGap: both(
    'Dưới bảng {subject}, cách một khoảng trống, còn {found} dòng trông như số liệu; các dòng này không được đọc. Nếu là số liệu, hãy chuyển lên sát bảng.',
    'Below table {subject}, after a gap, stand {found} rows that look like data; they are not read. If they are data, move them up to the table.',
  ),
};
