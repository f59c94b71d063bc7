import { both, same } from './language';

/** Words of the lists to choose from. */
export const listChoices = {
  landStatus: {
    allotted: both('Đã cấp', 'Allotted'),
    planned: both('Dự kiến', 'Planned'),
  },
  declaredVerdict: {
    pass: both('Đạt', 'Pass'),
    fail: both('Không đạt', 'Fail'),
    notApplicable: both('Không áp dụng', 'Not applicable'),
  },
  accrual: {
    flow: both('Cộng dồn trong năm', 'Adds up over the year'),
    stock: both('Tại thời điểm cuối kỳ', 'As it stands at the end of the period'),
  },
  indicatorUse: {
    judged: both('Dùng để chấm', 'Judged'),
    information: both('Chỉ để thông tin', 'Information alone'),
  },
  taskRole: {
    lead: both('Chủ trì', 'Leads'),
    support: both('Phối hợp', 'Supports'),
  },
  forcePolicy: {
    appraised: both('Thẩm định', 'Appraised'),
    computed: both('Theo số liệu', 'Computed'),
    self: both('Tự chấm', 'Self-assessed'),
  },
  colourTheme: {
    colourBlindSafe: both('Dễ phân biệt', 'Colour-blind safe'),
    greenRed: both('Xanh đỏ', 'Green and red'),
    blackAndWhite: both('Đen trắng', 'Black and white'),
  },
  mergerRule: {
    allParts: both('Mọi phần đều đạt', 'All parts passed'),
    largestPart: both('Phần lớn nhất', 'Largest part'),
    anew: both('Chấm lại từ đầu', 'Assess anew'),
  },
  language: {
    vi: same('Tiếng Việt'),
    en: same('English'),
  },
  findingLevel: {
    error: both('Lỗi', 'Error'),
    warning: both('Cảnh báo', 'Warning'),
    info: both('Thông tin', 'Information'),
    off: both('Tắt', 'Off'),
  },
  unitKind: {
    ward: both('Phường', 'Ward'),
    formerCommune: both('Xã thành phường', 'Commune turned ward'),
    commune: both('Xã', 'Commune'),
    township: both('Thị trấn', 'Township'),
    specialZone: both('Đặc khu', 'Special zone'),
  },
  planWish: {
    choose: both('Chọn', 'Choose'),
    exclude: both('Không chọn', 'Leave out'),
    minimum: both('Số phường tối thiểu', 'Least wards of a unit'),
    lead: both('Số năm cần để đạt', 'Years a criterion takes'),
  },
  agencyStanding: {
    known: both('Đã rõ', 'Known'),
    inferred: both('Suy luận, cần xác nhận', 'Inferred, to be confirmed'),
  },
  periodKind: {
    month: both('Tháng', 'Month'),
    quarter: both('Quý', 'Quarter'),
    half: both('6 tháng', 'Six months'),
    nineMonths: both('9 tháng', 'Nine months'),
    year: both('Năm', 'Year'),
    interim: both('Sơ kết', 'Interim review'),
    final: both('Tổng kết', 'Final review'),
  },
  yesNo: {
    yes: both('Có', 'Yes'),
    no: both('Không', 'No'),
  },
};

/** Words by which the reader knows what a cell or a row means. */
export const cellWords = {
  /** Other ways people write yes and no; matched like the full words. */
  yesWords: both(
    ['x', 'đạt', 'đúng', 'đã có', 'true', 'yes', 'y', '✔', '✓'],
    ['x', 'pass', 'right', 'done', 'true', 'yes', 'y', '✔', '✓'],
  ),

  noWords: both(
    ['chưa', 'chưa có', 'không có', 'không đạt', 'chưa đạt', 'false', 'no', 'n'],
    ['not yet', 'none yet', 'none', 'fail', 'not passed', 'false', 'no', 'n'],
  ),
  /** How a row that adds up the others begins. */
  totalWords: both(
    ['tổng', 'cộng', 'tổng cộng', 'tổng số', 'toàn tỉnh', 'toàn thành phố', 'toàn thị xã'],
    ['total', 'sum', 'grand total', 'total of', 'whole province', 'whole city', 'whole town'],
  ),
  /** How a column ends that repeats the figure of the year before. */
  lastYearWords: both(
    ['năm trước', 'năm liền trước', 'năm trước liền kề', 'năm ngoái'],
    ['last year', 'the year before', 'previous year', 'a year ago'],
  ),
};
