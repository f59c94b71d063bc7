/** Words of the command line. */
export const cli = {
  report: {
    description: 'Chấm điểm các phường trong sổ tính và ghi các trang kết quả “KQ …” vào một tệp mới.',
    input: 'sổ tính đầu vào (.xlsx hoặc .xlsm)',
    output: 'tệp kết quả; mặc định đặt cạnh tệp đầu vào với đuôi “ - KQ.xlsx”; tệp trùng tên được thay thế',
    year: 'năm chấm điểm; mặc định theo trang Thiết lập, nếu trống thì năm mới nhất có số liệu',
    language: 'ngôn ngữ của kết quả: vi hoặc en; mặc định theo trang Thiết lập',
    inPlace: 'ghi thẳng vào tệp đầu vào',
    json: 'in tóm tắt dưới dạng JSON',
    strict: 'kết thúc với mã 1 khi số liệu có lỗi',
    timings: 'in thời gian từng bước và bộ nhớ cao nhất',
    help: 'in hướng dẫn này',
    exitCodes:
      'Mã kết thúc: 0 đã xong; 1 đã xong nhưng số liệu có lỗi (với --strict); 2 tệp không dùng được hoặc không thực hiện được, khi đó không tệp nào bị thay đổi.',
  },
  template: {
    description: 'Tạo sổ tính mẫu với mọi trang nhập liệu. Tệp đang có không bao giờ bị ghi đè.',
    output: 'tệp cần tạo (.xlsx)',
    language: 'ngôn ngữ của ghi chú: vi hoặc en',
    wards: 'ghi sẵn 14 phường của Đề án cùng các lần sắp xếp năm 2024, 2025; chỗ chưa chắc chắn có ghi để xác nhận',
    done: (path: string) => `Đã tạo tệp mẫu: ${path}`,
  },
  steps: {
    open: 'Mở tệp',
    read: 'Đọc các bảng',
    check: 'Kiểm tra số liệu',
    assess: 'Chấm điểm',
    draw: 'Dựng trang kết quả',
    write: 'Ghi trang kết quả',
    save: 'Lưu tệp',
  },
  summary: {
    heading: (year: string, ruleSet: string, wards: string) => `Năm ${year} · ${ruleSet} · ${wards} phường`,
    distribution: 'Phân bố',
    step: (wards: string, score: string) => `${wards} phường ${score}`,
    totals: (passed: string, failed: string) => `Tổng: ${passed} lượt tiêu chí đạt, ${failed} không đạt`,
    unknown: (count: string) => `${count} chưa xác định`,
    notApplicable: (count: string) => `${count} không áp dụng`,
    group: (group: string, passed: string, total: string) => `Nhóm ${group}: ${passed}/${total} phường đạt`,
    merit: (passed: string, wards: string) => `Bằng khen: ${passed}/${wards} phường đạt tiêu chí có Bằng khen`,
    land: (enough: string, wards: string, unit: string) => `Đủ diện tích đất: ${enough}/${wards} ${unit}`,
    milestone: (year: string, share: string, achieved: string, required: string, existing: string, state: string) =>
      `Lộ trình đến hết ${year}: cần ${share} % (${required}/${existing} phường), đạt chuẩn ${achieved} – ${state}`,
    progress: (year: string, achieved: string, planned: string) =>
      `Đạt chuẩn năm ${year}: ${achieved} phường, theo lộ trình đến năm đó: ${planned}`,
    notKnown: 'chưa xác định',
    issues: (errors: string, warnings: string, infos: string) =>
      `Kiểm tra số liệu: ${errors} lỗi, ${warnings} cảnh báo, ${infos} thông tin`,
    file: (path: string) => `Kết quả: ${path}`,
    timing: (step: string, seconds: string) => `${step}: ${seconds} s`,
    peakMemory: (megabytes: string) => `Bộ nhớ cao nhất: ${megabytes} MB`,
  },
  failed: 'Không thực hiện được.',
};
