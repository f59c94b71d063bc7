import { both } from './language';

/** Column headers and help of the indicators of group 7. */
export const indicators7 = {
  procedures: {
    header: both('Thủ tục thuộc thẩm quyền', 'Procedures in charge'),
    help: both(
      'Số thủ tục hành chính thuộc trách nhiệm tiếp nhận, giải quyết (thủ tục).',
      'Administrative procedures the unit receives and settles.',
    ),
  },

  procedures_published: {
    header: both('Thủ tục đã công khai', 'Procedures published'),
    help: both(
      'Số thủ tục hành chính đã được công khai, niêm yết tại đơn vị (thủ tục), không lớn hơn tổng số.',
      'Administrative procedures published at the unit, no more than all.',
    ),
  },

  files: {
    header: both('Hồ sơ đã giải quyết', 'Files settled'),
    help: both(
      'Số hồ sơ thủ tục hành chính đã giải quyết trong kỳ (hồ sơ).',
      'Files of administrative procedures settled in the period (files).',
    ),
  },

  files_on_time: {
    header: both('Hồ sơ đúng thời hạn', 'Files on time'),
    help: both(
      'Số hồ sơ giải quyết đúng thời hạn, gồm cả trước thời hạn (hồ sơ), không lớn hơn tổng số.',
      'Files settled on time, early ones included (files), no more than all.',
    ),
  },

  files_early: {
    header: both('Hồ sơ trước thời hạn', 'Files early'),
    help: both(
      'Số hồ sơ giải quyết trước thời hạn (hồ sơ), không lớn hơn tổng số.',
      'Files settled before their time limit (files), no more than all.',
    ),
  },

  suggestion_box: {
    header: both('Hòm thư góp ý', 'Suggestion box'),
    help: both('Có nếu trụ sở Công an phường có hòm thư góp ý.', 'Yes if the ward police has a suggestion box.'),
  },

  reception_reviews: {
    header: both('Cuộc sơ kết công tác tiếp dân', 'Reviews of reception'),
    help: both(
      'Số cuộc sơ kết, kiểm điểm, đánh giá công tác tiếp dân trong năm (cuộc).',
      'Reviews of how citizens are received, in the year.',
    ),
  },

  attitude_letters: {
    header: both('Đơn, thư phản ánh thái độ', 'Letters about attitude'),
    help: both(
      'Số đơn, thư phản ánh tinh thần, thái độ không đúng mực, sách nhiễu của cán bộ, chiến sĩ (văn bản); không có thì ghi 0.',
      'Letters about improper attitude or harassment by officers (documents); type 0 if none.',
    ),
  },

  comments: {
    header: both('Ý kiến phản ánh của nhân dân', 'Comments of the people'),
    help: both(
      'Số ý kiến phản ánh của nhân dân tiếp nhận trong kỳ (ý kiến).',
      'Comments received from the people in the period.',
    ),
  },

  comments_answered: {
    header: both('Ý kiến đã trả lời', 'Comments answered'),
    help: both(
      'Số ý kiến đã được tiếp thu và trả lời (ý kiến), không lớn hơn số tiếp nhận.',
      'Comments taken in and answered, no more than those received.',
    ),
  },
};
