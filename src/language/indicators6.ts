import { both } from './language';

/** Column headers and help of the indicators of group 6. */
export const indicators6 = {
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

  neighbourhood_guards: {
    header: both('Thành viên bảo vệ dân phố', 'Neighbourhood guards'),
    help: both(
      'Số thành viên bảo vệ dân phố (người), từ 01/7/2024 là Tổ bảo vệ an ninh, trật tự; chỉ để thông tin.',
      'Neighbourhood guards (people), from 01/7/2024 the teams that protect security; for information.',
    ),
  },

  civil_defence_leaders: {
    header: both('Đội trưởng dân phòng', 'Civil defence leaders'),
    help: both(
      'Số đội trưởng các đội dân phòng (người); chỉ để thông tin.',
      'Leaders of civil defence teams (people); for information.',
    ),
  },

  civil_defence_deputies: {
    header: both('Đội phó dân phòng', 'Civil defence deputies'),
    help: both(
      'Số đội phó các đội dân phòng (người); chỉ để thông tin.',
      'Deputies of civil defence teams (people); for information.',
    ),
  },

  civil_defence_members: {
    header: both('Đội viên dân phòng', 'Civil defence members'),
    help: both(
      'Số đội viên dân phòng, không kể đội trưởng, đội phó (người); chỉ để thông tin.',
      'Members of civil defence teams without leaders and deputies (people); for information.',
    ),
  },

  model_names: {
    header: both('Tên các mô hình', 'Names of the models'),
    help: both(
      'Tên các mô hình về an ninh, trật tự đang hoạt động, cách nhau bằng dấu chấm phẩy; chỉ để thông tin.',
      'Names of the working models of security, with semicolons; for information.',
    ),
  },
};
