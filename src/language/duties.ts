import { both, byLanguage } from './language';

/** Duties and reports of the decision as the template writes them: what Part III asks of whom. */
export const dutiesTexts = byLanguage({
  cadences: {
    monthly: both('Hằng tháng (trước ngày 18)', 'Monthly (before the 18th)'),
    sixMonthly: both('6 tháng', 'Six-monthly'),
    yearly: both('Hằng năm', 'Yearly'),
    once: both('Một lần', 'Once'),
    regular: both('Thường xuyên', 'Regular'),
  },
  /** The article of the decision itself that gives the first duty; the other sections are those of the scheme. */
  article: both('Điều 3.1', 'Article 3.1'),
  contents: {
    follow: both(
      'Theo dõi, hướng dẫn, đôn đốc, kiểm tra, giám sát việc thực hiện Đề án; tổng hợp kết quả, báo cáo UBND tỉnh',
      'Follow, guide, urge, check and supervise the scheme; gather its results and report to the provincial People’s Committee',
    ),
    sixMonthlyReview: both(
      'Tham mưu Tỉnh ủy, UBND tỉnh triển khai Đề án; kiểm tra, sơ kết, đánh giá, rút kinh nghiệm, nhân rộng mô hình',
      'Advise the provincial Party and People’s Committees; check, review and spread the model',
    ),
    resources: both(
      'Phối hợp với các sở, ban, ngành, đoàn thể, cấp ủy, chính quyền địa phương huy động nguồn lực thực hiện Đề án theo lộ trình',
      'With departments, unions and local authorities, mobilise resources for the scheme along its roadmap',
    ),
    landAndMeans: both(
      'Tham mưu bố trí diện tích đất, kinh phí trụ sở, trang thiết bị, phương tiện',
      'Advise on land, money for headquarters, equipment and vehicles',
    ),
    frontGuidance: both(
      'Phối hợp với Mặt trận Tổ quốc và các sở, ban, ngành, đoàn thể xây dựng mô hình; vận động nhân dân phòng ngừa, đấu tranh với tội phạm, giữ gìn an ninh, trật tự',
      'With the Fatherland Front and others, build the model; mobilise the people against crime and for order',
    ),
    propaganda: both(
      'Tuyên truyền, tạo sự đồng tình ủng hộ; biểu dương “người tốt, việc tốt”, hình ảnh đẹp của cán bộ, chiến sĩ Công an',
      'Win support for the scheme; honour good people and good deeds of the police',
    ),
    situation: both(
      'Nắm chắc tình hình, quản lý đối tượng; mở các đợt cao điểm tấn công, trấn áp tội phạm; điều tra, xử lý các vụ án; bảo đảm an toàn giao thông, phòng cháy, chữa cháy',
      'Know the situation and the subjects; campaigns against crime; investigation; traffic and fire safety',
    ),
    discipline: both(
      'Làm tốt công tác chính trị, tư tưởng, phong trào thi đua; siết chặt kỷ cương, kỷ luật, chấp hành điều lệnh',
      'Political work and emulation; strict discipline and regulations',
    ),
    organisation: both(
      'Củng cố mô hình tổ chức, bộ máy, biên chế; đào tạo, bồi dưỡng cán bộ Công an phường',
      'Strengthen organisation and staff; train ward police officers',
    ),
    yearlyReport: both(
      'Báo cáo Ban Thường vụ Tỉnh ủy, UBND tỉnh, Bộ Công an kết quả thực hiện',
      'Report the results to the provincial Party’s standing board, the provincial People’s Committee and the ministry',
    ),
    review2023: both('Sơ kết, đánh giá và nhân rộng sau năm 2023', 'Interim review after 2023'),
    review2025: both(
      'Sơ kết, đánh giá giai đoạn 2023 – 2025; rút bài học cho giai đoạn 2026 – 2028',
      'Interim review of 2023 to 2025, with lessons for 2026 to 2028',
    ),
    finalReview: both('Tổng kết Đề án (đầu năm 2029)', 'Final review of the scheme (early 2029)'),
    answerDifficulties: both(
      'Tiếp nhận khó khăn, vướng mắc của các cơ quan, đơn vị (qua Phòng Tham mưu) để hướng dẫn hoặc tổng hợp, báo cáo UBND tỉnh',
      'Take the difficulties of agencies (through the advisory division), guide them or report to the provincial People’s Committee',
    ),
    press: both(
      'Chỉ đạo, hướng dẫn báo chí và hệ thống thông tin cơ sở tuyên truyền về an ninh, trật tự',
      'Guide the press and local information on security and order',
    ),
    online: both(
      'Quản lý thông tin trên không gian mạng, xử lý vi phạm',
      'Manage information online, deal with violations',
    ),
    landPlan: both('Lập quy hoạch, bố trí diện tích đất cho Công an phường', 'Plan and allot land for ward police'),
    hygiene: both('Bảo đảm vệ sinh môi trường, an toàn thực phẩm', 'Ensure a clean environment and safe food'),
    money: both(
      'Tham mưu UBND tỉnh bố trí kinh phí hỗ trợ thực hiện Đề án',
      'Advise the provincial People’s Committee on money for the scheme',
    ),
    investment: both(
      'Cân đối, bố trí vốn đầu tư công trung hạn và hằng năm',
      'Public investment, medium-term and yearly',
    ),
    projects: both(
      'Hướng dẫn, phối hợp lập, thẩm định, trình phê duyệt và triển khai các dự án đầu tư công thuộc Đề án',
      'Guide the preparation, appraisal, approval and carrying out of the scheme’s public projects',
    ),
    reform: both('Kiểm tra, hướng dẫn đẩy mạnh cải cách hành chính', 'Check and guide administrative reform'),
    civility: both(
      'Hướng dẫn xây dựng đô thị văn minh, xét công nhận đạt chuẩn theo Hướng dẫn số 68 ngày 14/4/2023, làm cơ sở đánh giá đơn vị thí điểm',
      'Guide the building and recognition of civilised urban areas by Guideline 68 of 14/4/2023, the basis on which pilot units are judged',
    ),
    culturedLife: both(
      'Hướng dẫn phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa”, hương ước, quy ước, nếp sống văn minh trong việc cưới, việc tang, lễ hội',
      'Guide the movement for cultured life, local conventions, and civility at weddings, funerals and festivals',
    ),
    trafficSafety: both(
      'Bảo đảm an toàn giao thông, biển báo; tuyên truyền và xử lý vi phạm',
      'Traffic safety, signs; information and dealing with violations',
    ),
    infrastructure: both(
      'Tham mưu xây dựng kết cấu hạ tầng giao thông theo quy hoạch được duyệt',
      'Advise on building traffic infrastructure by the approved plan',
    ),
    trafficFollowUp: both(
      'Theo dõi, kiểm tra, tổ chức thực hiện các nhiệm vụ thuộc lĩnh vực giao thông',
      'Follow, check and carry out the duties on traffic',
    ),
    building: both('Hướng dẫn trình tự, thủ tục đầu tư xây dựng cơ sở vật chất', 'Guide the procedures of building'),
    mobilisation: both(
      'Vận động nhân dân tham gia phong trào toàn dân bảo vệ an ninh Tổ quốc',
      'Mobilise the people for the movement to protect national security',
    ),
    democracy: both(
      'Phối hợp thực hiện quy chế dân chủ ở cơ sở; khuyến khích nhân dân kiểm tra, giám sát, đóng góp ý kiến',
      'Grassroots democracy; encourage the people to check, supervise and give their views',
    ),
    broadcast: both(
      'Tuyên truyền, nêu gương người tốt, việc tốt',
      'Information, and examples of good people and good deeds',
    ),
    cityLand: both(
      'Bố trí đất cho Công an phường còn thiếu; dự trù kinh phí trình Hội đồng nhân dân phê duyệt để xây dựng, nâng cấp trụ sở, trang thiết bị',
      'Allot land where ward police lack it; estimate money, for the People’s Council to approve, for headquarters and equipment',
    ),
    cityResolution: both(
      'Tham mưu Thành ủy ban hành Nghị quyết chuyên đề',
      'Advise the city Party committee on a resolution of its own',
    ),
    cityTitles: both(
      'Nghiên cứu tăng tỷ lệ Đảng bộ phường “Hoàn thành xuất sắc nhiệm vụ”, UBND phường “Tập thể lao động xuất sắc”',
      'Raise the share of ward Party committees and People’s Committees with the highest titles',
    ),
    citySolutions: both(
      'Chủ trì các giải pháp để đạt tiêu chí theo lộ trình; theo dõi, đôn đốc, kiểm tra, hướng dẫn',
      'Lead what is done to meet the criteria along the roadmap; follow, urge, check and guide',
    ),
    cityMonthly: both(
      'Chỉ đạo Công an thành phố triển khai, báo cáo kết quả, tiến độ',
      'Direct the city police to act, and to report results and progress',
    ),
    townLand: both(
      'Bố trí đất cho Công an phường còn thiếu; dự trù kinh phí trình Hội đồng nhân dân phê duyệt để xây dựng, nâng cấp trụ sở, trang thiết bị',
      'Allot land where ward police lack it; estimate money, for the People’s Council to approve, for headquarters and equipment',
    ),
    townResolution: both(
      'Tham mưu Thị ủy ban hành Nghị quyết chuyên đề',
      'Advise the town Party committee on a resolution of its own',
    ),
    townTitles: both(
      'Nghiên cứu tăng tỷ lệ Đảng bộ phường “Hoàn thành xuất sắc nhiệm vụ”, UBND phường “Tập thể lao động xuất sắc”',
      'Raise the share of ward Party committees and People’s Committees with the highest titles',
    ),
    townSolutions: both(
      'Chủ trì các giải pháp để đạt tiêu chí theo lộ trình; theo dõi, đôn đốc, kiểm tra, hướng dẫn',
      'Lead what is done to meet the criteria along the roadmap; follow, urge, check and guide',
    ),
    townMonthly: both(
      'Chỉ đạo Công an thị xã triển khai, báo cáo kết quả, tiến độ',
      'Direct the town police to act, and to report results and progress',
    ),
    pilotPlan: both(
      'Xây dựng kế hoạch thực hiện nhiệm vụ được phân công, trước mắt tại phường Lam Sơn và phường An Tảo',
      'Plan the duties assigned, first at the two wards chosen for 2023',
    ),
    ownPlan: both(
      'Xây dựng kế hoạch triển khai thực hiện tại cơ quan, đơn vị, địa phương',
      'Plan the scheme within each agency and place',
    ),
    difficulties: both(
      'Trao đổi khó khăn, vướng mắc về Công an tỉnh (qua Phòng Tham mưu)',
      'Send difficulties to the provincial police (through its advisory division)',
    ),
  },
  reports: {
    month: both(
      (month: string, year: string) => `Tháng ${month}/${year}`,
      (month, year) => `Month ${month}/${year}`,
    ),
    half: both(
      (year: string) => `6 tháng đầu năm ${year}`,
      (year) => `First half of ${year}`,
    ),
    year: both(
      (year: string) => `Năm ${year}`,
      (year) => `Year ${year}`,
    ),
    review2023: both('Sơ kết năm 2023', 'Interim review of 2023'),
    review2025: both('Sơ kết giai đoạn 2023–2025', 'Interim review of 2023–2025'),
    finalReview: both('Tổng kết Đề án', 'Final review of the scheme'),
  },
  recipients: {
    provincialPolice: both('Công an tỉnh (qua Phòng Tham mưu)', 'Provincial police (through the advisory division)'),
    provincialCommittees: both('Tỉnh ủy, UBND tỉnh', 'Provincial Party committee and People’s Committee'),
    three: both(
      'Ban Thường vụ Tỉnh ủy, UBND tỉnh, Bộ Công an',
      'The provincial Party’s standing board, the provincial People’s Committee, the ministry',
    ),
  },
  notes: {
    noRecipient: both(
      'Đề án không ghi nơi nhận báo cáo tháng; nơi nhận này là suy luận.',
      'The decision names no recipient of monthly reports; this one is inferred.',
    ),
    noDistrictPolice: both(
      'Từ 01/3/2025 không còn Công an cấp huyện; đơn vị báo cáo và nơi nhận là suy luận, cần xác nhận.',
      'No district police from 01/3/2025; who reports to whom is inferred and to be confirmed.',
    ),
    closing: both(
      'Hạn để trống: theo ngày chốt của kỳ số liệu (Cách đọc R15).',
      'Blank day: the closing day of the year of figures (reading R15).',
    ),
    sixMonths: both(
      'Đề án không ghi nơi nhận báo cáo 6 tháng; nơi nhận này là suy luận.',
      'The decision names no recipient of six-monthly reports; this one is inferred.',
    ),
  },
});
