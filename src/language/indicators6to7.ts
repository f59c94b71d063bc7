import { both } from './language';

/** Column headers and help of the indicators of groups 6 and 7. */
export const indicators6to7 = {
  // Group 6
  self_management_models: {
    header: both('Mô hình tự quản về ANTT', 'Self-management models'),
    help: both(
      'Số mô hình quần chúng tự quản về an ninh, trật tự đang hoạt động (mô hình).',
      'Working models of people’s self-management of security (models).',
    ),
  },

  skilful_mobilisation_models: {
    header: both('Mô hình “Dân vận khéo”', 'Skilful mobilisation models'),
    help: both(
      'Số mô hình “Dân vận khéo” đang hoạt động (mô hình).',
      'Working models of “skilful mass mobilisation” (models).',
    ),
  },

  security_festival: {
    header: both('Ngày hội toàn dân bảo vệ ANTQ', 'Festival of national security'),
    help: both(
      'Có nếu trong năm đã tổ chức “Ngày hội toàn dân bảo vệ an ninh Tổ quốc”.',
      'Yes if the festival of all people protecting national security was held in the year.',
    ),
  },

  listening_forum: {
    header: both('Diễn đàn “Công an lắng nghe ý kiến Nhân dân”', 'Forum “Police listen to the people”'),
    help: both(
      'Có nếu trong năm đã tổ chức diễn đàn “Công an lắng nghe ý kiến Nhân dân”.',
      'Yes if the forum “Police listen to the people” was held in the year.',
    ),
  },

  merit_certificate: {
    header: both('Bằng khen phong trào bảo vệ ANTQ', 'Certificate of merit'),
    help: both(
      'Có nếu phường được tặng Bằng khen về phong trào toàn dân bảo vệ an ninh Tổ quốc.',
      'Yes if the ward received a certificate of merit in the movement to protect national security.',
    ),
  },

  units_registered_safe: {
    header: both('Đăng ký “An toàn về ANTT”', 'Registered for “safe”'),
    help: both(
      'Số tổ dân phố, cơ quan, doanh nghiệp, cơ sở giáo dục đăng ký đạt tiêu chuẩn “An toàn về an ninh, trật tự” (đơn vị); chỉ để thông tin.',
      'Residential groups, offices, businesses and schools registered for the “safe” standard (units); for information.',
    ),
  },

  units_all_safe: {
    header: both('Tổng số đơn vị thuộc diện “An toàn về ANTT”', 'All units for “safe”'),
    help: both(
      'Tổng số tổ dân phố, cơ quan, doanh nghiệp, cơ sở giáo dục trên địa bàn (đơn vị), kể cả chưa đăng ký.',
      'All residential groups, offices, businesses and schools of the ward (units), registered or not.',
    ),
  },

  units_recognised_safe: {
    header: both('Được công nhận “An toàn về ANTT”', 'Recognised as “safe”'),
    help: both(
      'Số tổ dân phố, cơ quan, doanh nghiệp, cơ sở giáo dục được công nhận (đơn vị), không lớn hơn tổng số.',
      'Of these, recognised as “safe” (units), no more than there are.',
    ),
  },

  residential_groups: {
    header: both('Tổng số tổ dân phố', 'Residential groups'),
    help: both('Số tổ dân phố trên địa bàn phường (tổ dân phố).', 'Residential groups in the ward (groups).'),
  },

  groups_with_civil_defence: {
    header: both('Tổ dân phố có đội dân phòng', 'Groups with civil defence'),
    help: both(
      'Số tổ dân phố đã có đội dân phòng (tổ dân phố), không lớn hơn tổng số.',
      'Residential groups with a civil defence team (groups), no more than all.',
    ),
  },

  guard_training_courses: {
    header: both('Lớp tập huấn lực lượng cơ sở', 'Training courses for guards'),
    help: both(
      'Số lớp tập huấn nghiệp vụ cho bảo vệ dân phố, bảo vệ cơ quan, doanh nghiệp và các tổ chức quần chúng (lớp).',
      'Training courses for neighbourhood guards, guards of offices and businesses and mass organisations (courses).',
    ),
  },

  cultured_groups: {
    header: both('Tổ dân phố văn hóa', 'Cultured groups'),
    help: both(
      'Số tổ dân phố được công nhận “Tổ dân phố văn hóa” (tổ dân phố), không lớn hơn tổng số.',
      'Residential groups recognised as cultured (groups), no more than all.',
    ),
  },

  families: {
    header: both('Tổng số hộ gia đình', 'Families'),
    help: both('Số hộ gia đình trên địa bàn phường (hộ).', 'Families in the ward (households).'),
  },

  cultured_families: {
    header: both('Gia đình văn hóa', 'Cultured families'),
    help: both(
      'Số hộ gia đình đạt danh hiệu “Gia đình văn hóa” (hộ), không lớn hơn tổng số.',
      'Families recognised as cultured (households), no more than all.',
    ),
  },

  groups_with_convention: {
    header: both('Tổ dân phố thực hiện tốt quy ước', 'Groups keeping a convention'),
    help: both(
      'Số tổ dân phố xây dựng và thực hiện tốt quy ước cộng đồng (tổ dân phố), không lớn hơn tổng số.',
      'Residential groups that have and keep a community convention (groups), no more than all.',
    ),
  },

  roadside_households: {
    header: both('Hộ ven tuyến đường', 'Roadside households'),
    help: both('Số hộ gia đình sinh sống ven các tuyến đường (hộ).', 'Households living along the roads (households).'),
  },

  roadside_households_committed: {
    header: both('Hộ ven đường đã cam kết và thực hiện', 'Roadside households committed'),
    help: both(
      'Số hộ ven đường cam kết và thực hiện không lấn chiếm vỉa hè, lòng, lề đường (hộ), không lớn hơn số hộ ven đường.',
      'Of these, committed to and keeping pavements and roads free (households), no more than all.',
    ),
  },

  establishments: {
    header: both('Cơ sở sản xuất, kinh doanh', 'Establishments'),
    help: both(
      'Số cơ sở sản xuất, kinh doanh thuộc diện phải đạt tiêu chuẩn về môi trường và an toàn thực phẩm (cơ sở).',
      'Producing and trading establishments that must meet environment and food standards (establishments).',
    ),
  },

  compliant_establishments: {
    header: both('Cơ sở đạt chuẩn môi trường, an toàn thực phẩm', 'Compliant establishments'),
    help: both(
      'Số cơ sở đạt tiêu chuẩn quy định về môi trường và an toàn thực phẩm (cơ sở), không lớn hơn tổng số.',
      'Of these, meeting the standards (establishments), no more than all.',
    ),
  },
  recognised_civilised_urban: {
    header: both('Được công nhận đô thị văn minh', 'Recognised as a civilised urban unit'),
    help: both(
      'Phường có được công nhận đạt chuẩn đô thị văn minh không (Có hoặc Không); chỉ là điều kiện khi chọn cách đọc R19 như vậy.',
      'Whether the ward is recognised as a civilised urban unit (Yes or No); a condition only where reading R19 says so.',
    ),
  },
  // Group 7
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
