/** Words of the task pane. */
export const pane = {
  title: 'Phường kiểu mẫu',
  intro: 'Chấm điểm các phường theo bộ tiêu chí và lập các trang kết quả “KQ …” ngay trong sổ tính này.',
  language: 'Ngôn ngữ',
  languageNames: { vi: 'Tiếng Việt', en: 'English' },
  jobs: {
    generate: 'Chấm điểm và tạo báo cáo',
    template: 'Tạo mẫu',
  },
  hints: {
    generate: 'Trang kết quả được lập lại tại chỗ; số liệu và các trang khác của bạn được giữ nguyên.',
    template: 'Thêm các trang nhập liệu còn thiếu; trang và bảng đang có được giữ nguyên.',
  },
  steps: {
    open: 'Mở sổ tính',
    read: 'Đọc các bảng',
    check: 'Kiểm tra số liệu',
    assess: 'Chấm điểm',
    draw: 'Dựng các trang',
    write: 'Ghi các trang',
    save: 'Lưu sổ tính',
  },
  running: {
    step: (step: string, number: string, total: string) => `Bước ${number}/${total}: ${step}…`,
    part: (done: string, total: string) => `${done}/${total}`,
    cancel: 'Dừng',
    cancelling: 'Đang dừng, sổ tính sẽ trở lại như cũ…',
  },
  done: {
    generate: 'Đã chấm điểm',
    template: 'Trang nhập liệu',
    heading: (year: string, ruleSet: string, wards: string) => `Năm ${year} · ${ruleSet} · ${wards} phường`,
    distribution: 'Phân bố điểm',
    step: (wards: string, score: string) => `${wards} phường đạt ${score} tiêu chí`,
    totals: 'Tổng số lượt tiêu chí',
    passed: 'Đạt',
    failed: 'Không đạt',
    unknown: 'Chưa xác định',
    notApplicable: 'Không áp dụng',
    groups: 'Nhóm tiêu chí',
    groupName: 'Nhóm',
    group: (group: string, name: string) => `${group}. ${name}`,
    wardsPassing: 'Phường đạt',
    outOf: (passed: string, total: string) => `${passed}/${total}`,
    merit: (passed: string, wards: string) => `Bằng khen: ${passed}/${wards} phường đạt tiêu chí có Bằng khen`,
    land: (unit: string, enough: string, wards: string) => `Đủ diện tích đất, ${unit}: ${enough}/${wards} phường`,
    particulars: 'Bằng khen và đất đai',
    roadmap: 'Lộ trình',
    progress: (year: string, achieved: string, planned: string) =>
      `Đạt chuẩn năm ${year}: ${achieved} phường; theo lộ trình đến năm đó: ${planned} phường`,
    milestone: (year: string, share: string, required: string, existing: string, state: string) =>
      `Đến hết năm ${year}: ít nhất ${share} % (${required}/${existing} phường) – ${state}`,
    notKnown: 'chưa xác định',
    issues: 'Kiểm tra số liệu',
    noIssues: 'Không có vấn đề nào.',
    issueCounts: (errors: string, warnings: string, infos: string) =>
      `${errors} lỗi, ${warnings} cảnh báo, ${infos} thông tin. Xem trang KQ Kiểm tra số liệu.`,
    sheets: 'Các trang kết quả trong sổ tính',
    made: (count: string) => `Đã thêm ${count} trang nhập liệu:`,
    nothingMade: 'Mọi trang nhập liệu đã có sẵn, không cần thêm trang nào.',
    kept: (count: string) => `${count} trang đã có sẵn được giữ nguyên.`,
    next: 'Hãy nhập số liệu vào các bảng rồi bấm “Chấm điểm và tạo báo cáo”.',
  },
  failed: {
    generate: 'Chưa chấm điểm được',
    template: 'Chưa tạo được mẫu',
    cancelled: 'Đã dừng',
    retry: 'Thực hiện lại',
  },
  /** Why a workbook cannot be scored, with the way out that the pane has. */
  unusable: {
    noWardTable: 'Sổ tính chưa có danh sách phường. Hãy bấm “Tạo mẫu” để thêm các trang nhập liệu.',
    noWards:
      'Danh sách phường đang trống. Hãy nhập các phường vào trang Phường; nếu chưa có trang này, hãy bấm “Tạo mẫu”.',
    noYear:
      'Chưa có số liệu của năm nào. Hãy nhập số liệu vào các trang Nhóm, hoặc chọn năm chấm điểm ở trang Thiết lập.',
    noRuleSet: (year: string) =>
      `Không có bộ tiêu chí nào áp dụng cho năm ${year}. Hãy chọn năm khác ở trang Thiết lập, hoặc bổ sung trang Bộ tiêu chí.`,
  },
  notInExcel:
    'Trang này chạy bên trong Excel. Hãy mở sổ tính trong Excel rồi chọn “Bảng điều khiển” trên thẻ Trang đầu.',
  version: (version: string) => `Phiên bản ${version}`,
};
