/**
 * One sentence for each finding: {subject} is what it is about, {found} what stands there, {expected} what would be right.
 * The second sentence says what to do.
 */
export const issues = {
  sentences: {
    tableMissing: 'Không tìm thấy bảng {subject}. Hãy tạo lại sheet này từ tệp mẫu nếu cần dùng.',
    tableIsRange:
      'Bảng {subject} đã bị chuyển thành vùng thường; số liệu vẫn được đọc theo dòng tiêu đề. Nên đặt lại thành bảng tên {expected}.',
    tableTwice:
      'Bảng {found} có vẻ là bản sao của bảng {expected}; chỉ bảng {expected} được đọc. Hãy gộp các dòng vào bảng {expected}, hoặc đổi tên bảng này nếu không dùng để chấm điểm.',
    columnMissing: 'Thiếu cột “{expected}”. Hãy thêm lại cột với đúng tên này.',
    columnDuplicated: 'Có hai cột cùng nghĩa “{found}” nên không cột nào được đọc. Hãy chỉ giữ lại một cột.',
    columnUnknown: 'Cột “{found}” không thuộc bảng mẫu; cột được giữ nguyên và không dùng để chấm điểm.',
    cellError: 'Ô “{subject}” đang báo lỗi {found}. Hãy sửa công thức hoặc nhập lại giá trị.',
    notANumber:
      'Ô “{subject}” ghi “{found}”, không đọc được thành số. Hãy chỉ ghi số, không kèm chữ hay đơn vị: {expected}.',
    ambiguousNumber: 'Ô “{subject}” ghi “{found}”, có thể hiểu theo hai cách: {expected}. Hãy nhập lại dưới dạng số.',
    notYesNo: 'Ô “{subject}” ghi “{found}”. Hãy chọn “Có” hoặc “Không”.',
    unknownGrade: 'Ô “{subject}” ghi “{found}”, không có trong thang xếp loại. Hãy chọn một trong các mức: {expected}.',
    notADate:
      'Ô “{subject}” ghi “{found}”, không phải ngày hợp lệ. Hãy ghi theo dạng ngày/tháng/năm, ví dụ 31/12/2023.',
    unknownChoice: 'Ô “{subject}” ghi “{found}”. Hãy chọn một trong các giá trị: {expected}.',
    legacyEncoding: '“{found}” có vẻ được gõ bằng phông chữ cũ (TCVN3, VNI). Hãy chuyển sang Unicode rồi nhập lại.',
    numberAsText: 'Ô “{subject}” chứa số dạng văn bản “{found}”, được đọc là {expected}. Nên nhập lại dưới dạng số.',
    notWhole: 'Ô “{subject}” ghi {found} nhưng phải là số nguyên. Hãy kiểm tra và nhập lại.',
    required: 'Ô “{subject}” đang để trống nhưng bắt buộc phải có. Hãy bổ sung.',
    negative: 'Ô “{subject}” ghi số âm {found}. Hãy nhập số không âm.',
    outOfRange: 'Ô “{subject}” ghi {found}, ngoài khoảng cho phép {expected}. Hãy kiểm tra và nhập lại.',
    shareAboveOne: '“{subject}” là {found}, lớn hơn tổng số; phải {expected}. Hãy kiểm tra cả hai số.',
    duplicateRow:
      'Dòng của “{found}” bị trùng với dòng ở ô {expected}; chỗ hai dòng khác nhau không được dùng. Hãy xóa bớt một dòng.',
    unknownWard: 'Không có phường “{found}” trong danh sách. Có phải là: {expected}? Hãy chọn lại tên phường.',
    ambiguousWard: '“{found}” có thể là nhiều phường: {expected}. Hãy ghi mã phường.',
    wardNotInForce:
      'Phường {subject} không tồn tại trong năm {found} (hiệu lực {expected}). Hãy kiểm tra năm hoặc ngày hiệu lực.',
    duplicateCode:
      'Mã “{found}” của phường {subject} đã dùng ở ô {expected}; dòng này không được tính. Hãy đặt mã khác.',
    unknownSuccessor:
      'Phường {subject} ghi mã kế thừa “{found}” không có trong danh sách. Hãy bổ sung phường đó hoặc sửa mã.',
    successorCycle:
      'Các phường kế thừa lẫn nhau thành vòng tròn, bắt đầu từ {subject} (mã kế thừa “{found}”). Hãy sửa mã kế thừa.',
    datesReversed: 'Phường {subject}: ngày hết hiệu lực {found} trước ngày bắt đầu; phải {expected}. Hãy sửa lại ngày.',
    unknownCriterion: 'Không có tiêu chí “{found}” trong bộ tiêu chí. Các mã hợp lệ: {expected}.',
    evidenceMissing: 'Tiêu chí {subject} được thẩm định “{found}” nhưng chưa ghi số văn bản minh chứng.',
    yearOutsideRuleSets:
      'Năm {found} không thuộc bộ tiêu chí nào (các bộ có hiệu lực {expected}). Hãy sửa năm hoặc bổ sung bộ tiêu chí.',
    cohortCount:
      'Năm {subject} đã chọn {found} phường trong khi lộ trình là {expected} phường. Hãy kiểm tra bảng chọn phường.',
    chosenTwice:
      'Phường {subject} được chọn lần nữa cho năm {found}, trước đó đã chọn cho năm {expected}. Hãy chỉ giữ một dòng.',
    ruleSetHalf:
      'Bảng {found} có ghi bộ tiêu chí nhưng bảng {expected} không có hoặc để trống, nên không tiêu chí nào được chấm theo số liệu. Hãy lấy lại bảng {expected} từ tệp mẫu, hoặc xóa các dòng của bảng {found} để dùng bộ tiêu chí có sẵn.',
    ruleSetFault:
      'Bộ tiêu chí có lỗi ở {subject}: {expected} – {found}. Chừng nào chưa sửa, tiêu chí liên quan không được tính là đạt.',
    ruleSetDiffers: 'Bộ tiêu chí khác bộ có sẵn ở {subject}: đang ghi “{found}”, bộ có sẵn là “{expected}”.',
    totalRow: 'Dòng “{found}” là dòng cộng nên không được đọc như một phường.',
    reportDateEarly:
      'Ngày số liệu {found} sớm hơn ngày cuối năm chấm điểm {subject}. Hãy kiểm tra ngày số liệu trong bảng thiết lập: muốn báo cáo cả năm phải ghi từ {expected} trở đi.',
    printedPercent:
      'Câu “{subject}” ghi {found} nhưng tính từ các số trong câu là {expected}. Hãy kiểm tra cả số vụ và tỷ lệ.',
    printedSum: 'Câu “{subject}” ghi tổng là {found} nhưng cộng lại được {expected}. Hãy kiểm tra từng số.',
    totalDiffers:
      'Dòng cộng của cột “{subject}” ghi {found} nhưng cộng các dòng được {expected}. Hãy kiểm tra từng số; dòng cộng không được dùng để chấm điểm.',
    partAboveWhole: '“{subject}”: phần là {found} trong khi cả thảy chỉ có {expected}. Hãy kiểm tra cả hai số.',
    monthsFall:
      '“{subject}” lũy kế là {found}, ít hơn kỳ trước đó: {expected}. Số lũy kế không thể giảm; hãy kiểm tra lại.',
    lastYearDiffers:
      'Cột “{subject}” ghi {found} nhưng số đã nhập cho năm trước là {expected}. Hãy kiểm tra cả hai số; điểm được tính theo số đã nhập cho từng năm.',
    areaImplausible:
      'Thửa đất của phường {subject} ghi {found} m², ngoài khoảng thường gặp {expected} m². Hãy kiểm tra dấu thập phân và đơn vị.',
    evidenceEarly:
      'Minh chứng của tiêu chí {subject} đề ngày {found}, trước năm được thẩm định {expected}. Hãy xem văn bản còn giá trị không.',
    roadmapTotal:
      'Lộ trình chọn tất cả {found} phường đến năm {subject} nhưng khi đó có {expected} phường và phải đạt 100 %. Hãy điều chỉnh số phường chọn.',
    verdictDisputed:
      '{subject}: {found}, nhưng {expected}. Hãy đối chiếu lại; kết quả đang có hiệu lực không bị thay đổi.',
    unknownSetting: 'Không có mục thiết lập “{found}”. Các mục hợp lệ: {expected}.',
  },
  /** Names of what is expected where it is not a value. */
  kinds: {
    number: 'chỉ ghi số',
    wholeNumber: 'số nguyên',
    decimal: 'số',
    percent: 'tỷ lệ phần trăm',
    year: 'năm bốn chữ số',
    month: 'tháng từ 1 đến 12',
    yesNo: 'Có hoặc Không',
    grade: 'mức xếp loại, danh hiệu',
    date: 'ngày/tháng/năm',
    text: 'văn bản',
    code: 'mã',
    ward: 'tên hoặc mã phường',
    choice: 'giá trị trong danh sách',
    threshold: 'ngưỡng',
    unicode: 'văn bản Unicode',
    wardCode: 'mã phường có trong danh sách',
    evidenceNumber: 'số văn bản minh chứng',
  },
  nothing: 'để trống',
  or: ' hoặc ',
  noSuggestion: 'chưa có gợi ý',
};
