/** Words of the first screen, for a workbook that cannot be scored yet. */
export const paneStart = {
  heading: 'Bắt đầu',
  what: 'Chấm điểm Công an phường theo 22 tiêu chí của Quyết định 1886/QĐ-UBND ngay trong sổ tính này. Từ các trang nhập liệu, kết quả được lập thành các trang “KQ …” có biểu đồ, nêu rõ phường còn thiếu gì và thiếu ở ô nào.',
  privacyHeading: 'Số liệu ở lại trên máy',
  privacy:
    'Mọi việc đọc, chấm điểm và lập báo cáo diễn ra trong Excel trên máy này; phần bổ trợ không gửi số liệu nào ra ngoài và không cần tài khoản.',
  choose: 'Chọn cách bắt đầu',
  template: 'Thêm các trang nhập liệu còn trống, có sẵn bộ tiêu chí và danh sách chọn. Trang đang có được giữ nguyên.',
  sample:
    'Thêm các trang nhập liệu đã điền số liệu minh họa của 14 phường Hưng Yên, để xem thử mọi kết quả trước khi nhập số liệu thật.',
  missingHeading: 'Trang nhập liệu còn thiếu',
  missing: (missing: string, total: string) => `Sổ tính thiếu ${missing}/${total} trang nhập liệu:`,
  addMissing: 'Thêm trang còn thiếu',
  addMissingHint: 'Chỉ thêm trang còn thiếu; trang và số liệu đang có được giữ nguyên.',
  present: 'Sổ tính đã có đủ các trang nhập liệu. Hãy nhập số liệu rồi chấm điểm.',
  entered: 'Sổ tính đã có các trang nhập liệu có số liệu. Bấm “Chấm điểm và tạo báo cáo” để xem kết quả.',
  tryHeading: 'Hoặc xem thử với dữ liệu mẫu',
  fillSample: 'Điền số liệu minh họa của 14 phường Hưng Yên vào các trang nhập liệu còn trống này.',
  nextHeading: 'Việc tiếp theo',
  steps: [
    'Ghi danh sách phường ở trang Phường.',
    'Ghi số liệu từng năm ở các trang Nhóm 1 đến Nhóm 7, diện tích đất ở trang Đất.',
    'Ghi năm chấm điểm và ngày chốt số liệu ở trang Thiết lập.',
    'Bấm “Chấm điểm và tạo báo cáo”.',
  ],
  goTo: (sheet: string) => `Đến trang ${sheet}`,
};
