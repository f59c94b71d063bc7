const key = {
  year: { header: 'Năm', help: 'Năm của số liệu, ghi bốn chữ số, ví dụ 2023.' },
  month: {
    header: 'Tháng',
    help: 'Để trống nếu là số liệu cả năm; ghi 1 đến 12 nếu số liệu tính đến hết tháng đó (tạm tính).',
  },
  ward: { header: 'Phường', help: 'Chọn tên phường trong danh sách; ghi mã phường cũng được.' },
  note: { header: 'Ghi chú', help: 'Ghi thêm điều cần lưu ý; không dùng để chấm điểm.' },
};

/** Names, instructions, headers and help of the input sheets. Keys are table names and column ids of the schema. */
export const schema = {
  sheets: {
    guide: { name: 'Hướng dẫn', title: 'Hướng dẫn nhập số liệu', instruction: 'Đọc trước khi nhập.' },
    wards: {
      name: 'Phường',
      title: 'Danh sách phường',
      instruction:
        'Mỗi dòng một phường. Mã phường không được trùng; phường đã sáp nhập ghi ngày hết hiệu lực và mã phường kế thừa.',
    },
    land: {
      name: 'Đất',
      title: 'Đất trụ sở Công an phường',
      instruction: 'Mỗi dòng một vị trí đất. Chỉ đất đã cấp được tính vào diện tích; đất dự kiến ghi để theo dõi.',
    },
    appraisal: {
      name: 'Thẩm định',
      title: 'Kết quả tự chấm và thẩm định',
      instruction:
        'Mỗi dòng một tiêu chí của một phường trong một năm. Kết quả thẩm định được ưu tiên trước kết quả tính theo số liệu.',
    },
    roadmap: {
      name: 'Lộ trình',
      title: 'Lộ trình xây dựng phường điển hình, kiểu mẫu',
      instruction: 'Bảng bên trái: số phường chọn từng năm. Bảng bên phải: phường được chọn.',
    },
    plan: {
      name: 'Kế hoạch chọn phường',
      title: 'Yêu cầu khi đề xuất chọn phường',
      instruction:
        'Không bắt buộc. Mỗi dòng một yêu cầu; KQ Chọn phường và ngăn Lộ trình đề xuất theo các yêu cầu này. Phường đã có quyết định chọn ghi ở sheet Lộ trình.',
    },
    tasks: {
      name: 'Nhiệm vụ',
      title: 'Phân công nhiệm vụ',
      instruction: 'Mỗi dòng một nhiệm vụ của một cơ quan, kèm hạn hoặc định kỳ thực hiện.',
    },
    reports: {
      name: 'Báo cáo',
      title: 'Lịch báo cáo',
      instruction: 'Mỗi dòng một báo cáo phải gửi. “Trước ngày 18” nghĩa là chậm nhất ngày 17.',
    },
    budget: {
      name: 'Kinh phí',
      title: 'Kinh phí thực hiện',
      instruction: 'Mỗi dòng một khoản kinh phí, đơn vị tính triệu đồng.',
    },
    ruleSets: {
      name: 'Bộ tiêu chí',
      title: 'Bộ tiêu chí và điều kiện đạt',
      instruction:
        'Bảng bên trái: tiêu chí. Bảng bên phải: điều kiện. Sửa ở đây thì chấm theo nội dung đã sửa; xóa hết thì dùng bộ có sẵn.',
    },
    settings: {
      name: 'Thiết lập',
      title: 'Thiết lập chung',
      instruction: 'Ghi giá trị ở cột thứ hai. Dòng để trống thì dùng giá trị mặc định.',
    },
    lists: {
      name: 'Danh mục',
      title: 'Danh mục để chọn',
      instruction: 'Các danh sách chọn dùng trong những bảng khác; không cần sửa.',
    },
  },
  /** Group sheets: their number follows. */
  group: {
    name: 'Nhóm',
    instruction: 'Mỗi dòng một phường trong một năm. Ô để trống là chưa có số liệu; không xảy ra thì ghi 0.',
  },
  groupKey: key,
  tables: {
    tblPhuong: {
      code: { header: 'Mã phường', help: 'Mã riêng của phường trong tệp này, không trùng và không đổi, ví dụ HY01.' },
      name: { header: 'Tên phường', help: 'Tên đầy đủ có dấu; có hoặc không có chữ “Phường” đều được.' },
      managingUnit: { header: 'Đơn vị quản lý', help: 'Thành phố, thị xã hoặc đơn vị quản lý trực tiếp.' },
      validFrom: { header: 'Hiệu lực từ ngày', help: 'Ngày phường được thành lập; để trống nếu đã có từ trước.' },
      validTo: { header: 'Hiệu lực đến ngày', help: 'Ngày cuối cùng phường còn tồn tại; để trống nếu vẫn còn.' },
      successorCode: {
        header: 'Mã phường kế thừa',
        help: 'Mã của phường mới sau khi sáp nhập, đổi tên; phải có trong cột Mã phường. Chia tách thì ghi các mã cách nhau bằng dấu chấm phẩy (PX01; PX02). Phường mới gồm cả đơn vị ngoài danh sách (xã, thị trấn) thì thêm dấu cộng sau mã (PX01+).',
      },
      citation: { header: 'Căn cứ', help: 'Số nghị quyết, quyết định thành lập hoặc sáp nhập.' },
    },
    tblDat: {
      ward: key.ward,
      location: { header: 'Vị trí đất', help: 'Địa chỉ hoặc mô tả để nhận ra thửa đất.' },
      area: { header: 'Diện tích (m²)', help: 'Diện tích thửa đất bằng mét vuông, chỉ ghi số.' },
      status: { header: 'Tình trạng', help: '“Đã cấp” được tính vào diện tích; “Dự kiến” thì chưa tính.' },
      document: { header: 'Văn bản', help: 'Số và ngày của văn bản giao đất hoặc quy hoạch.' },
      note: key.note,
    },
    tblThamDinh: {
      year: key.year,
      ward: key.ward,
      criterion: { header: 'Tiêu chí', help: 'Mã tiêu chí, ví dụ C01.' },
      selfVerdict: { header: 'Tự chấm', help: 'Kết quả phường tự chấm.' },
      appraisedVerdict: { header: 'Thẩm định', help: 'Kết quả của cơ quan thẩm định.' },
      explanation: { header: 'Giải trình', help: 'Lý do, tóm tắt căn cứ của kết quả.' },
      evidenceNumber: { header: 'Số văn bản minh chứng', help: 'Số, ký hiệu của văn bản làm minh chứng.' },
      evidenceDate: { header: 'Ngày văn bản', help: 'Ngày ban hành văn bản minh chứng.' },
      evidenceExpiry: {
        header: 'Văn bản có giá trị đến',
        help: 'Ngày cuối cùng văn bản minh chứng còn giá trị; để trống nếu không có thời hạn.',
      },
      decidedBy: {
        header: 'Người kết luận',
        help: 'Họ tên hoặc đơn vị kết luận sau cùng về dòng này; có thể để trống.',
      },
      decidedOn: { header: 'Ngày kết luận', help: 'Ngày kết luận; có thể để trống.' },
    },
    tblLoTrinh: {
      year: key.year,
      toChoose: { header: 'Số phường chọn', help: 'Số phường được chọn xây dựng trong năm.' },
      leastShare: {
        header: 'Tỷ lệ tối thiểu (%)',
        help: 'Tỷ lệ phường phải đạt đến hết năm, ghi 50 cho 50%; để trống nếu năm đó không có mốc.',
      },
      note: key.note,
    },
    tblChonPhuong: {
      ward: { header: 'Phường được chọn', help: 'Chọn tên phường trong danh sách; ghi mã phường cũng được.' },
      year: { header: 'Năm chọn', help: 'Năm phường được chọn xây dựng; mỗi phường chỉ chọn một lần.' },
      decision: { header: 'Quyết định', help: 'Số và ngày của văn bản chọn phường.' },
    },
    tblKeHoach: {
      kind: {
        header: 'Loại yêu cầu',
        help: 'Chọn hoặc không chọn một phường; số phường tối thiểu mỗi năm của một đơn vị; số năm cần để một tiêu chí đạt.',
      },
      subject: {
        header: 'Phường, đơn vị hoặc tiêu chí',
        help: 'Tên hoặc mã phường; tên đơn vị quản lý như ở sheet Phường; mã tiêu chí, ví dụ C06.',
      },
      year: { header: 'Năm', help: 'Năm chọn, hoặc năm không chọn (để trống là mọi năm). Hai loại sau không dùng.' },
      number: { header: 'Số', help: 'Số phường tối thiểu mỗi năm, hoặc số năm cần. Hai loại đầu không dùng.' },
      note: key.note,
    },
    tblNhiemVu: {
      agency: { header: 'Cơ quan', help: 'Cơ quan được giao nhiệm vụ.' },
      role: { header: 'Vai trò', help: 'Chủ trì hoặc phối hợp.' },
      content: { header: 'Nội dung', help: 'Nội dung nhiệm vụ được giao.' },
      cadence: { header: 'Định kỳ', help: 'Thường xuyên, hằng tháng, 6 tháng, hằng năm…' },
      due: { header: 'Hạn', help: 'Ngày phải hoàn thành, nếu có.' },
      doneOn: { header: 'Ngày hoàn thành', help: 'Ngày đã hoàn thành; để trống nếu chưa xong.' },
      section: { header: 'Căn cứ', help: 'Mục của Đề án giao nhiệm vụ.' },
      note: key.note,
    },
    tblBaoCao: {
      unit: { header: 'Đơn vị báo cáo', help: 'Đơn vị phải gửi báo cáo.' },
      period: { header: 'Kỳ báo cáo', help: 'Tháng, 6 tháng, năm hoặc giai đoạn của báo cáo.' },
      due: { header: 'Hạn gửi', help: 'Ngày chậm nhất phải gửi.' },
      sentOn: { header: 'Ngày gửi', help: 'Ngày đã gửi; để trống nếu chưa gửi.' },
      note: key.note,
    },
    tblKinhPhi: {
      unit: { header: 'Phường hoặc đơn vị', help: 'Mã, tên phường hoặc tên đơn vị sử dụng kinh phí.' },
      year: key.year,
      source: { header: 'Nguồn kinh phí', help: 'Ngân sách tỉnh, thành phố, thị xã, nguồn huy động…' },
      content: { header: 'Nội dung chi', help: 'Việc được chi bằng khoản kinh phí này.' },
      estimated: { header: 'Dự toán (triệu đồng)', help: 'Số kinh phí dự toán, triệu đồng.' },
      allotted: { header: 'Đã cấp (triệu đồng)', help: 'Số kinh phí đã cấp, triệu đồng.' },
      spent: { header: 'Đã chi (triệu đồng)', help: 'Số kinh phí đã chi, triệu đồng.' },
      note: key.note,
    },
    tblTieuChi: {
      ruleSet: { header: 'Bộ', help: 'Mã bộ tiêu chí; các dòng cùng mã thuộc một bộ.' },
      ruleSetName: { header: 'Tên bộ', help: 'Tên gọi của bộ tiêu chí.' },
      version: { header: 'Phiên bản', help: 'Phiên bản của bộ tiêu chí, ví dụ 1.0.' },
      fromYear: { header: 'Từ năm', help: 'Năm đầu tiên bộ tiêu chí có hiệu lực.' },
      toYear: { header: 'Đến năm', help: 'Năm cuối cùng bộ tiêu chí có hiệu lực.' },
      group: { header: 'Nhóm', help: 'Số thứ tự của nhóm tiêu chí, từ 1 đến 12.' },
      groupTitle: { header: 'Tên nhóm', help: 'Tên gọi của nhóm tiêu chí.' },
      expectedCriteria: {
        header: 'Số tiêu chí của nhóm',
        help: 'Nhóm phải có bao nhiêu tiêu chí; dùng để phát hiện dòng bị thiếu.',
      },
      criterion: { header: 'Mã tiêu chí', help: 'Mã tiêu chí, ví dụ C01; không trùng trong một bộ.' },
      title: { header: 'Tên tiêu chí', help: 'Tên gọi của tiêu chí.' },
    },
    tblDieuKien: {
      ruleSet: { header: 'Thuộc bộ', help: 'Mã bộ tiêu chí có ở bảng bên trái.' },
      criterion: { header: 'Thuộc tiêu chí', help: 'Mã tiêu chí có ở bảng bên trái.' },
      check: { header: 'Mã điều kiện', help: 'Mã điều kiện, ví dụ C15.3; không trùng trong một bộ.' },
      operator: { header: 'Phép so sánh', help: 'Chọn phép so sánh trong danh sách.' },
      indicator: { header: 'Chỉ tiêu', help: 'Tên cột số liệu ở bảng nhóm; với tỷ lệ thì đây là tử số.' },
      denominator: { header: 'Chỉ tiêu mẫu số', help: 'Chỉ dùng với tỷ lệ: tên cột số liệu làm mẫu số.' },
      threshold: {
        header: 'Ngưỡng',
        help: 'Số, danh hiệu, hoặc tên cột số liệu khác để so sánh. Tỷ lệ ghi 90 cho 90%. Phép “từ … đến” ghi ngưỡng dưới.',
      },
      thresholdHigh: { header: 'Ngưỡng trên', help: 'Chỉ dùng với phép “từ … đến”.' },
      unit: { header: 'Đơn vị tính', help: 'Đơn vị tính của ngưỡng.' },
      denominatorZero: {
        header: 'Khi mẫu số bằng 0',
        help: 'Kết quả khi mẫu số của tỷ lệ bằng 0; để trống thì không áp dụng.',
      },
      bothZero: {
        header: 'Khi hai năm bằng 0',
        help: 'Kết quả khi năm trước và năm nay đều bằng 0; để trống thì theo mặc định của phép so sánh.',
      },
      previousZero: {
        header: 'Khi năm trước bằng 0',
        help: 'Kết quả khi năm trước bằng 0 và năm nay lớn hơn 0; để trống thì theo mặc định.',
      },
      emptyPolicy: { header: 'Khi để trống', help: 'Kết quả khi số liệu để trống; không bao giờ tính là không đạt.' },
      section: { header: 'Mục', help: 'Mục của Đề án quy định điều kiện này.' },
      agencies: {
        header: 'Cơ quan xử lý',
        help: 'Cơ quan phải xử lý khi không đạt; nhiều cơ quan cách nhau bằng dấu chấm phẩy.',
      },
      fromYear: { header: 'Tính từ năm', help: 'Năm đầu tiên điều kiện được tính; để trống nếu theo cả bộ.' },
      toYear: { header: 'Tính đến năm', help: 'Năm cuối cùng điều kiện được tính; để trống nếu theo cả bộ.' },
    },
    tblThietLap: {
      setting: { header: 'Mục thiết lập', help: 'Tên mục; không sửa cột này.' },
      value: { header: 'Giá trị', help: 'Giá trị của mục thiết lập.' },
      explanation: { header: 'Giải thích', help: 'Cách ghi giá trị.' },
    },
  },
  settings: {
    reportDate: { header: 'Số liệu tính đến ngày', help: 'Ngày chốt số liệu, ghi ngày/tháng/năm.' },
    scoredYear: { header: 'Năm chấm điểm', help: 'Để trống thì chấm năm mới nhất có số liệu.' },
    forcePolicy: { header: 'Kết quả được dùng', help: 'Thẩm định, Theo số liệu hoặc Tự chấm; mặc định là Thẩm định.' },
    colourTheme: { header: 'Màu sắc', help: 'Dễ phân biệt, Xanh đỏ hoặc Đen trắng.' },
    mergerRule: { header: 'Phường sáp nhập kế thừa', help: 'Mọi phần đều đạt, Phần lớn nhất hoặc Chấm lại từ đầu.' },
    language: { header: 'Ngôn ngữ', help: 'Tiếng Việt hoặc English.' },
    issuer: { header: 'Đơn vị lập báo cáo', help: 'Tên đơn vị in ở đầu báo cáo.' },
    formWards: {
      header: 'Phường in phiếu thẩm định',
      help: 'Tên hoặc mã các phường, cách nhau bằng dấu chấm phẩy; để trống thì in mọi phường (nhiều nhất 60).',
    },
  },
  choices: {
    landStatus: { allotted: 'Đã cấp', planned: 'Dự kiến' },
    declaredVerdict: { pass: 'Đạt', fail: 'Không đạt', notApplicable: 'Không áp dụng' },
    taskRole: { lead: 'Chủ trì', support: 'Phối hợp' },
    forcePolicy: { appraised: 'Thẩm định', computed: 'Theo số liệu', self: 'Tự chấm' },
    colourTheme: { colourBlindSafe: 'Dễ phân biệt', greenRed: 'Xanh đỏ', blackAndWhite: 'Đen trắng' },
    mergerRule: { allParts: 'Mọi phần đều đạt', largestPart: 'Phần lớn nhất', anew: 'Chấm lại từ đầu' },
    language: { vi: 'Tiếng Việt', en: 'English' },
    findingLevel: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Thông tin', off: 'Tắt' },
    planWish: {
      choose: 'Chọn',
      exclude: 'Không chọn',
      minimum: 'Số phường tối thiểu',
      lead: 'Số năm cần để đạt',
    },
    yesNo: { yes: 'Có', no: 'Không' },
  },
  /** Other ways people write yes and no; matched like the full words. */
  yesWords: ['x', 'đạt', 'đúng', 'đã có', 'true', 'yes', 'y', '✔', '✓'],
  noWords: ['chưa', 'chưa có', 'không có', 'không đạt', 'chưa đạt', 'false', 'no', 'n'],
  /** How a row that adds up the others begins. */
  totalWords: ['tổng', 'cộng', 'tổng cộng', 'tổng số', 'toàn tỉnh', 'toàn thành phố', 'toàn thị xã'],
  /** How a column ends that repeats the figure of the year before. */
  lastYearWords: ['năm trước', 'năm liền trước', 'năm trước liền kề', 'năm ngoái'],
  note: { unit: 'Đơn vị tính', rule: 'Điều kiện đạt', section: 'Căn cứ' },
  validationError: 'Giá trị không đúng cách ghi của cột này.',
  blankSheetFooter: 'Trang &P/&N',
  guide: {
    lines: [
      'Nhập số liệu vào các bảng ở những sheet sau; không cần sửa sheet này.',
      'Ô để trống nghĩa là chưa có số liệu, không phải bằng 0. Không xảy ra thì ghi 0.',
      'Số ghi bằng chữ số, không ghi kèm đơn vị: ghi 12, không ghi “12 vụ”.',
      'Tên phường chọn trong danh sách lấy từ sheet Phường; ghi mã phường cũng được.',
      'Các cột có thể đổi chỗ, thêm cột riêng cũng được; không đổi tên cột có sẵn.',
      'Số liệu chưa đủ năm: ghi tháng ở cột Tháng, kết quả sẽ là tạm tính.',
      'Bộ tiêu chí có thể sửa ở sheet Bộ tiêu chí; chỗ khác với bộ có sẵn sẽ được nêu rõ.',
    ],
    sheet: 'Sheet',
    purpose: 'Nội dung',
  },
};
