import { both } from './language';

/** Columns of the tables of criteria and checks: header and help. */
export const ruleSetTables = {
  tblCachDoc: {
    interpretation: {
      header: both('Mã cách đọc', 'Reading id'),
      help: both('Mã của câu có hai cách đọc, ví dụ R4.', 'Id of a sentence that has two readings, for example R4.'),
    },
    sentence: {
      header: both('Câu có hai cách đọc', 'Sentence with two readings'),
      help: both('Câu hoặc nội dung của Đề án.', 'The sentence or matter of the scheme.'),
    },
    section: {
      header: both('Mục của câu', 'Section of the sentence'),
      help: both('Mục của Đề án có câu này.', 'Section of the scheme where it stands.'),
    },
    choice: {
      header: both('Cách chọn', 'Choice'),
      help: both(
        'Cách đọc dùng để chấm; để trống thì theo cách mặc định. Chọn khác mặc định thì mọi trang kết quả và báo cáo đều ghi rõ.',
        'The reading that scoring obeys; blank for the default. Another choice is told on every result sheet and in the report.',
      ),
    },
    byDefault: {
      header: both('Mặc định', 'By default'),
      help: both('Cách đọc được dùng khi cột Cách chọn để trống.', 'The reading where the choice is blank.'),
    },
  },

  tblTieuChi: {
    ruleSet: {
      header: both('Bộ', 'Set'),
      help: both('Mã bộ tiêu chí; các dòng cùng mã thuộc một bộ.', 'Id of the rule set; rows of one id make one set.'),
    },
    ruleSetName: {
      header: both('Tên bộ', 'Set name'),
      help: both('Tên gọi của bộ tiêu chí.', 'Name of the rule set.'),
    },
    version: {
      header: both('Phiên bản', 'Version'),
      help: both('Phiên bản của bộ tiêu chí, ví dụ 1.0.', 'Version of the rule set, for example 1.0.'),
    },
    fromYear: {
      header: both('Từ năm', 'From year'),
      help: both('Năm đầu tiên bộ tiêu chí có hiệu lực.', 'First year the set is in force.'),
    },
    toYear: {
      header: both('Đến năm', 'To year'),
      help: both('Năm cuối cùng bộ tiêu chí có hiệu lực.', 'Last year the set is in force.'),
    },
    group: {
      header: both('Nhóm', 'Group number'),
      help: both('Số thứ tự của nhóm tiêu chí, từ 1 đến 12.', 'Number of the group, 1 to 12.'),
    },
    groupTitle: {
      header: both('Tên nhóm', 'Group title'),
      help: both('Tên gọi của nhóm tiêu chí.', 'Title of the group.'),
    },
    expectedCriteria: {
      header: both('Số tiêu chí của nhóm', 'Criteria in group'),
      help: both(
        'Nhóm phải có bao nhiêu tiêu chí; dùng để phát hiện dòng bị thiếu.',
        'How many criteria the group must have; shows when a row is lost.',
      ),
    },
    criterion: {
      header: both('Mã tiêu chí', 'Criterion id'),
      help: both('Mã tiêu chí, ví dụ C01; không trùng trong một bộ.', 'For example C01; unique within a set.'),
    },
    title: {
      header: both('Tên tiêu chí', 'Criterion title'),
      help: both('Tên gọi của tiêu chí.', 'Title of the criterion.'),
    },
  },

  tblDieuKien: {
    ruleSet: {
      header: both('Thuộc bộ', 'Of set'),
      help: both('Mã bộ tiêu chí có ở bảng bên trái.', 'Id of a rule set of the left table.'),
    },
    criterion: {
      header: both('Thuộc tiêu chí', 'Of criterion'),
      help: both('Mã tiêu chí có ở bảng bên trái.', 'Id of a criterion of the left table.'),
    },
    check: {
      header: both('Mã điều kiện', 'Check id'),
      help: both('Mã điều kiện, ví dụ C15.3; không trùng trong một bộ.', 'For example C15.3; unique within a set.'),
    },
    operator: {
      header: both('Phép so sánh', 'Comparison'),
      help: both('Chọn phép so sánh trong danh sách.', 'Choose from the list.'),
    },
    indicator: {
      header: both('Chỉ tiêu', 'Indicator'),
      help: both(
        'Tên cột số liệu ở bảng nhóm; với tỷ lệ thì đây là tử số.',
        'Header of a column of a group table; for shares the numerator.',
      ),
    },
    denominator: {
      header: both('Chỉ tiêu mẫu số', 'Denominator'),
      help: both(
        'Chỉ dùng với tỷ lệ: tên cột số liệu làm mẫu số.',
        'Shares only: header of the column that is the denominator.',
      ),
    },
    remainder: {
      header: both('Chỉ tiêu còn lại', 'What is left'),
      help: both(
        'Tên cột số liệu còn lại cuối kỳ: bằng 0 thì đạt; cả hai số liệu bằng 0 thì không áp dụng. Thường để trống.',
        'Header of the column of what is left at the end: 0 passes, both figures 0 is not applicable. Usually blank.',
      ),
    },
    threshold: {
      header: both('Ngưỡng', 'Threshold'),
      help: both(
        'Số, danh hiệu, hoặc tên cột số liệu khác để so sánh. Tỷ lệ ghi 90 cho 90%. Phép “từ … đến” ghi ngưỡng dưới.',
        'A number, a title, or the header of another column. Shares: 90 for 90%. “from … to”: the lower bound.',
      ),
    },
    thresholdHigh: {
      header: both('Ngưỡng trên', 'Upper threshold'),
      help: both(
        'Chỉ dùng với phép “từ … đến”. Ghi “10 hoặc” và tên một cột số liệu nếu số liệu đó thay cho 10 khi lớn hơn.',
        'Only for “from … to”. “10 or” and a header: that figure stands in the place of the 10 where it is larger.',
      ),
    },
    unit: {
      header: both('Đơn vị tính', 'Unit'),
      help: both('Đơn vị tính của ngưỡng.', 'Unit of the threshold.'),
    },
    valueZero: {
      header: both('Khi số liệu bằng 0', 'If the figure is 0'),
      help: both(
        'Kết quả khi chính số liệu bằng 0; để trống thì so sánh như số khác.',
        'Verdict when the figure itself is 0; blank to compare it like any other.',
      ),
    },
    denominatorZero: {
      header: both('Khi mẫu số bằng 0', 'If denominator is 0'),
      help: both(
        'Kết quả khi mẫu số của tỷ lệ bằng 0; để trống thì không áp dụng.',
        'Verdict when the denominator is 0; blank for not applicable.',
      ),
    },
    bothZero: {
      header: both('Khi hai năm bằng 0', 'If both years are 0'),
      help: both(
        'Kết quả khi năm trước và năm nay đều bằng 0; để trống thì theo mặc định của phép so sánh.',
        'Verdict when last year and this year are 0; blank for the default.',
      ),
    },
    previousZero: {
      header: both('Khi năm trước bằng 0', 'If last year is 0'),
      help: both(
        'Kết quả khi năm trước bằng 0 và năm nay lớn hơn 0; để trống thì theo mặc định.',
        'Verdict when last year is 0 and this year more; blank for the default.',
      ),
    },
    emptyPolicy: {
      header: both('Khi để trống', 'If blank'),
      help: both(
        'Kết quả khi số liệu để trống; không bao giờ tính là không đạt.',
        'Verdict when the figure is blank; never a fail.',
      ),
    },
    section: {
      header: both('Mục', 'Stated in'),
      help: both('Mục của Đề án quy định điều kiện này.', 'Section of the scheme that states the check.'),
    },
    basis: {
      header: both('Cơ sở', 'Basis'),
      help: both(
        'Mục tiêu của Đề án, hay chỉ suy từ phần khảo sát (I.III.2); để trống thì theo mục.',
        'A target of the scheme, or only drawn from the survey (I.III.2); blank to go by the section.',
      ),
    },
    agencies: {
      header: both('Cơ quan xử lý', 'Agencies'),
      help: both(
        'Cơ quan phải xử lý khi không đạt; nhiều cơ quan cách nhau bằng dấu chấm phẩy.',
        'Who must act on a failure; several are parted by semicolons.',
      ),
    },
    fromYear: {
      header: both('Tính từ năm', 'Counts from'),
      help: both(
        'Năm đầu tiên điều kiện được tính; để trống nếu theo cả bộ.',
        'First year the check counts; blank for the whole set.',
      ),
    },
    toYear: {
      header: both('Tính đến năm', 'Counts to'),
      help: both(
        'Năm cuối cùng điều kiện được tính; để trống nếu theo cả bộ.',
        'Last year the check counts; blank for the whole set.',
      ),
    },
  },
  tblChiTieu: {
    indicator: {
      header: both('Cột tự thêm', 'Added column'),
      help: both(
        'Tên cột đã tự thêm vào bảng Nhóm 1 … Nhóm 7; chỉ tiêu có sẵn không cần khai ở đây.',
        'Header of a column that you added to a table of Nhóm 1 … Nhóm 7; built-in indicators are not described here.',
      ),
    },
    accrual: {
      header: both('Cách tính trong năm', 'Over the year'),
      help: both(
        'Cộng dồn (số vụ, số lớp…) hay số tại thời điểm cuối kỳ (số người đang có…); để trống là tại thời điểm.',
        'Whether it adds up (cases, courses) or is the state at the end of the period; blank for the state.',
      ),
    },
    upperBound: {
      header: both('Số lớn nhất có thể', 'Largest possible'),
      help: both(
        'Số lớn hơn bị coi là nhập sai và không được dùng để chấm; để trống là không giới hạn.',
        'A larger figure is taken for a typing error and not judged; blank for no limit.',
      ),
    },
    use: {
      header: both('Dùng vào việc gì', 'Use'),
      help: both(
        'Dùng để chấm hay chỉ để thông tin: cột thông tin vẫn được kiểm tra số liệu; để trống là dùng để chấm.',
        'Judged, or information alone: such a column is checked and not judged; blank for judged.',
      ),
    },
  },
};
