/** The report in the style of official papers (Decree 30/2020/NĐ-CP). Places for number, day and signature stay blank. */
export const report = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  noIssuer: '[TÊN CƠ QUAN BÁO CÁO]',
  number: 'Số:          /BC-……',
  placeAndDay: '……………, ngày …… tháng …… năm ………',
  title: 'BÁO CÁO',
  subject: (period: string) =>
    `Kết quả xây dựng Công an phường điển hình, kiểu mẫu về an ninh, trật tự và văn minh đô thị ${period}`,
  periods: {
    month: (month: string, year: string) => `tháng ${month} năm ${year}`,
    monthUnknown: (year: string) => `tháng …… năm ${year}`,
    half: (year: string) => `6 tháng đầu năm ${year}`,
    secondHalf: (year: string) => `6 tháng cuối năm ${year}`,
    year: (year: string) => `năm ${year}`,
  },
  opening: (issuer: string, ruleSet: string, version: string, wards: string, year: string) =>
    `${issuer} báo cáo kết quả chấm điểm ${wards} phường năm ${year} theo bộ tiêu chí ${ruleSet} (phiên bản ${version}) như sau.`,
  /** Before the opening, where the rule set is that of the decision. */
  basis: (opening: string) =>
    `Thực hiện Quyết định số 1886/QĐ-UBND ngày 06/9/2023 của Ủy ban nhân dân tỉnh Hưng Yên, ${opening}`,
  closing: (period: string, issuer: string) =>
    `Trên đây là báo cáo kết quả xây dựng Công an phường điển hình, kiểu mẫu ${period} của ${issuer}./.`,
  closingUnknown: (period: string) =>
    `Trên đây là báo cáo kết quả xây dựng Công an phường điển hình, kiểu mẫu ${period}./.`,
  openingUnknown: 'Cơ quan báo cáo (chưa ghi ở sheet Thiết lập)',
  asOf: (day: string) => `Số liệu tính đến ngày ${day}.`,
  noDay: 'Chưa ghi ngày báo cáo ở sheet Thiết lập, nên chưa kết luận được việc nào quá hạn.',
  sections: {
    groups: 'KẾT QUẢ THEO NHÓM TIÊU CHÍ',
    overall: 'ĐÁNH GIÁ CHUNG',
    causes: 'TỒN TẠI, NGUYÊN NHÂN',
    work: 'TÌNH HÌNH THỰC HIỆN NHIỆM VỤ, CHẾ ĐỘ BÁO CÁO, KINH PHÍ',
    next: 'NHIỆM VỤ THỜI GIAN TỚI',
  },
  group: (title: string) => `Nhóm tiêu chí: ${title}`,
  criterion: (name: string, passed: string, total: string) => `${name}: ${passed}/${total} phường đạt`,
  criterionFailed: (failed: string, total: string) => `, ${failed}/${total} phường không đạt`,
  criterionUnknown: (count: string, total: string) => `, ${count}/${total} phường chưa đủ số liệu`,
  byFigures: (count: string) => `theo số liệu có ${count} phường đạt`,
  byFiguresFailed: (count: string) => `${count} phường không đạt`,
  byFiguresUnknown: (count: string) => `${count} phường chưa đủ số liệu`,
  unit: (name: string, passed: string, total: string) => `${name} ${passed}/${total}`,
  units: (list: string) => `(${list})`,
  change: {
    fell: (now: string, by: string, percent: string, before: string) =>
      `${now} (giảm ${by} = ${percent} % so với năm ${before})`,
    rose: (now: string, by: string, percent: string, before: string) =>
      `${now} (tăng ${by} = ${percent} % so với năm ${before})`,
    same: (now: string, before: string) => `${now} (bằng năm ${before})`,
    fromZero: (now: string, before: string) => `${now} (năm ${before}: 0)`,
  },
  share: (part: string, whole: string, percent: string) => `${part}/${whole} (${percent} %)`,
  total: (amount: string) => `cộng ${amount}`,
  nothing: 'không có',
  notSummed: 'chưa đủ số liệu để cộng',
  land: {
    enough: (list: string) => `Đủ điều kiện theo số liệu: ${list}.`,
    short: (list: string) => `Chưa đủ đất đã bố trí: ${list}.`,
    planned: (list: string) => `Đất dự kiến bố trí: ${list}.`,
    ward: (name: string, area: string) => `${name} ${area}`,
    more: (count: string) => `và ${count} phường khác`,
  },
  explained: (criterion: string, explanation: string, wards: string, total: string) =>
    `${criterion}, theo thẩm định: “${explanation}” (${wards}/${total} phường).`,
  missing: (count: string, total: string, checks: string) =>
    `Chưa đủ số liệu để nêu con số của ${count}/${total} điều kiện: ${checks}.`,
  tooMany: (most: string) =>
    `Có hơn ${most} phường: báo cáo chỉ nêu kết quả từng tiêu chí, không nêu con số của từng điều kiện.`,
  recognised: (count: string, total: string) => `Có ${count}/${total} phường đạt chuẩn tất cả tiêu chí áp dụng.`,
  noneRecognised: (total: string) => `Chưa có phường nào trong ${total} phường đạt chuẩn tất cả tiêu chí áp dụng.`,
  verdicts: (passed: string, failed: string, unknown: string) =>
    `Cộng chung: ${passed} lượt tiêu chí đạt, ${failed} lượt không đạt, ${unknown} lượt chưa đủ số liệu.`,
  disagreements: (count: string) =>
    `Có ${count} chỗ kết quả tự chấm, thẩm định và số liệu không thống nhất (xem sheet KQ Đối chiếu); kết quả nêu trên là kết quả sử dụng.`,
  milestone: (year: string, share: string, required: string, existing: string, state: string) =>
    `Mốc lộ trình đến hết năm ${year}: cần ${share} % (${required}/${existing} phường): ${state}.`,
  cause: (criterion: string, failed: string, total: string, wards: string) =>
    `${criterion}: ${failed}/${total} phường không đạt (${wards}).`,
  causeUnknown: (count: string) => `Còn ${count} lượt tiêu chí chưa đủ số liệu để kết luận.`,
  noCause: 'Không có tiêu chí nào không đạt.',
  gaps: (list: string) => `Theo số liệu: ${list}.`,
  tasksDone: (done: string, total: string) => `Nhiệm vụ được giao: đã ghi hoàn thành ${done}/${total} nhiệm vụ`,
  tasksLate: (list: string) => `Quá hạn, chưa ghi đã xong: ${list}.`,
  reportsSent: (sent: string, due: string) => `Chế độ báo cáo: đã gửi ${sent}/${due} báo cáo đến hạn.`,
  reportsLate: (list: string) => `Báo cáo quá hạn, chưa ghi ngày gửi: ${list}.`,
  noTasks: 'Chưa ghi nhiệm vụ nào ở sheet Nhiệm vụ.',
  noReports: 'Chế độ báo cáo: chưa có báo cáo nào đến hạn trong năm.',
  undatedReports: 'Chưa ghi ngày báo cáo nên chưa kết luận báo cáo nào quá hạn.',
  budget: (year: string, estimated: string, allotted: string, spent: string) =>
    `Kinh phí năm ${year}: dự toán ${estimated}, đã cấp ${allotted}, đã chi ${spent}.`,
  million: (amount: string) => `${amount} triệu đồng`,
  partly: (amount: string, blank: string) => `${amount} (${blank} khoản chưa ghi)`,
  noBudget: (year: string) => `Kinh phí năm ${year}: chưa ghi khoản nào.`,
  noAmount: 'chưa ghi',
  todo: (agency: string, list: string) => `${agency}: khắc phục tiêu chí ${list}.`,
  todoCriterion: (criterion: string, wards: string) => `${criterion} (${wards} phường)`,
  noAgency: 'Chưa ghi cơ quan',
  chosen: (year: string, wards: string) => `Phường được chọn xây dựng năm ${year}: ${wards}.`,
  nextReports: (list: string) => `Báo cáo phải gửi tiếp theo: ${list}.`,
  nothingNext: 'Giữ vững kết quả đã đạt.',
  due: (what: string, day: string) => `${what} (hạn ${day})`,
  more: (count: string) => `và ${count} việc khác`,
  moreWards: (count: string) => `và ${count} phường khác`,
  annex: 'PHỤ LỤC: KẾT QUẢ TỪNG PHƯỜNG',
  annexLeft: (count: string) => `Còn ${count} phường, xem sheet KQ Tổng hợp.`,
  columns: {
    index: 'STT',
    ward: 'Phường',
    unit: 'Đơn vị quản lý',
    score: 'Tiêu chí đạt',
    failed: 'Tiêu chí không đạt',
    unknown: 'Chưa đủ số liệu',
    status: 'Kết luận',
    text: 'Nội dung báo cáo',
    source: 'Ô số liệu',
  },
  recipients: 'Nơi nhận:',
  recipient: '- …………………;',
  filed: '- Lưu: VT, ……',
  signer: 'THỦ TRƯỞNG CƠ QUAN',
  sign: '(Chữ ký, dấu)',
  sheetNote:
    'Trang này cùng nội dung với tệp Word của lệnh report --word. Chỗ ghi số, ngày tháng, nơi nhận và chữ ký để trống cho người ký.',
};
