/** The custom functions: what Excel shows while a formula is typed, what they answer in words, why they cannot answer. */
export const functions = {
  /** Parameters by name; those of one name mean the same in every function. */
  parameters: {
    ward: 'Tên hoặc mã phường, như trong trang Phường; không phân biệt chữ hoa, chữ thường.',
    year: 'Năm chấm điểm. Bỏ trống: năm đặt trong trang Thiết lập.',
    criterion: 'Tiêu chí: mã “C06” hoặc số 6.',
    group: 'Số của nhóm tiêu chí, từ 1 đến 7.',
    previous: 'Số liệu năm trước. Ô trống là chưa có số liệu, không phải số 0.',
    current: 'Số liệu năm nay.',
    percent: 'Tỷ lệ phải giảm, ghi như trong Quyết định: 6 hoặc "6%" là sáu phần trăm.',
    verdicts: 'Các ô ghi kết quả từng tiêu chí: Đạt, Không đạt, Chưa có số liệu, Không áp dụng…',
    value: 'Số liệu cần so: số, Có/Không hoặc danh hiệu.',
    operator: 'Phép so trong dấu ngoặc kép: "≥", "≤", ">", "<", "bằng", "từ … đến", "có", "không có", "danh hiệu ≥".',
    threshold: 'Ngưỡng: một số, khoảng "8-10" hoặc danh hiệu. Để "" khi phép so không cần ngưỡng.',
  },
  functions: {
    WARDSCORE: {
      description: 'Số tiêu chí phường đạt.',
      result: 'Một số, bằng số tiêu chí đạt của phường ở trang KQ Tổng hợp.',
    },
    WARDSTATUS: {
      description: 'Phường đạt chuẩn, chưa đạt hay chưa đủ số liệu.',
      result: '“Đạt chuẩn”, “Chưa đạt” hoặc “Chưa đủ số liệu”.',
    },
    WARDBOUNDS: {
      description: 'Số tiêu chí chắc chắn đạt và có thể đạt trên tổng số áp dụng.',
      result: 'Chữ như “18–21/22”: chắc chắn 18, có thể tới 21, trong 22 tiêu chí áp dụng.',
    },
    WARDGAPS: {
      description: 'Những điều kiện phường chưa đạt hoặc chưa rõ, việc phải làm và cơ quan thực hiện.',
      result: 'Bảng tràn xuống: tiêu chí, nội dung, kết quả, còn thiếu, cơ quan.',
    },
    WARDSCORES: {
      description: 'Điểm, khoảng, kết quả và xếp hạng của tất cả các phường.',
      result: 'Bảng tràn xuống: hạng, phường, số đạt, số áp dụng, khoảng, kết quả. Nhẹ hơn nhiều ô WARDSCORE.',
    },
    CRITERION: {
      description: 'Kết quả của phường về một tiêu chí.',
      result: '“Đạt”, “Không đạt”, “Chưa có số liệu”, “Không áp dụng”, “Tạm tính” hoặc “Số liệu lỗi”.',
    },
    WHY: {
      description: 'Vì sao có kết quả đó: số liệu, yêu cầu và phần còn thiếu.',
      result: 'Một đoạn nêu cả hai vế của từng điều kiện.',
    },
    GROUPPASS: {
      description: 'Số phường đạt và tổng số phường của một nhóm tiêu chí.',
      result: 'Hai ô cạnh nhau: số phường đạt, số phường được tính.',
    },
    DISTRIBUTION: {
      description: 'Có bao nhiêu phường ở mỗi mức điểm.',
      result: 'Bảng tràn xuống: mức điểm, số phường.',
    },
    ROADMAPSTATUS: {
      description: 'Tình hình các phường đã chọn theo lộ trình.',
      result: 'Bảng tràn xuống: năm chọn, phường, tình hình, năm đạt chuẩn.',
    },
    ROADMAPSHARE: {
      description: 'Tỷ lệ phường đạt chuẩn trên số phường hiện có.',
      result: 'Một phân số, hãy định dạng phần trăm. Mốc của lộ trình: 50 % năm 2025, 100 % năm 2028.',
    },
    CASESALLOWED: {
      description: 'Số vụ nhiều nhất năm nay mà vẫn đạt tỷ lệ giảm.',
      result: 'Một số nguyên. Năm trước 0 vụ thì năm nay cũng không được có vụ nào.',
    },
    CHANGE: {
      description: 'Mức tăng, giảm so với năm trước.',
      result: 'Một phân số (âm là giảm), hãy định dạng phần trăm; năm trước là 0 thì trả lời bằng chữ.',
    },
    LANDSTATUS: {
      description: 'Đất trụ sở của phường có đủ không, còn thiếu bao nhiêu.',
      result: 'Chữ như “Không đạt: thiếu 110 m²”, theo các thửa đã cấp ở trang Đất.',
    },
    SCOREOF: {
      description: 'Số tiêu chí đạt trong một vùng ô ghi kết quả của riêng bạn.',
      result: 'Một số. Ô trống là chưa có số liệu; chữ không hiểu được thì báo lỗi kèm vị trí ô.',
    },
    CHECK: {
      description: 'So một số liệu của riêng bạn với ngưỡng, đúng quy tắc của bộ tiêu chí.',
      result: '“Đạt”, “Không đạt” hoặc “Chưa có số liệu” khi ô trống.',
    },
  },
  recognised: { pass: 'Đạt chuẩn', fail: 'Chưa đạt', noData: 'Chưa đủ số liệu' },
  headers: {
    rank: 'Hạng',
    ward: 'Phường',
    passed: 'Số tiêu chí đạt',
    applicable: 'Số tiêu chí áp dụng',
    bounds: 'Khoảng',
    status: 'Kết quả',
    criterion: 'Tiêu chí',
    content: 'Nội dung',
    gap: 'Còn thiếu, việc phải làm',
    agency: 'Cơ quan',
    score: 'Mức điểm',
    wards: 'Số phường',
    yearChosen: 'Năm chọn',
    achievedIn: 'Năm đạt chuẩn',
  },
  noGaps: 'Không còn điều kiện nào chưa đạt',
  why: {
    verdict: (ward: string, criterion: string, year: string, verdict: string, origin: string) =>
      `${ward}, ${criterion}, năm ${year}: ${verdict} (${origin}).`,
    declared: (origin: string, raw: string) => `${origin} ghi “${raw}”.`,
    computed: (verdict: string) => `Theo số liệu: ${verdict}.`,
  },
  change: {
    bothZero: 'Giữ vững ở mức 0',
    previousZero: (current: string) => `Tăng từ 0 lên ${current}`,
  },
  /** Names of arguments inside the sentences below. */
  arguments: {
    ward: 'tên phường',
    year: 'năm',
    criterion: 'tiêu chí',
    group: 'nhóm',
    previous: 'số liệu năm trước',
    current: 'số liệu năm nay',
    percent: 'tỷ lệ giảm',
    verdicts: 'vùng kết quả',
    value: 'số liệu',
    operator: 'phép so',
    threshold: 'ngưỡng',
  },
  problems: {
    blank: (argument: string) => `Chưa ghi ${argument}.`,
    errorInput: (argument: string) => `Ô dùng làm ${argument} đang báo lỗi. Hãy sửa ô đó trước.`,
    notOne: (argument: string) => `Cần một ô cho ${argument}, không phải một vùng hay một thẻ dữ liệu.`,
    notText: (argument: string, found: string) => `Cần chữ cho ${argument}, không phải “${found}”.`,
    notNumber: (argument: string, found: string) => `“${found}” không phải là số, không dùng được làm ${argument}.`,
    twoNumbers: (argument: string, found: string, one: string, other: string) =>
      `“${found}” (${argument}) có thể là ${one} hoặc ${other}. Hãy ghi rõ bằng một số.`,
    negative: (argument: string) => `Không nhận số âm cho ${argument}.`,
    percentRange: (found: string) => `Tỷ lệ giảm “${found}” phải từ 0 đến 100 phần trăm.`,
    twoPercents: (found: string, one: string, other: string) =>
      `Tỷ lệ ${found} có thể là ${one} % hoặc ${other} %. Hãy ghi trong dấu ngoặc kép, ví dụ "${one}%".`,
    badYear: (found: string) => `“${found}” không phải là năm. Hãy ghi một năm từ 2000 đến 2100 hoặc bỏ trống.`,
    noRuleSet: (year: string) => `Không có bộ tiêu chí nào áp dụng cho năm ${year}.`,
    unknownWard: (name: string) => `Không có phường nào tên hoặc mã “${name}” trong trang Phường.`,
    nearWard: (name: string, nearest: string) => `Không có phường “${name}”. Gần nhất: ${nearest}. Hãy ghi đúng tên.`,
    ambiguousWard: (name: string, wards: string) => `“${name}” có thể là: ${wards}. Hãy ghi mã phường.`,
    wardNotInYear: (name: string, year: string) =>
      `Phường “${name}” không còn (hoặc chưa có) vào ngày 31/12/${year}, nên không được chấm năm đó.`,
    wardWithoutData: (ward: string, year: string) => `Phường “${ward}” chưa có số liệu năm ${year}.`,
    nothingApplies: (ward: string, year: string) => `Không tiêu chí nào áp dụng cho phường “${ward}” năm ${year}.`,
    unknownCriterion: (found: string, first: string, last: string) =>
      `Không có tiêu chí “${found}”. Bộ tiêu chí của năm này có từ ${first} đến ${last}.`,
    unknownGroup: (found: string, groups: string) => `Không có nhóm “${found}”. Các nhóm: ${groups}.`,
    noLandCheck: 'Bộ tiêu chí của năm này không xét đất.',
    noWards: 'Không có phường nào tồn tại vào cuối năm đó, nên không có tỷ lệ.',
    noChosen: 'Trang Lộ trình chưa chọn phường nào.',
    unknownOperator: (found: string, operators: string) =>
      `Không có phép so “${found}”. Hãy dùng một trong: ${operators}.`,
    unknownGrade: (found: string, grades: string) => `Không có danh hiệu “${found}”. Các danh hiệu: ${grades}.`,
    notYesNo: (found: string) => `“${found}” không phải là Có hoặc Không.`,
    badRange: (found: string) => `Ngưỡng “${found}” phải là một khoảng như "8-10", số nhỏ đứng trước.`,
    noThreshold: (found: string) => `Phép so này không dùng ngưỡng, nhưng đã ghi “${found}”.`,
    unknownVerdict: (found: string, row: string, column: string) =>
      `Không hiểu kết quả “${found}” ở hàng ${row}, cột ${column} của vùng.`,
    noVerdicts: 'Vùng chưa có kết quả nào: tất cả các ô đều trống.',
    noWardTable: 'Sổ tính này chưa có bảng danh sách phường (tblPhuong). Hãy chọn “Tạo mẫu” trên thẻ Trang đầu.',
    emptyWardTable: 'Bảng danh sách phường (tblPhuong) chưa có phường nào.',
    noYear: 'Chưa có số liệu của năm nào và trang Thiết lập chưa chọn năm chấm điểm.',
    notRead: (detail: string) => `Chưa đọc được sổ tính: ${detail}`,
  },
  repair: {
    none: 'Không có công thức nào cần sửa.',
    repaired: (count: string) => `Đã sửa ${count} công thức.`,
    protected: (count: string, sheet: string) =>
      `${count} công thức ở trang “${sheet}” chưa sửa được vì trang đang được bảo vệ. Hãy bỏ bảo vệ rồi thực hiện lại.`,
    more: (count: string) => `và ${count} ô khác`,
  },
  help: {
    title: 'Các hàm công thức KM',
    intro:
      'Gõ =KM. trong một ô rồi chọn hàm. Các hàm đọc số liệu trong chính sổ tính này, cho cùng kết quả với các trang “KQ” và tự cập nhật khi số liệu thay đổi.',
    spillAdvice:
      'Cần kết quả của nhiều phường, hãy dùng một hàm tràn (WARDSCORES) rồi lấy từng dòng bằng INDEX hoặc XLOOKUP: nhanh hơn nhiều so với hàng nghìn ô riêng.',
    separator:
      'Nếu Excel của bạn viết số thập phân bằng dấu phẩy, hãy ngăn các đối số bằng dấu chấm phẩy: =KM.WARDSCORE("An Tảo";2022).',
    errors: '#N/A: chưa có câu trả lời. #VALUE!: đối số chưa đúng. Nhấn vào ô, rồi vào dấu cảnh báo để đọc lý do.',
    parameter: 'Đối số',
    meaning: 'Ý nghĩa',
    optional: 'không bắt buộc',
    result: 'Kết quả',
    example: 'Ví dụ',
    gives: 'cho',
    /** Behind the example of a function that reads the tables. */
    overSample: 'trên sổ mẫu 14 phường (hung-yen.xlsx)',
    all: 'Tất cả các hàm',
    footer: 'Các hàm không gửi số liệu đi đâu và không sửa ô nào của sổ tính.',
  },
  examples: {
    sheet: 'Ví dụ công thức',
    title: 'Ví dụ công thức KM',
    instruction:
      'Mỗi dòng là một hàm; cột “Công thức” chép được vào ô bất kỳ. Sửa số liệu ở các trang nhập thì kết quả đổi theo.',
    /** Behind the description of a function that spills. */
    block: 'Đây là một ô của bảng; bỏ INDEX để cả bảng tràn ra.',
    columns: { name: 'Hàm', description: 'Trả lời câu hỏi', formula: 'Công thức', result: 'Kết quả' },
  },
  conformance: {
    sheet: 'Kiểm tra',
    title: 'Kiểm tra các hàm KM trên máy này',
    instruction:
      'Mở tệp bằng Excel đã cài phần bổ trợ, chờ vài giây. Mọi dòng phải ghi “ĐÚNG”. Nếu thấy #NAME?, hãy chọn “Sửa công thức” trong bảng điều khiển.',
    columns: {
      index: 'STT',
      name: 'Hàm',
      formula: 'Công thức',
      result: 'Kết quả',
      expected: 'Phải là',
      verdict: 'So sánh',
    },
    right: 'ĐÚNG',
    wrong: 'SAI',
    total: 'Số dòng đúng',
    error: 'LỖI',
  },
};
