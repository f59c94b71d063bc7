import { both, byLanguage, same } from './language';

/** Sentences that say why a check came out as it did: both sides of the comparison, the reason and the gap. */
export const explanationsTexts = byLanguage({
  /** One thing, many things. Units that are not named here go without a word. */
  unitWords: {
    cases: both(['vụ', 'vụ'], ['case', 'cases']),
    people: both(['người', 'người'], ['person', 'people']),
    officers: both(['đồng chí', 'đồng chí'], ['officer', 'officers']),
    squareMetres: same(['m²', 'm²']),
    parcels: both(['vị trí', 'vị trí'], ['parcel', 'parcels']),
    documents: both(['văn bản', 'văn bản'], ['document', 'documents']),
    models: both(['mô hình', 'mô hình'], ['model', 'models']),
    groups: both(['tổ dân phố', 'tổ dân phố'], ['residential group', 'residential groups']),
    households: both(['hộ', 'hộ'], ['household', 'households']),
    establishments: both(['cơ sở', 'cơ sở'], ['establishment', 'establishments']),
    files: both(['hồ sơ', 'hồ sơ'], ['file', 'files']),
    vehicles: both(['xe', 'xe'], ['vehicle', 'vehicles']),
    items: both(['loại', 'loại'], ['kind', 'kinds']),
  },
  orUpTo: both(
    (high: string, other: string) => `${high}, hoặc theo “${other}” nếu lớn hơn`,
    (high, other) => `${high}, or up to “${other}” where that is larger`,
  ),
  range: both(
    (low: string, high: string) => `${low} đến ${high}`,
    (low, high) => `${low} to ${high}`,
  ),
  /** Where the decision is read otherwise than by default. */
  taken: {
    share: both(
      (requirement: string) => `tỷ lệ ${requirement}`,
      (requirement) => `share ${requirement}`,
    ),
    eachParcel: both(
      (requirement: string) => `từng thửa ${requirement}`,
      (requirement) => `each parcel ${requirement}`,
    ),
    since: both(
      (requirement: string, year: string) => `${requirement}, trong năm bất kỳ từ ${year}`,
      (requirement, year) => `${requirement}, in any year since ${year}`,
    ),
    ofYear: both(
      (value: string, year: string) => `${value} (năm ${year})`,
      (value, year) => `${value} (${year})`,
    ),
    smallest: both(
      (area: string) => `thửa nhỏ nhất ${area}`,
      (area) => `smallest parcel ${area}`,
    ),
    shareRose: both(
      (percent: string) => `tỷ lệ tăng ${percent}%`,
      (percent) => `share up ${percent}%`,
    ),
    shareFell: both(
      (percent: string) => `tỷ lệ giảm ${percent}%`,
      (percent) => `share down ${percent}%`,
    ),
    shareUnchanged: both('tỷ lệ không đổi', 'share unchanged'),
  },
  quoted: same((title: string) => `“${title}”`),
  yes: both('Có', 'Yes'),
  no: both('Không', 'No'),
  blank: both('chưa có số liệu', 'no data'),
  typed: both(
    (raw: string) => `ghi “${raw}”`,
    (raw) => `typed “${raw}”`,
  ),
  previousYear: both(
    (value: string) => `năm trước ${value}`,
    (value) => `last year ${value}`,
  ),
  sameMonths: both(
    (value: string) => `cùng kỳ năm trước ${value}`,
    (value) => `same months of last year ${value}`,
  ),
  composed: both(
    (value: string, wards: string) => `${value} (gồm số liệu của ${wards})`,
    (value, wards) => `${value} (figures of ${wards})`,
  ),
  decreased: both(
    (percent: string) => `giảm ${percent}%`,
    (percent) => `down ${percent}%`,
  ),
  increased: both(
    (percent: string) => `tăng ${percent}%`,
    (percent) => `up ${percent}%`,
  ),
  unchanged: both('không tăng, không giảm', 'unchanged'),
  percent: same((percent: string) => `${percent}%`),
  other: same((header: string, value: string) => `${header}: ${value}`),
  reasons: {
    blank: both('chưa có số liệu', 'no data'),
    invalidInput: both('số liệu ghi không đọc được', 'the data typed cannot be read'),
    numeratorAboveDenominator: both('tử số lớn hơn mẫu số', 'the part is greater than the whole'),
    negative: both('số liệu âm', 'a negative figure'),
    denominatorZero: both('mẫu số bằng 0', 'the denominator is 0'),
    bothZero: both('năm trước và năm nay đều bằng 0', 'last year and this year are both 0'),
    previousZero: both('năm trước bằng 0', 'last year is 0'),
    previousBlank: both('chưa có số liệu năm trước', 'no data for last year'),
    partYear: both('số liệu chưa đủ năm', 'the figures cover only part of the year'),
    noParcel: both('chưa có thửa đất nào được bố trí', 'no parcel has been allotted'),
    alreadySettled: both(
      'chưa hết năm nhưng kết quả không thể thay đổi',
      'part of a year, yet nothing can change it any more',
    ),
    implausible: both(
      'số liệu lớn hơn mức có thể có ở bất kỳ phường, xã nào',
      'more than any commune or ward can have',
    ),
    valueZero: both('số liệu bằng 0, không có gì để xét', 'the figure is 0, there is nothing to judge'),
    nothingLeft: both('không còn đối tượng nào', 'none is left'),
    nothingAtAll: both('không phát sinh và không còn đối tượng nào', 'there was none and none is left'),
    leftOut: both(
      'suy từ phần khảo sát, không tính theo cách đọc đã chọn',
      'drawn from the survey, left out by the reading chosen',
    ),
    sameMonthsBlank: both('chưa có số liệu cùng kỳ năm trước', 'no data for the same months of last year'),
  },
  /** What a provisional verdict points to. */
  directions: {
    pass: both('tạm tính: đang đạt', 'so far: passing'),
    fail: both('tạm tính: đang không đạt', 'so far: failing'),
  },
  gaps: {
    short: both(
      (amount: string) => `thiếu ${amount}`,
      (amount) => `short by ${amount}`,
    ),
    more: both(
      (amount: string) => `cần thêm ${amount}`,
      (amount) => `${amount} more needed`,
    ),
    excess: both(
      (amount: string) => `vượt ${amount}`,
      (amount) => `${amount} too many`,
    ),
    atMost: both(
      (amount: string) => `tối đa ${amount}`,
      (amount) => `at most ${amount}`,
    ),
    happened: both(
      (amount: string) => `đã để xảy ra ${amount}`,
      (amount) => `${amount} happened, none is allowed`,
    ),
    remaining: both(
      (amount: string) => `còn ${amount}`,
      (amount) => `${amount} left, none is allowed`,
    ),
    allowance: both(
      (amount: string) => `còn được phép ${amount} đến hết năm`,
      (amount) => `${amount} more allowed until the year ends`,
    ),
    grade: both(
      (title: string) => `cần đạt ${title}`,
      (title) => `must reach ${title}`,
    ),
    yes: both('cần thực hiện', 'must be done'),
  },
  sentence: both(
    (title: string, fact: string, requirement: string) => `${title}: ${fact} (yêu cầu ${requirement})`,
    (title, fact, requirement) => `${title}: ${fact} (required: ${requirement})`,
  ),
});
