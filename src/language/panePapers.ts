import { both, byLanguage } from './language';

/** Words of the part of the pane that makes other papers than the report; loaded with it. */
export const panePapersTexts = byLanguage({
  kind: both('Văn bản', 'Paper'),
  ward: both('Phường', 'Ward'),
  allWards: both('Tất cả các phường (một tệp)', 'All wards (one file)'),
  make: both('Tạo văn bản Word', 'Make the Word paper'),
  copied: both('Nội dung văn bản', 'Text of the paper'),
  allName: both(
    (name: string) => `${name}-cac-phuong.docx`,
    (name) => `${name}-wards.docx`,
  ),
});
