import { both, byLanguage, same } from './language';

/** What papers begin and end with, and the few words that all of them share (Decree 30/2020/NĐ-CP, Annex I). */
export const paperFrameTexts = byLanguage({
  /** To be filled in by hand. */
  blank: same('…………'),
  /** Of the points of a list, in the order of each alphabet. */
  letters: both([...'abcdđeghiklmnopq'], [...'abcdefghijklmnop']),
  nation: both('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'SOCIALIST REPUBLIC OF VIET NAM'),
  motto: both('Độc lập - Tự do - Hạnh phúc', 'Independence - Freedom - Happiness'),
  noIssuer: both('[TÊN CƠ QUAN BAN HÀNH]', '[NAME OF THE ISSUING BODY]'),
  number: both(
    (kind: string, mark: string) => `Số: ………/${kind}-${mark}`,
    (kind, mark) => `No. ………/${kind}-${mark}`,
  ),
  noMark: same('………'),
  /** Mark of the papers of a ward. */
  wardMark: both('CAP', 'WP'),
  placeAndDay: both(
    (place: string, year: string) => `${place}, ngày …… tháng …… năm ${year}`,
    (place, year) => `${place}, day …… month …… year ${year}`,
  ),
  noYear: same('………'),
  addressedTo: both('Kính gửi:', 'To:'),
  recipients: both('Nơi nhận:', 'Copies to:'),
  asAbove: both('Như trên', 'As above'),
  filed: both('Lưu: VT, ……', 'Filed: ……'),
  wardFiled: both('Lưu: CAP', 'Filed: ward police'),
  wardHead: both('TRƯỞNG CÔNG AN PHƯỜNG', 'HEAD OF THE WARD POLICE'),
  signAndName: both('(Ký, ghi rõ họ tên)', '(Signature, full name)'),
  /** The police of a ward, in a sentence. */
  wardPolice: both(
    (name: string) => `Công an phường ${name}`,
    (name) => `the police of ward ${name}`,
  ),
  wardPoliceInHead: both(
    (name: string) => `CÔNG AN PHƯỜNG ${name}`,
    (name) => `POLICE OF WARD ${name}`,
  ),
  annexReference: both(
    (paper: string, year: string, issuer: string) => `(Kèm theo ${paper} ngày …/…/${year} của ${issuer})`,
    (paper, year, issuer) => `(With ${paper} of …/…/${year} by ${issuer})`,
  ),
  paperNumbered: both(
    (paper: string, number: string) => `${paper} số ${number}`,
    (paper, number) => `${paper} No. ${number}`,
  ),
  annex: both('Phụ lục', 'Annex'),
  annexNumbered: both(
    (number: string) => `Phụ lục ${number}`,
    (number) => `Annex ${number}`,
  ),
});
