import { both } from './language';

/** Column headers and help of the indicators of group 5. */
export const indicators5 = {
  // Group 5
  crime_reports_received: {
    header: both('Tin báo, tố giác đã tiếp nhận', 'Crime reports received'),
    help: both(
      'Số tin báo, tố giác tội phạm tiếp nhận trong năm (tin).',
      'Reports and denunciations of crime received in the year (reports).',
    ),
  },

  crime_reports_handled: {
    header: both('Tin báo, tố giác đã xử lý', 'Crime reports handled'),
    help: both(
      'Số tin báo, tố giác tội phạm đã xử lý theo quy định (tin), không lớn hơn số tiếp nhận.',
      'Reports of crime handled as prescribed (reports), no more than those received.',
    ),
  },

  round_the_clock_reception: {
    header: both('Trực ban tiếp dân 24/24 giờ', 'Reception round the clock'),
    help: both(
      'Có nếu trực ban tiếp công dân 24/24 giờ, kể cả ngày nghỉ.',
      'Yes if citizens are received 24 hours a day, days off included.',
    ),
  },

  mass_complaints: {
    header: both('Vụ khiếu nại, tố cáo đông người', 'Mass complaints'),
    help: both(
      'Số vụ khiếu nại, tố cáo tập trung đông người, vượt cấp trái pháp luật (vụ); không có thì ghi 0.',
      'Unlawful mass complaints or complaints that skip levels (cases); type 0 if none.',
    ),
  },

  petition_backlog: {
    header: both('Đơn, thư tồn đọng', 'Petitions in backlog'),
    help: both(
      'Số đơn, thư khiếu nại, tố cáo thuộc thẩm quyền còn tồn đọng (hồ sơ); không có thì ghi 0.',
      'Complaints within the unit’s powers not yet settled (files); type 0 if none.',
    ),
  },

  subjects: {
    header: both('Đối tượng phải quản lý', 'Subjects to manage'),
    help: both(
      'Số đối tượng các loại thuộc diện phải quản lý, giám sát (người).',
      'Persons who must be managed and supervised (people).',
    ),
  },

  subjects_managed: {
    header: both('Đối tượng đã quản lý', 'Subjects managed'),
    help: both(
      'Số đối tượng đã được quản lý, giám sát theo quy định (người), không lớn hơn số phải quản lý.',
      'Persons managed and supervised as prescribed (people), no more than those to manage.',
    ),
  },

  reoffenders: {
    header: both('Đối tượng tái phạm', 'Reoffenders'),
    help: both(
      'Số đối tượng thuộc diện quản lý tái phạm trong năm (người); không có thì ghi 0.',
      'Managed persons who reoffended in the year (people); type 0 if none.',
    ),
  },

  drug_addicts: {
    header: both('Người nghiện ma túy', 'Drug addicts'),
    help: both(
      'Số người nghiện ma túy trên địa bàn cuối kỳ (người); được so với năm trước.',
      'Drug addicts in the ward at the end of the period (people); compared with last year.',
    ),
  },

  new_drug_addicts: {
    header: both('Người nghiện mới phát sinh', 'New drug addicts'),
    help: both(
      'Số người nghiện ma túy mới phát sinh trong năm (người); không có thì ghi 0.',
      'Drug addicts new in the year (people); type 0 if none.',
    ),
  },

  fugitives_resolved: {
    header: both('Đối tượng trốn đã bắt, vận động đầu thú', 'Fugitives caught or surrendered'),
    help: both(
      'Số đối tượng trốn các loại đã bắt hoặc vận động đầu thú trong năm (người); được so với năm trước.',
      'Fugitives caught or persuaded to surrender in the year (people); compared with last year.',
    ),
  },

  fugitives_outstanding: {
    header: both('Đối tượng trốn còn lại', 'Fugitives still outstanding'),
    help: both(
      'Số đối tượng trốn các loại còn chưa bắt, chưa đầu thú cuối kỳ (người); để trống nếu chưa theo dõi.',
      'Fugitives not yet caught at the end of the period (people); may be left blank.',
    ),
  },

  social_order_crimes: {
    header: both('Vụ phạm tội về trật tự xã hội', 'Crimes against social order'),
    help: both(
      'Số vụ phạm tội về trật tự xã hội xảy ra trong năm (vụ); được so với năm trước.',
      'Crimes against social order in the year (cases); compared with last year.',
    ),
  },

  crime_hotspots: {
    header: both('Tụ điểm phức tạp', 'Crime hotspots'),
    help: both(
      'Số tụ điểm phức tạp về hình sự, ma túy, tệ nạn xã hội (tụ điểm); không có thì ghi 0.',
      'Hotspots of crime, drugs and social evils; type 0 if none.',
    ),
  },

  organised_crime: {
    header: both('Vụ phạm tội có tổ chức', 'Organised crime'),
    help: both(
      'Số vụ phạm tội có tổ chức, hoạt động theo kiểu “xã hội đen” (vụ); không có thì ghi 0.',
      'Cases of organised, gang-like crime; type 0 if none.',
    ),
  },

  environment_food_cases: {
    header: both('Vụ việc môi trường, an toàn thực phẩm', 'Environment and food cases'),
    help: both(
      'Số vụ việc phức tạp về môi trường, vệ sinh an toàn thực phẩm còn tồn tại cuối kỳ (vụ); được so với cuối năm trước.',
      'Complicated cases of environment and food safety standing at the end of the period (cases); compared with the end of last year.',
    ),
  },

  new_environment_food_cases: {
    header: both('Vụ việc môi trường, thực phẩm mới phát sinh', 'New environment and food cases'),
    help: both(
      'Số vụ việc phức tạp về môi trường, vệ sinh an toàn thực phẩm mới phát sinh (vụ); không có thì ghi 0.',
      'New complicated cases of environment and food safety (cases); type 0 if none.',
    ),
  },

  crime_campaigns: {
    header: both('Đợt cao điểm tấn công tội phạm', 'Campaigns against crime'),
    help: both(
      'Số đợt cao điểm tấn công, trấn áp tội phạm, truy nã tội phạm đã mở trong năm (đợt).',
      'Peak campaigns against crime opened in the year.',
    ),
  },

  security_incidents: {
    header: both('Vụ gây rối, phá hoại', 'Disturbance, sabotage'),
    help: both(
      'Số vụ gây rối, phá hoại, chống phá của các thế lực thù địch (vụ); không có thì ghi 0.',
      'Cases of disturbance or sabotage by hostile forces; type 0 if none.',
    ),
  },

  incitement_cases: {
    header: both('Vụ kích động, lôi kéo', 'Incitement'),
    help: both(
      'Số vụ kích động, lôi kéo gây mâu thuẫn trong nội bộ nhân dân (vụ); không có thì ghi 0.',
      'Cases of incitement that cause conflict among the people; type 0 if none.',
    ),
  },

  key_target_incidents: {
    header: both('Vụ mất an toàn mục tiêu trọng điểm', 'Incidents at key targets'),
    help: both(
      'Số vụ mất an toàn tại mục tiêu, công trình trọng điểm về kinh tế, văn hóa, xã hội, an ninh, quốc phòng (vụ); không có thì ghi 0.',
      'Cases in which key targets or works were not kept safe; type 0 if none.',
    ),
  },

  criminal_offences: {
    header: both('Vụ phạm pháp hình sự', 'Criminal offences'),
    help: both(
      'Số vụ phạm pháp hình sự xảy ra trong năm (vụ); chỉ để thông tin, khác với tội phạm về trật tự xã hội.',
      'Criminal offences of the year (cases); for information, another figure than crimes against social order.',
    ),
  },

  drug_cases: {
    header: both('Vụ ma túy bắt giữ', 'Drug cases'),
    help: both(
      'Số vụ tàng trữ, vận chuyển, mua bán, chứa chấp, tổ chức sử dụng trái phép ma túy đã bắt (vụ); chỉ để thông tin.',
      'Cases of possessing, carrying, trading or harbouring the use of drugs (cases); for information.',
    ),
  },

  drug_offenders: {
    header: both('Đối tượng ma túy bắt giữ', 'Drug offenders'),
    help: both(
      'Số đối tượng bị bắt trong các vụ ma túy (người); chỉ để thông tin.',
      'Persons arrested in drug cases (people); for information.',
    ),
  },

  drug_users_fined: {
    header: both('Người sử dụng ma túy bị xử lý hành chính', 'Drug users fined'),
    help: both(
      'Số người sử dụng trái phép chất ma túy bị xử lý hành chính trong năm (người); chỉ để thông tin.',
      'Drug users handled administratively in the year (people); for information.',
    ),
  },
};
