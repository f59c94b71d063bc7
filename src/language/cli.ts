import { both, byLanguage, same } from './language';
import { counted } from './plural';

/** Words of the command line. */
export const cliTexts = byLanguage({
  report: {
    description: both(
      'Chấm điểm các phường trong sổ tính và ghi các trang kết quả “KQ …” vào một tệp mới.',
      'Scores the wards of a workbook and writes the status sheets “KQ …” into a new file.',
    ),
    input: both('sổ tính đầu vào (.xlsx hoặc .xlsm)', 'input workbook (.xlsx or .xlsm)'),
    output: both(
      'tệp kết quả; mặc định đặt cạnh tệp đầu vào với đuôi “ - KQ.xlsx”; tệp trùng tên được thay thế',
      'output file; by default beside the input with the ending “ - KQ.xlsx”; a file of that name is replaced',
    ),
    year: both(
      'năm chấm điểm; mặc định theo trang Thiết lập, nếu trống thì năm mới nhất có số liệu',
      'year to score; by default that of sheet Thiết lập, else the latest year with data',
    ),
    language: both(
      'ngôn ngữ của kết quả: vi hoặc en; mặc định theo trang Thiết lập',
      'language of the result: vi or en; by default that of sheet Thiết lập',
    ),
    inPlace: both('ghi thẳng vào tệp đầu vào', 'write into the input file'),
    json: both('in tóm tắt dưới dạng JSON', 'print the summary as JSON'),
    strict: both('kết thúc với mã 1 khi số liệu có lỗi', 'end with 1 when the data have errors'),
    timings: both('in thời gian từng bước và bộ nhớ cao nhất', 'print the time of each step and the peak memory'),
    help: both('in hướng dẫn này', 'print this help'),
    exitCodes: both(
      'Mã kết thúc: 0 đã xong; 1 đã xong nhưng số liệu có lỗi (với --strict); 2 tệp không dùng được hoặc không thực hiện được, khi đó không tệp nào bị thay đổi.',
      'Exit codes: 0 done; 1 done, but the data have errors (with --strict); 2 the file cannot be used or the job failed, and no file was changed.',
    ),
  },
  template: {
    description: both(
      'Tạo sổ tính mẫu với mọi trang nhập liệu. Tệp đang có không bao giờ bị ghi đè.',
      'Makes an empty workbook with every input sheet. An existing file is never overwritten.',
    ),
    output: both('tệp cần tạo (.xlsx)', 'file to make (.xlsx)'),
    language: both('ngôn ngữ của ghi chú: vi hoặc en', 'language of the notes: vi or en'),
    wards: both(
      'ghi sẵn 14 phường của Đề án và 6 phường kế thừa, với các lần sắp xếp năm 2024, 2025',
      'with the 14 wards of the scheme and the 6 that followed them, reorganised in 2024 and 2025',
    ),
    provinceWards: both(
      'ghi sẵn cả 11 phường của tỉnh hiện nay, thêm các phường thuộc tỉnh Thái Bình trước đây',
      'with all 11 wards of today’s province, those of former Thái Bình and their old wards as well',
    ),
    wardList: both(
      'lấy phường từ danh sách của đơn vị (.xlsx, có cột mã và cột tên); xã, thị trấn được bỏ qua',
      'take the wards from a list of your own (.xlsx with a column of codes and one of names); communes are left out',
    ),
    listed: both(
      (wards: string, left: string) => `Đã lấy ${wards} phường từ danh sách; bỏ qua ${left} dòng khác.`,
      (wards, left) => `Taken from the list: ${counted(wards, 'ward')}; other rows left out: ${left}.`,
    ),
    ownCriteria: both(
      'dùng bộ tiêu chí riêng: 20 tiêu chí đánh số để tự ghi tên, điều kiện và cột số liệu',
      'for a set of your own: 20 numbered criteria whose titles, checks and columns you fill in',
    ),
    done: both(
      (path: string) => `Đã tạo tệp biểu nhập liệu: ${path}`,
      (path) => `Template made: ${path}`,
    ),
  },
  steps: {
    open: both('Mở tệp', 'Opening the file'),
    read: both('Đọc các bảng', 'Reading the tables'),
    check: both('Kiểm tra số liệu', 'Checking the data'),
    assess: both('Chấm điểm', 'Scoring'),
    draw: both('Dựng trang kết quả', 'Laying out the sheets'),
    write: both('Ghi trang kết quả', 'Writing the sheets'),
    save: both('Lưu tệp', 'Saving the file'),
  },
  inputOpen: both(
    (path: string, lock: string) =>
      `Lưu ý: tệp “${path}” đang mở trong một chương trình khác (có tệp khóa “${lock}”); bản đã lưu trên đĩa được dùng, chưa có những thay đổi chưa lưu.`,
    (path, lock) =>
      `Note: “${path}” is open in another program (lock file “${lock}”); what is saved on the disk is used, without changes that were not saved.`,
  ),
  summary: {
    heading: both(
      (year: string, ruleSet: string, wards: string) => `Năm ${year} · ${ruleSet} · ${wards} phường`,
      (year, ruleSet, wards) => `Year ${year} · ${ruleSet} · ${counted(wards, 'ward')}`,
    ),
    distribution: both('Phân bố', 'Distribution'),
    step: both(
      (wards: string, score: string) => `${wards} phường ${score}`,
      (wards, score) => `${counted(wards, 'ward')} ${score}`,
    ),
    totals: both(
      (passed: string, failed: string) => `Tổng cộng: ${passed} lượt tiêu chí đạt, ${failed} không đạt`,
      (passed, failed) => `Total: ${counted(passed, 'criterion', 'criteria')} passed, ${failed} failed`,
    ),
    passingSoFar: both(
      (count: string) => `${count} tạm tính đang đạt`,
      (count) => `${count} passing so far`,
    ),
    failingSoFar: both(
      (count: string) => `${count} tạm tính đang không đạt`,
      (count) => `${count} failing so far`,
    ),
    unknown: both(
      (count: string) => `${count} chưa xác định`,
      (count) => `${count} unknown`,
    ),
    notApplicable: both(
      (count: string) => `${count} không áp dụng`,
      (count) => `${count} not applicable`,
    ),
    group: both(
      (group: string, passed: string, total: string) => `Nhóm ${group}: ${passed}/${total} phường đạt`,
      (group, passed, total) => `Group ${group}: ${passed}/${counted(total, 'ward')} pass`,
    ),
    merit: both(
      (passed: string, wards: string) => `Bằng khen: ${passed}/${wards} phường đạt tiêu chí có Bằng khen`,
      (passed, wards) =>
        `Certificate of merit: ${passed}/${counted(wards, 'ward')} pass the criterion that asks for one`,
    ),
    land: both(
      (enough: string, wards: string, unit: string) => `Đủ diện tích đất: ${enough}/${wards} ${unit}`,
      (enough, wards, unit) => `Enough land: ${enough}/${wards} ${unit}`,
    ),
    moreUnits: both(
      (count: number) => `… và ${String(count)} đơn vị quản lý nữa: xem trang KQ Đất trụ sở.`,
      (count) => `… and ${String(count)} more managing ${count === 1 ? 'unit' : 'units'}: see sheet KQ Đất trụ sở.`,
    ),
    milestone: both(
      (year: string, share: string, reached: string, required: string, existing: string, state: string) =>
        `Lộ trình đến hết ${year}: cần ${share}% (${required}/${existing} phường), ${reached} – ${state}`,
      (year, share, reached, required, existing, state) =>
        `Roadmap, end of ${year}: ${share}% needed (${required}/${counted(existing, 'ward')}), ${reached} – ${state}`,
    ),
    progress: both(
      (year: string, reached: string, planned: string) =>
        `Năm ${year}: ${reached}; theo lộ trình đến năm đó: ${planned} phường`,
      (year, reached, planned) => `${year}: ${reached}; planned by then: ${planned}`,
    ),
    /** What is computed and what was decided, side by side. */
    reached: both(
      (qualified: string, recognised: string) => `đủ điều kiện ${qualified}, được công nhận ${recognised}`,
      (qualified, recognised) => `${qualified} qualified, ${recognised} recognised`,
    ),
    notKnown: both('chưa xác định', 'not known yet'),
    issues: both(
      (errors: string, warnings: string, infos: string) =>
        `Kiểm tra số liệu: ${errors} lỗi, ${warnings} cảnh báo, ${infos} thông tin`,
      (errors, warnings, infos) =>
        `Data check: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(infos, 'note')}`,
    ),
    file: both(
      (path: string) => `Kết quả: ${path}`,
      (path) => `Result: ${path}`,
    ),
    timing: same((step: string, seconds: string) => `${step}: ${seconds} s`),
    peakMemory: both(
      (megabytes: string) => `Bộ nhớ cao nhất: ${megabytes} MB`,
      (megabytes) => `Peak memory: ${megabytes} MB`,
    ),
  },
  failed: both('Không thực hiện được.', 'The job failed.'),
});
