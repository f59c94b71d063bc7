import { both } from './language';

/** Columns that several tables begin or end with. */
export const keyColumns = {
  year: {
    header: both('Năm', 'Year'),
    help: both('Năm của số liệu, ghi bốn chữ số, ví dụ 2023.', 'Year of the figures, four digits, for example 2023.'),
  },
  month: {
    header: both('Tháng', 'Month'),
    help: both(
      'Để trống nếu là số liệu cả năm; ghi 1 đến 12 nếu số liệu tính đến hết tháng đó (tạm tính).',
      'Leave blank for the whole year; 1 to 12 when the figures run to the end of that month (provisional).',
    ),
  },
  ward: {
    header: both('Phường', 'Ward'),
    help: both(
      'Chọn tên phường trong danh sách; ghi mã phường cũng được.',
      'Choose the ward from the list; its code will do as well.',
    ),
  },
  note: {
    header: both('Ghi chú', 'Note'),
    help: both(
      'Ghi thêm điều cần lưu ý; không dùng để chấm điểm.',
      'Anything worth remembering; not used for scoring.',
    ),
  },
};

/** Columns of the tables of wards, land and appraisal: header and help. */
export const wardTables = {
  tblPhuong: {
    code: {
      header: both('Mã phường', 'Ward code'),
      help: both(
        'Mã riêng của phường trong tệp này, không trùng và không đổi, ví dụ HY01.',
        'The ward’s own code in this workbook, unique and never changed, for example HY01.',
      ),
    },
    name: {
      header: both('Tên phường', 'Ward name'),
      help: both(
        'Tên đầy đủ có dấu; có hoặc không có chữ “Phường” đều được.',
        'Full name with its marks; with or without the word “Phường”.',
      ),
    },
    managingUnit: {
      header: both('Đơn vị quản lý', 'Managing unit'),
      help: both('Thành phố, thị xã hoặc đơn vị quản lý trực tiếp.', 'The city, town or unit that manages the ward.'),
    },
    validFrom: {
      header: both('Hiệu lực từ ngày', 'Valid from'),
      help: both(
        'Ngày phường được thành lập; để trống nếu đã có từ trước.',
        'Day the ward was founded; blank if it has long existed.',
      ),
    },
    validTo: {
      header: both('Hiệu lực đến ngày', 'Valid to'),
      help: both(
        'Ngày cuối cùng phường còn tồn tại; để trống nếu vẫn còn.',
        'Last day the ward existed; blank if it still does.',
      ),
    },
    successorCode: {
      header: both('Mã phường kế thừa', 'Successor code'),
      help: both(
        'Mã của phường mới sau khi sáp nhập, đổi tên; phải có trong cột Mã phường. Chia tách thì ghi các mã cách nhau bằng dấu chấm phẩy (PX01; PX02). Phường mới gồm cả đơn vị ngoài danh sách (xã, thị trấn) thì thêm dấu cộng sau mã (PX01+).',
        'Code of the ward it was merged or renamed into; must stand in the code column. Split: codes with semicolons (PX01; PX02). When units outside the list (communes) went in too, add a plus (PX01+).',
      ),
    },
    citation: {
      header: both('Căn cứ', 'Legal basis'),
      help: both(
        'Số nghị quyết, quyết định thành lập hoặc sáp nhập.',
        'Number of the resolution or decision that founded or merged the ward.',
      ),
    },
    ofScheme: {
      header: both('Thuộc Đề án', 'Of the scheme'),
      help: both(
        'Có hoặc Không: phường có được tính vào mốc lộ trình của Đề án không. Để trống thì phường có từ đầu Đề án và phường kế thừa được tính.',
        'Yes or No: whether the milestones of the scheme count the ward. Blank: wards that stood when the scheme began and their successors count.',
      ),
    },
    officialCode: {
      header: both('Mã đơn vị hành chính', 'Official code'),
      help: both(
        'Mã năm chữ số của Tổng cục Thống kê, nếu có; một mã có thể được dùng lại cho đơn vị khác.',
        'Five-digit code of the General Statistics Office, if known; a code may be used again for another unit.',
      ),
    },
    kind: {
      header: both('Loại đơn vị', 'Kind of unit'),
      help: both(
        'Để trống là phường. “Xã thành phường”: là phường kể từ ngày hiệu lực, không tính kết quả trước đó. Xã, thị trấn, đặc khu không được chấm điểm.',
        'Blank for a ward. “Commune turned ward”: a ward from its first day, without a past. Communes, townships and special zones are not scored.',
      ),
    },
  },

  tblDat: {
    ward: keyColumns.ward,
    location: {
      header: both('Vị trí đất', 'Location'),
      help: both('Địa chỉ hoặc mô tả để nhận ra thửa đất.', 'Address or description of the parcel.'),
    },
    area: {
      header: both('Diện tích (m²)', 'Area (m²)'),
      help: both(
        'Diện tích thửa đất bằng mét vuông, chỉ ghi số.',
        'Area of the parcel in square metres, the number alone.',
      ),
    },
    status: {
      header: both('Tình trạng', 'Status'),
      help: both(
        '“Đã cấp” được tính vào diện tích; “Dự kiến” thì chưa tính.',
        '“Allotted” counts towards the area; “Planned” does not yet.',
      ),
    },
    document: {
      header: both('Văn bản', 'Document'),
      help: both(
        'Số và ngày của văn bản giao đất hoặc quy hoạch.',
        'Number and date of the document that allots or plans the land.',
      ),
    },
    note: keyColumns.note,
  },

  tblThamDinh: {
    year: keyColumns.year,
    ward: keyColumns.ward,
    criterion: {
      header: both('Tiêu chí', 'Criterion'),
      help: both('Mã tiêu chí, ví dụ C01.', 'Criterion id, for example C01.'),
    },
    selfVerdict: {
      header: both('Tự chấm', 'Self-assessed'),
      help: both('Kết quả phường tự chấm.', 'What the ward says of itself.'),
    },
    appraisedVerdict: {
      header: both('Thẩm định', 'Appraised'),
      help: both('Kết quả của cơ quan thẩm định.', 'What the appraising agency says.'),
    },
    explanation: {
      header: both('Giải trình', 'Explanation'),
      help: both('Lý do, tóm tắt căn cứ của kết quả.', 'Reasons for the verdict in short.'),
    },
    evidenceNumber: {
      header: both('Số văn bản minh chứng', 'Evidence number'),
      help: both('Số, ký hiệu của văn bản làm minh chứng.', 'Number of the document that proves it.'),
    },
    evidenceDate: {
      header: both('Ngày văn bản', 'Evidence date'),
      help: both('Ngày ban hành văn bản minh chứng.', 'Date of the document.'),
    },
    evidenceExpiry: {
      header: both('Văn bản có giá trị đến', 'Evidence valid until'),
      help: both(
        'Ngày cuối cùng văn bản minh chứng còn giá trị; để trống nếu không có thời hạn.',
        'Last day on which the document is good; blank when it has no end.',
      ),
    },
    decidedBy: {
      header: both('Người kết luận', 'Decided by'),
      help: both(
        'Họ tên hoặc đơn vị kết luận sau cùng về dòng này; có thể để trống.',
        'Person or unit that decided last about this row; may stay blank.',
      ),
    },
    decidedOn: {
      header: both('Ngày kết luận', 'Decided on'),
      help: both('Ngày kết luận; có thể để trống.', 'Day of the decision; may stay blank.'),
    },
  },
};
