/** Column headers and help of the indicators of groups 5 to 7: what to count and in which unit. A header is unique within its group's table. */
export const indicators5to7 = {
  // Group 5
  crime_reports_received: {
    header: 'Tin báo, tố giác đã tiếp nhận',
    help: 'Số tin báo, tố giác tội phạm tiếp nhận trong năm (tin).',
  },
  crime_reports_handled: {
    header: 'Tin báo, tố giác đã xử lý',
    help: 'Số tin báo, tố giác tội phạm đã xử lý theo quy định (tin), không lớn hơn số tiếp nhận.',
  },
  round_the_clock_reception: {
    header: 'Trực ban tiếp dân 24/24 giờ',
    help: 'Có nếu trực ban tiếp công dân 24/24 giờ, kể cả ngày nghỉ.',
  },
  mass_complaints: {
    header: 'Vụ khiếu nại, tố cáo đông người',
    help: 'Số vụ khiếu nại, tố cáo tập trung đông người, vượt cấp trái pháp luật (vụ); không có thì ghi 0.',
  },
  petition_backlog: {
    header: 'Đơn, thư tồn đọng',
    help: 'Số đơn, thư khiếu nại, tố cáo thuộc thẩm quyền còn tồn đọng (hồ sơ); không có thì ghi 0.',
  },
  subjects: {
    header: 'Đối tượng phải quản lý',
    help: 'Số đối tượng các loại thuộc diện phải quản lý, giám sát (người).',
  },
  subjects_managed: {
    header: 'Đối tượng đã quản lý',
    help: 'Số đối tượng đã được quản lý, giám sát theo quy định (người), không lớn hơn số phải quản lý.',
  },
  reoffenders: {
    header: 'Đối tượng tái phạm',
    help: 'Số đối tượng thuộc diện quản lý tái phạm trong năm (người); không có thì ghi 0.',
  },
  drug_addicts: {
    header: 'Người nghiện ma túy',
    help: 'Số người nghiện ma túy trên địa bàn cuối kỳ (người); được so với năm trước.',
  },
  new_drug_addicts: {
    header: 'Người nghiện mới phát sinh',
    help: 'Số người nghiện ma túy mới phát sinh trong năm (người); không có thì ghi 0.',
  },
  fugitives_resolved: {
    header: 'Đối tượng trốn đã bắt, vận động đầu thú',
    help: 'Số đối tượng trốn các loại đã bắt hoặc vận động đầu thú trong năm (người); được so với năm trước.',
  },
  social_order_crimes: {
    header: 'Vụ phạm tội về trật tự xã hội',
    help: 'Số vụ phạm tội về trật tự xã hội xảy ra trong năm (vụ); được so với năm trước.',
  },
  crime_hotspots: {
    header: 'Tụ điểm phức tạp',
    help: 'Số tụ điểm phức tạp về hình sự, ma túy, tệ nạn xã hội (tụ điểm); không có thì ghi 0.',
  },
  organised_crime: {
    header: 'Vụ phạm tội có tổ chức',
    help: 'Số vụ phạm tội có tổ chức, hoạt động theo kiểu “xã hội đen” (vụ); không có thì ghi 0.',
  },
  environment_food_cases: {
    header: 'Vụ việc môi trường, an toàn thực phẩm',
    help: 'Số vụ việc phức tạp về môi trường, vệ sinh an toàn thực phẩm trong năm (vụ); được so với năm trước.',
  },
  new_environment_food_cases: {
    header: 'Vụ việc môi trường, thực phẩm mới phát sinh',
    help: 'Số vụ việc phức tạp về môi trường, vệ sinh an toàn thực phẩm mới phát sinh (vụ); không có thì ghi 0.',
  },
  crime_campaigns: {
    header: 'Đợt cao điểm tấn công tội phạm',
    help: 'Số đợt cao điểm tấn công, trấn áp tội phạm, truy nã tội phạm đã mở trong năm (đợt).',
  },
  security_incidents: {
    header: 'Vụ gây rối, phá hoại',
    help: 'Số vụ gây rối, phá hoại, chống phá của các thế lực thù địch (vụ); không có thì ghi 0.',
  },
  incitement_cases: {
    header: 'Vụ kích động, lôi kéo',
    help: 'Số vụ kích động, lôi kéo gây mâu thuẫn trong nội bộ nhân dân (vụ); không có thì ghi 0.',
  },
  key_target_incidents: {
    header: 'Vụ mất an toàn mục tiêu trọng điểm',
    help: 'Số vụ mất an toàn tại mục tiêu, công trình trọng điểm về kinh tế, văn hóa, xã hội, an ninh, quốc phòng (vụ); không có thì ghi 0.',
  },
  // Group 6
  self_management_models: {
    header: 'Mô hình tự quản về ANTT',
    help: 'Số mô hình quần chúng tự quản về an ninh, trật tự đang hoạt động (mô hình).',
  },
  skilful_mobilisation_models: {
    header: 'Mô hình “Dân vận khéo”',
    help: 'Số mô hình “Dân vận khéo” đang hoạt động (mô hình).',
  },
  security_festival: {
    header: 'Ngày hội toàn dân bảo vệ ANTQ',
    help: 'Có nếu trong năm đã tổ chức “Ngày hội toàn dân bảo vệ an ninh Tổ quốc”.',
  },
  listening_forum: {
    header: 'Diễn đàn “Công an lắng nghe ý kiến Nhân dân”',
    help: 'Có nếu trong năm đã tổ chức diễn đàn “Công an lắng nghe ý kiến Nhân dân”.',
  },
  merit_certificate: {
    header: 'Bằng khen phong trào bảo vệ ANTQ',
    help: 'Có nếu phường được tặng Bằng khen về phong trào toàn dân bảo vệ an ninh Tổ quốc.',
  },
  units_registered_safe: {
    header: 'Đăng ký “An toàn về ANTT”',
    help: 'Số tổ dân phố, cơ quan, doanh nghiệp, cơ sở giáo dục đăng ký đạt tiêu chuẩn “An toàn về an ninh, trật tự” (đơn vị).',
  },
  units_recognised_safe: {
    header: 'Được công nhận “An toàn về ANTT”',
    help: 'Số tổ dân phố, cơ quan, doanh nghiệp, cơ sở giáo dục được công nhận (đơn vị), không lớn hơn số đăng ký.',
  },
  residential_groups: {
    header: 'Tổng số tổ dân phố',
    help: 'Số tổ dân phố trên địa bàn phường (tổ dân phố).',
  },
  groups_with_civil_defence: {
    header: 'Tổ dân phố có đội dân phòng',
    help: 'Số tổ dân phố đã có đội dân phòng (tổ dân phố), không lớn hơn tổng số.',
  },
  guard_training_courses: {
    header: 'Lớp tập huấn lực lượng cơ sở',
    help: 'Số lớp tập huấn nghiệp vụ cho bảo vệ dân phố, bảo vệ cơ quan, doanh nghiệp và các tổ chức quần chúng (lớp).',
  },
  cultured_groups: {
    header: 'Tổ dân phố văn hóa',
    help: 'Số tổ dân phố được công nhận “Tổ dân phố văn hóa” (tổ dân phố), không lớn hơn tổng số.',
  },
  families: {
    header: 'Tổng số hộ gia đình',
    help: 'Số hộ gia đình trên địa bàn phường (hộ).',
  },
  cultured_families: {
    header: 'Gia đình văn hóa',
    help: 'Số hộ gia đình đạt danh hiệu “Gia đình văn hóa” (hộ), không lớn hơn tổng số.',
  },
  groups_with_convention: {
    header: 'Tổ dân phố thực hiện tốt quy ước',
    help: 'Số tổ dân phố xây dựng và thực hiện tốt quy ước cộng đồng (tổ dân phố), không lớn hơn tổng số.',
  },
  roadside_households: {
    header: 'Hộ ven tuyến đường',
    help: 'Số hộ gia đình sinh sống ven các tuyến đường (hộ).',
  },
  roadside_households_committed: {
    header: 'Hộ ven đường đã cam kết và thực hiện',
    help: 'Số hộ ven đường cam kết và thực hiện không lấn chiếm vỉa hè, lòng, lề đường (hộ), không lớn hơn số hộ ven đường.',
  },
  establishments: {
    header: 'Cơ sở sản xuất, kinh doanh',
    help: 'Số cơ sở sản xuất, kinh doanh thuộc diện phải đạt tiêu chuẩn về môi trường và an toàn thực phẩm (cơ sở).',
  },
  compliant_establishments: {
    header: 'Cơ sở đạt chuẩn môi trường, an toàn thực phẩm',
    help: 'Số cơ sở đạt tiêu chuẩn quy định về môi trường và an toàn thực phẩm (cơ sở), không lớn hơn tổng số.',
  },
  // Group 7
  procedures: {
    header: 'Thủ tục thuộc thẩm quyền',
    help: 'Số thủ tục hành chính thuộc trách nhiệm tiếp nhận, giải quyết (thủ tục).',
  },
  procedures_published: {
    header: 'Thủ tục đã công khai',
    help: 'Số thủ tục hành chính đã được công khai, niêm yết tại đơn vị (thủ tục), không lớn hơn tổng số.',
  },
  files: {
    header: 'Hồ sơ đã giải quyết',
    help: 'Số hồ sơ thủ tục hành chính đã giải quyết trong kỳ (hồ sơ).',
  },
  files_on_time: {
    header: 'Hồ sơ đúng thời hạn',
    help: 'Số hồ sơ giải quyết đúng thời hạn, gồm cả trước thời hạn (hồ sơ), không lớn hơn tổng số.',
  },
  files_early: {
    header: 'Hồ sơ trước thời hạn',
    help: 'Số hồ sơ giải quyết trước thời hạn (hồ sơ), không lớn hơn tổng số.',
  },
  suggestion_box: {
    header: 'Hòm thư góp ý',
    help: 'Có nếu trụ sở Công an phường có hòm thư góp ý.',
  },
  reception_reviews: {
    header: 'Cuộc sơ kết công tác tiếp dân',
    help: 'Số cuộc sơ kết, kiểm điểm, đánh giá công tác tiếp dân trong năm (cuộc).',
  },
  attitude_letters: {
    header: 'Đơn, thư phản ánh thái độ',
    help: 'Số đơn, thư phản ánh tinh thần, thái độ không đúng mực, sách nhiễu của cán bộ, chiến sĩ (văn bản); không có thì ghi 0.',
  },
  comments: {
    header: 'Ý kiến phản ánh của nhân dân',
    help: 'Số ý kiến phản ánh của nhân dân tiếp nhận trong kỳ (ý kiến).',
  },
  comments_answered: {
    header: 'Ý kiến đã trả lời',
    help: 'Số ý kiến đã được tiếp thu và trả lời (ý kiến), không lớn hơn số tiếp nhận.',
  },
};
