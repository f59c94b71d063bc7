import { both, byLanguage, same } from './language';
import { counted } from './plural';

/** Words of the wards' screens: the list, a ward, a criterion with its why. */
export const paneWardsTexts = byLanguage({
  heading: both(
    (year: string) => `Các phường năm ${year}`,
    (year) => `Wards in ${year}`,
  ),
  search: both('Tìm phường', 'Find a ward'),
  searchHint: both('Tên, mã hoặc đơn vị quản lý', 'Name, code or managing unit'),
  clear: both('Xóa từ tìm', 'Clear the search'),
  filter: both('Kết luận', 'Status'),
  all: both('Tất cả', 'All'),
  unknown: both('Còn tiêu chí chưa xác định', 'Some criteria not known'),
  option: same((word: string, count: string) => `${word} (${count})`),
  found: both(
    (count: string, total: string) => `${count}/${total} phường`,
    (count, total) => `Wards: ${count} of ${total}`,
  ),
  none: both('Không có phường nào như vậy.', 'There is no such ward.'),
  near: both('Có phải là:', 'Did you mean:'),
  showAll: both('Bỏ lọc', 'Show all'),
  gone: both(
    (name: string) => `Không có phường “${name}” trong năm đang chấm.`,
    (name) => `There is no ward “${name}” in the year scored.`,
  ),
  score: both(
    (bounds: string) => `${bounds} tiêu chí`,
    (bounds) => `${counted(bounds, 'criterion', 'criteria')}`,
  ),
  rank: both(
    (rank: string) => `Hạng ${rank}`,
    (rank) => `Rank ${rank}`,
  ),
  noRank: both('Chưa xếp hạng', 'Not ranked'),
  list: both('Danh sách phường', 'List of wards'),
  backToList: both('Danh sách phường', 'List of wards'),
  neighbours: both('Phường và tiêu chí bên cạnh', 'Wards and criteria beside this one'),
  previousWard: both('Phường trước', 'Previous ward'),
  nextWard: both('Phường sau', 'Next ward'),
  previousCriterion: both('Tiêu chí trước', 'Previous criterion'),
  nextCriterion: both('Tiêu chí sau', 'Next criterion'),
  backToWard: same((ward: string) => ward),
  code: both(
    (code: string) => `Mã ${code}`,
    (code) => `Code ${code}`,
  ),
  toRow: both(
    (place: string) => `Dòng của phường: ${place}`,
    (place) => `Row of the ward: ${place}`,
  ),
  only: both('Chỉ hiện tiêu chí chưa đạt', 'Only criteria that do not pass'),
  allPass: both('Tất cả tiêu chí áp dụng đều đạt.', 'Every applicable criterion passes.'),
  group: same((number: string, name: string) => `${number}. ${name}`),
  criterion: same((id: string, name: string) => `${id} · ${name}`),
  why: both(
    (id: string) => `Vì sao? ${id}`,
    (id) => `Why? ${id}`,
  ),
  whyOf: both(
    (ward: string, year: string) => `${ward}, năm ${year}`,
    (ward, year) => `${ward}, ${year}`,
  ),
  inForce: both('Kết quả sử dụng', 'Verdict in force'),
  originOf: both(
    (origin: string) => `Nguồn: ${origin}`,
    (origin) => `Origin: ${origin}`,
  ),
  sources: both('Ba nguồn kết quả', 'The three sources'),
  notDeclared: both('chưa ghi', 'not given'),
  declaredRaw: both(
    (word: string, raw: string) => `${word} (ghi “${raw}”)`,
    (word, raw) => `${word} (typed “${raw}”)`,
  ),
  differ: both('Các nguồn không thống nhất.', 'The sources do not agree.'),
  evidence: both('Minh chứng thẩm định', 'Evidence of the appraisal'),
  evidenceNumber: both(
    (number: string) => `Văn bản số ${number}`,
    (number) => `Document ${number}`,
  ),
  evidenceDated: both(
    (number: string, date: string) => `Văn bản số ${number} ngày ${date}`,
    (number, date) => `Document ${number} of ${date}`,
  ),
  noEvidence: both('Chưa ghi văn bản minh chứng.', 'No document is given as evidence.'),
  checks: both('Từng điều kiện', 'Check by check'),
  noChecks: both(
    'Tiêu chí này không có điều kiện nào áp dụng cho năm này.',
    'No check of this criterion applies to this year.',
  ),
  left: both('Thực tế', 'Found'),
  right: both('Yêu cầu', 'Required'),
  toDo: both('Phải làm', 'To do'),
  section: both('Căn cứ', 'Section of the decision'),
  readings: both('Cách đọc', 'Reading'),
  agency: both('Cơ quan thực hiện', 'Agency that must act'),
  inputs: both('Số liệu đã dùng', 'Data used'),
  input: same((header: string, value: string) => `${header}: ${value}`),
  inputOfYear: both(
    (header: string, year: string, value: string) => `${header} (năm ${year}): ${value}`,
    (header, year, value) => `${header} (${year}): ${value}`,
  ),
  parcel: both(
    (header: string, value: string) => `Thửa đất, ${header}: ${value}`,
    (header, value) => `Parcel, ${header}: ${value}`,
  ),
  enterAt: both('Nhập ở trang', 'Enter it on the sheet'),
});
