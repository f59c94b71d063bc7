/** Evidence, decisions and the appraisal forms. */
export const appraisal = {
  columns: {
    explanation: 'Giải trình',
    document: 'Minh chứng',
    validity: 'Giá trị của minh chứng',
    decided: 'Kết luận sau cùng',
  },
  document: (number: string, day: string) => `${number} ngày ${day}`,
  documentOfDay: (day: string) => `ngày ${day}`,
  expired: (day: string) => `Đã hết giá trị (đến ${day})`,
  expiring: (day: string, days: string) => `Còn ${days} ngày (đến ${day})`,
  valid: (day: string) => `Đến ${day}`,
  unknown: (day: string) => `Đến ${day}; chưa ghi ngày số liệu`,
  decidedOn: (who: string, day: string) => `${who} (${day})`,
  expiry: (expired: string, expiring: string, days: string, today: string) =>
    `Minh chứng: ${expired} văn bản đã hết giá trị, ${expiring} văn bản còn không quá ${days} ngày, tính đến ngày ${today}.`,
  form: {
    title: 'PHIẾU THẨM ĐỊNH',
    subject: (year: string) =>
      `Kết quả xây dựng Công an phường điển hình, kiểu mẫu về an ninh, trật tự và văn minh đô thị năm ${year}`,
    ward: (ward: string, unit: string) => (unit === '' ? `Phường: ${ward}` : `Phường: ${ward} – ${unit}`),
    score: (passed: string, total: string, failed: string, unknown: string) =>
      `Đạt ${passed}/${total} tiêu chí; không đạt ${failed}; chưa đủ số liệu ${unknown}.`,
    notApplicable: (count: string) => ` Không áp dụng ${count} tiêu chí.`,
    conclusion: (word: string) => `Kết luận: ${word}.`,
    disagreements: (count: string, criteria: string) =>
      `Có ${count} tiêu chí mà tự chấm, thẩm định và số liệu không thống nhất (ghi đầu bảng): ${criteria}.`,
    notDeclared: 'Chưa ghi kết quả tự chấm, thẩm định: kết quả dưới đây là theo số liệu.',
    agreed: 'Tự chấm, thẩm định và số liệu không có chỗ nào trái nhau.',
    lastDecision: (who: string, day: string) => `Kết luận gần nhất: ${who}, ngày ${day}.`,
    lastDecisionUndated: (who: string) => `Kết luận gần nhất: ${who} (không ghi ngày).`,
    byFigures: (said: string) => `Số liệu: ${said}`,
    disputed: '≠',
    columns: {
      criterion: 'Tiêu chí',
      content: 'Nội dung',
      self: 'Tự chấm',
      appraised: 'Thẩm định',
      computed: 'Theo số liệu',
      inForce: 'Kết quả sử dụng',
      remark: 'Giải trình; minh chứng; người kết luận',
    },
    placeAndDay: '……………, ngày …… tháng …… năm ………',
    signers: ['CÔNG AN PHƯỜNG', 'NGƯỜI THẨM ĐỊNH', 'THỦ TRƯỞNG ĐƠN VỊ THẨM ĐỊNH'],
    sign: '(Ký, ghi rõ họ tên)',
    sealed: '(Ký tên, đóng dấu)',
    locked:
      'Mỗi phường một trang A4. Trang này được khóa (không mật khẩu) và được ghi lại mỗi lần lập báo cáo: sửa số liệu ở các bảng nhập, không sửa ở đây.',
    tooMany: (count: string, most: string) =>
      `Có ${count} phường; mỗi lần chỉ lập phiếu cho nhiều nhất ${most} phường. Ghi tên hoặc mã phường cần in vào mục “Phường in phiếu thẩm định” của sheet Thiết lập, cách nhau bằng dấu chấm phẩy, rồi lập báo cáo lại.`,
    unknownWard: (names: string) => `Không tìm thấy trong danh sách phường của năm chấm điểm: ${names}.`,
    none: 'Không có phường nào để lập phiếu.',
  },
};
