import { both, byLanguage, same } from './language';
import { counted, plural } from './plural';

/** Papers of one ward: its own scoring and report, what it registers for, and the minutes of its appraisal. */
export const papersOfWardTexts = byLanguage({
  results: both(
    (scheme: string, year: string) => `Kết quả xây dựng ${scheme} năm ${year}`,
    (scheme, year) => `Results of building ${scheme}, year ${year}`,
  ),
  moreCriteria: both(
    (count: string) => `và ${count} tiêu chí khác`,
    (count) => `and ${counted(count, 'more criterion', 'more criteria')}`,
  ),
  gap: same((title: string, gap: string) => `${title} (${gap})`),
  columns: {
    number: both('TT', 'No.'),
    content: both('Nội dung tiêu chí, điều kiện', 'Criterion, condition'),
    requirement: both('Yêu cầu', 'Required'),
    figure: both('Kết quả của phường', 'Figure of the ward'),
    computed: both('Theo số liệu', 'By the figures'),
    self: both('Tự chấm', 'Self-scored'),
    appraised: both('Thẩm định', 'Appraised'),
    missing: both('Còn thiếu', 'Still missing'),
    remarks: both('Minh chứng; giải trình', 'Evidence; explanation'),
    group: both('Nhóm tiêu chí', 'Group of criteria'),
    criteria: both('Số tiêu chí', 'Criteria'),
    selfPassed: both('Tự chấm đạt', 'Self-scored as passed'),
    passed: both('Đạt theo số liệu', 'Passed by the figures'),
    failed: both('Không đạt theo số liệu', 'Failed by the figures'),
    unknown: both('Chưa kết luận', 'Undetermined'),
    notApplicable: both('Không áp dụng', 'Not applicable'),
    criterion: both('Tiêu chí', 'Criterion'),
    document: both('Số văn bản', 'Document No.'),
    date: both('Ngày ban hành', 'Date'),
    issuedBy: both('Cơ quan ban hành', 'Issued by'),
    until: both('Giá trị đến', 'Valid until'),
    remark: both('Ghi chú', 'Remark'),
    measure: both('Biện pháp', 'Measure'),
    deadline: both('Thời hạn', 'Deadline'),
    who: both('Đơn vị, người thực hiện', 'Who acts'),
  },
  selfScore: {
    title: both('PHIẾU TỰ CHẤM ĐIỂM', 'SELF-SCORING FORM'),
    asOf: both(
      (day: string) => `(Số liệu tính đến ngày ${day})`,
      (day) => `(Data as of ${day})`,
    ),
    totals: both('Tổng hợp theo nhóm tiêu chí', 'Totals by group of criteria'),
    total: both('Tổng cộng', 'Total'),
    selfPassed: both(
      (passed: string, all: string) => `Tự đánh giá: đạt ${passed}/${all} tiêu chí.`,
      (passed, all) => `Self-assessment: ${passed}/${counted(all, 'criterion', 'criteria')} passed.`,
    ),
    selfLeft: both(
      (count: string) => `Còn ${count} tiêu chí chưa ghi kết quả tự chấm.`,
      (count) => `${counted(count, 'criterion', 'criteria')} ${plural(count, 'is', 'are')} not self-scored yet.`,
    ),
    byFigures: both(
      (passed: string, all: string) => `Theo số liệu đã ghi: đạt ${passed}/${all} tiêu chí áp dụng.`,
      (passed, all) =>
        `By the figures given: ${passed}/${counted(all, 'applicable criterion', 'applicable criteria')} passed.`,
    ),
    evidence: both('DANH MỤC TÀI LIỆU MINH CHỨNG', 'LIST OF EVIDENCE'),
    noEvidence: both('Chưa có tài liệu minh chứng', 'No evidence yet'),
    expired: both('Đã hết giá trị', 'No longer valid'),
    paper: both('Phiếu tự chấm điểm', 'the self-scoring form'),
  },
  selfReport: {
    title: both('BÁO CÁO', 'REPORT'),
    subject: both(
      (scheme: string, year: string) => `Tự đánh giá kết quả xây dựng ${scheme} năm ${year}`,
      (scheme, year) => `Self-assessment of building ${scheme}, year ${year}`,
    ),
    opening: both(
      (basis: string, ward: string, year: string) =>
        `Thực hiện ${basis}, ${ward} báo cáo kết quả tự đánh giá năm ${year} như sau:`,
      (basis, ward, year) => `Under ${basis}, ${ward} reports its self-assessment for ${year} as follows:`,
    ),
    openingWithoutBasis: both(
      (ward: string, year: string) => `${ward} báo cáo kết quả tự đánh giá năm ${year} như sau:`,
      (ward, year) => `The self-assessment of ${ward} for ${year} is as follows:`,
    ),
    sections: {
      results: both('I. KẾT QUẢ TỰ ĐÁNH GIÁ', 'I. RESULTS OF THE SELF-ASSESSMENT'),
      shortcomings: both('II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN', 'II. SHORTCOMINGS AND CAUSES'),
      proposals: both('III. KHÓ KHĂN, VƯỚNG MẮC; KIẾN NGHỊ, ĐỀ XUẤT', 'III. DIFFICULTIES AND PROPOSALS'),
      next: both('IV. PHƯƠNG HƯỚNG, NHIỆM VỤ', 'IV. TASKS AHEAD'),
    },
    group: same((letter: string, title: string) => `${letter}) ${title}:`),
    groupPassed: both(
      (ward: string, passed: string, all: string) => `${ward} đạt ${passed}/${all} tiêu chí.`,
      (ward, passed, all) => `${ward} passes ${passed}/${counted(all, 'criterion', 'criteria')}.`,
    ),
    nonePassed: both(
      (ward: string, all: string) => `${ward} chưa đạt tiêu chí nào trong ${all} tiêu chí.`,
      (ward, all) => `${ward} passes none of ${counted(all, 'criterion', 'criteria')}.`,
    ),
    groupNotApplicable: both('Không có tiêu chí nào áp dụng.', 'No criterion applies.'),
    failed: both(
      (names: string) => `Không đạt: ${names}.`,
      (names) => `Failed: ${names}.`,
    ),
    soFarPassing: both(
      (count: string) => `Tạm tính đang đạt ${count} tiêu chí.`,
      (count) => `Provisionally ${counted(count, 'criterion', 'criteria')} passed.`,
    ),
    soFarFailing: both(
      (names: string) => `Tạm tính đang không đạt: ${names}.`,
      (names) => `Provisionally failed: ${names}.`,
    ),
    undetermined: both(
      (names: string) => `Chưa kết luận: ${names}.`,
      (names) => `Undetermined: ${names}.`,
    ),
    figures: both(
      (list: string) => `Cụ thể: ${list}.`,
      (list) => `In detail: ${list}.`,
    ),
    overall: both(
      (ward: string, passed: string, all: string, how: string) =>
        `Kết quả chung: ${ward} đạt ${passed}/${all} tiêu chí (${how}).`,
      (ward, passed, all, how) => `In all ${ward} passes ${passed}/${counted(all, 'criterion', 'criteria')} (${how}).`,
    ),
    bySelf: both('kết quả tự chấm', 'self-scored'),
    byFigures: both(
      'theo số liệu đã ghi; chưa ghi kết quả tự chấm',
      'by the figures given; nothing is self-scored yet',
    ),
    partlySelf: both(
      'kết quả tự chấm; tiêu chí chưa tự chấm thì theo số liệu đã ghi',
      'self-scored; by the figures given where nothing is self-scored',
    ),
    shortcoming: same((criterion: string, facts: string) => `${criterion}: ${facts}.`),
    explained: both(
      (explanation: string) => `Giải trình: ${explanation}.`,
      (explanation) => `Explanation: ${explanation}.`,
    ),
    noShortcoming: both('Không có tiêu chí nào không đạt.', 'No criterion fails.'),
    causes: both(
      'Nguyên nhân khách quan: …………; nguyên nhân chủ quan: …………',
      'Objective causes: …………; subjective causes: …………',
    ),
    nothing: both('Không có.', 'None.'),
    addressed: both(
      (to: string) => `(kiến nghị ${to})`,
      (to) => `(to ${to})`,
    ),
    answered: both('(đã được trả lời)', '(answered)'),
    keep: both('Giữ vững kết quả các tiêu chí đã đạt.', 'Keep the criteria that are passed.'),
    settle: both(
      (criterion: string, gap: string) => `Khắc phục ${criterion}: ${gap}.`,
      (criterion, gap) => `Put right ${criterion}: ${gap}.`,
    ),
    gather: both(
      (names: string) => `Bổ sung số liệu, tài liệu để kết luận: ${names}.`,
      (names) => `Complete figures and documents for: ${names}.`,
    ),
    closing: both(
      (ward: string, year: string, to: string) =>
        `Trên đây là kết quả tự đánh giá năm ${year}, ${ward} báo cáo ${to}./.`,
      (ward, year, to) => `This is the self-assessment of ${year} that ${ward} reports to ${to}.`,
    ),
  },
  registration: {
    title: both('BẢN ĐĂNG KÝ', 'REGISTRATION'),
    subject: both(
      (scheme: string, year: string) => `Phấn đấu xây dựng ${scheme} năm ${year}`,
      (scheme, year) => `To build ${scheme}, year ${year}`,
    ),
    opening: both(
      (basis: string, year: string, ward: string, next: string) =>
        `Thực hiện ${basis}; căn cứ kết quả năm ${year}, ${ward} đăng ký phấn đấu năm ${next} như sau:`,
      (basis, year, ward, next) => `Under ${basis} and by the results of ${year}, ${ward} registers for ${next}:`,
    ),
    openingWithoutBasis: both(
      (year: string, ward: string, next: string) =>
        `Căn cứ kết quả năm ${year}, ${ward} đăng ký phấn đấu năm ${next} như sau:`,
      (year, ward, next) => `By the results of ${year}, ${ward} registers for ${next}:`,
    ),
    result: both(
      (year: string, passed: string, all: string) => `1. Kết quả năm ${year}: đạt ${passed}/${all} tiêu chí áp dụng.`,
      (year, passed, all) =>
        `1. Result of ${year}: ${passed}/${counted(all, 'applicable criterion', 'applicable criteria')} passed.`,
    ),
    target: both(
      (year: string, all: string) =>
        `2. Chỉ tiêu đăng ký năm ${year}: đạt ${all}/${all} tiêu chí áp dụng, đủ điều kiện đề nghị công nhận.`,
      (year, all) =>
        `2. Target for ${year}: ${all}/${counted(all, 'applicable criterion', 'applicable criteria')}, fit to be proposed for recognition.`,
    ),
    chosen: both(
      (year: string, decision: string) => `Phường được chọn xây dựng năm ${year} theo lộ trình${decision}.`,
      (year, decision) => `By the roadmap the ward is chosen for ${year}${decision}.`,
    ),
    chosenBy: same((decision: string) => ` (${decision})`),
    plan: both('3. Các tiêu chí chưa đạt và kế hoạch thực hiện:', '3. Criteria not met yet, and the plan:'),
    nothingLeft: both(
      '3. Không còn tiêu chí chưa đạt; phấn đấu giữ vững kết quả các tiêu chí.',
      '3. No criterion is left; all of them are to be kept.',
    ),
    notKnown: both('chưa đủ số liệu để kết luận', 'not enough data to decide'),
    closing: both(
      (ward: string) => `${ward} cam kết thực hiện các nội dung đã đăng ký./.`,
      (ward) => `${ward} commits itself to what is registered.`,
    ),
  },
});
