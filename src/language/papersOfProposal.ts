import { both, byLanguage, same } from './language';
import { counted, plural } from './plural';

/** Tờ trình with its list: the wards that are proposed for recognition, and why others are not. */
export const papersOfProposalTexts = byLanguage({
  title: both('TỜ TRÌNH', 'PROPOSAL'),
  paper: both('Tờ trình', 'the proposal'),
  subject: both(
    (scheme: string, year: string) => `Về việc đề nghị công nhận ${scheme} năm ${year}`,
    (scheme, year) => `To recognise ${scheme}, year ${year}`,
  ),
  opening: both(
    (basis: string, issuer: string, year: string) =>
      `Thực hiện ${basis}; căn cứ kết quả tự chấm của Công an các phường và kết quả thẩm định năm ${year}, ${issuer} trình xem xét, đề nghị công nhận như sau:`,
    (basis, issuer, year) =>
      `Under ${basis}, by the self-scores of the wards and the appraisal of ${year}, ${issuer} proposes as follows:`,
  ),
  openingWithoutBasis: both(
    (issuer: string, year: string) =>
      `Căn cứ kết quả tự chấm của Công an các phường và kết quả thẩm định năm ${year}, ${issuer} trình xem xét, đề nghị công nhận như sau:`,
    (issuer, year) => `By the self-scores of the wards and the appraisal of ${year}, ${issuer} proposes as follows:`,
  ),
  sections: {
    process: both('I. QUÁ TRÌNH THỰC HIỆN', 'I. PROCESS'),
    result: both('II. KẾT QUẢ THẨM ĐỊNH', 'II. RESULT OF THE APPRAISAL'),
    proposal: both('III. NỘI DUNG ĐỀ NGHỊ', 'III. PROPOSAL'),
  },
  scored: both(
    (count: string, all: string) => `Có ${count}/${all} phường đã ghi kết quả tự chấm.`,
    (count, all) => `${count}/${counted(all, 'ward')} ${plural(count, 'has', 'have')} scored themselves.`,
  ),
  noneScored: both('Chưa có phường nào ghi kết quả tự chấm.', 'No ward has scored itself.'),
  appraised: both(
    (count: string, all: string) => `Có ${count}/${all} phường đã được thẩm định đủ các tiêu chí`,
    (count, all) => `${count}/${counted(all, 'ward')} ${plural(count, 'is', 'are')} appraised in every criterion`,
  ),
  noneAppraised: both('Chưa có phường nào được thẩm định đủ các tiêu chí', 'No ward is appraised in every criterion'),
  days: both(
    (first: string, last: string) => ` (kết luận từ ngày ${first} đến ngày ${last})`,
    (first, last) => ` (decided from ${first} to ${last})`,
  ),
  day: both(
    (day: string) => ` (kết luận ngày ${day})`,
    (day) => ` (decided on ${day})`,
  ),
  qualified: both(
    (count: string, all: string, names: string) =>
      `Qua thẩm định, có ${count}/${all} phường đạt tất cả tiêu chí áp dụng: ${names}.`,
    (count, all, names) =>
      `By the appraisal ${count}/${counted(all, 'ward')} ${plural(count, 'passes', 'pass')} every applicable criterion: ${names}.`,
  ),
  noneQualified: both(
    (all: string) => `Qua thẩm định, chưa có phường nào trong ${all} phường đạt tất cả tiêu chí áp dụng.`,
    (all) => `By the appraisal none of ${counted(all, 'ward')} passes every applicable criterion.`,
  ),
  others: both('Các phường chưa đủ điều kiện đề nghị:', 'Wards that cannot be proposed yet:'),
  other: same((ward: string, why: string) => `${ward}: ${why}.`),
  failed: both(
    (names: string) => `không đạt ${names}`,
    (names) => `fails ${names}`,
  ),
  notAppraised: both(
    (count: string) => `chưa thẩm định ${count} tiêu chí`,
    (count) => `${counted(count, 'criterion', 'criteria')} not appraised`,
  ),
  nothingApplies: both('không có tiêu chí nào áp dụng', 'no criterion applies'),
  propose: both(
    (to: string, names: string, scheme: string, year: string) =>
      `Đề nghị ${to} xem xét, công nhận ${names} đạt ${scheme} năm ${year} (có danh sách kèm theo).`,
    (to, names, scheme, year) => `${to} is asked to recognise ${names} as ${scheme} for ${year} (list attached).`,
  ),
  nothingToPropose: both(
    (year: string) => `Năm ${year} chưa có phường đủ điều kiện để đề nghị công nhận.`,
    (year) => `For ${year} no ward can be proposed.`,
  ),
  closing: both(
    (issuer: string, to: string) => `${issuer} kính trình ${to} xem xét, quyết định./.`,
    (issuer, to) => `${issuer} submits this to ${to} for decision.`,
  ),
  closingWithoutProposal: both(
    (issuer: string, to: string) => `${issuer} báo cáo ${to} để biết, chỉ đạo./.`,
    (issuer, to) => `${issuer} reports this to ${to}.`,
  ),
  list: {
    title: both(
      (year: string) => `DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN NĂM ${year}`,
      (year) => `WARDS PROPOSED FOR RECOGNITION, YEAR ${year}`,
    ),
    columns: {
      number: both('TT', 'No.'),
      ward: both('Đơn vị', 'Unit'),
      met: both('Tiêu chí đạt', 'Criteria met'),
      minutes: both('Số biên bản thẩm định', 'Appraisal record No.'),
      day: both('Ngày thẩm định', 'Day of appraisal'),
      recognised: both('Đã được công nhận (năm, quyết định)', 'Recognised before (year, decision)'),
      remark: both('Ghi chú', 'Remark'),
    },
    before: both(
      (year: string, document: string) => `năm ${year} (${document})`,
      (year, document) => `${year} (${document})`,
    ),
    notBefore: both('Chưa', 'No'),
    none: both('Không có phường nào đủ điều kiện.', 'No ward qualifies.'),
  },
});
