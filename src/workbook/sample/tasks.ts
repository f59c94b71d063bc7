/**
 * Part III of the decision: who does what, and the reviews of Part II, II.3. Cadence as the decision words it; no due date where it
 * gives none. "Cuối năm" is read as 31 December, "đầu năm 2029" as its first quarter.
 */
export interface SampleTask {
  readonly agency: string;
  readonly role: 'lead' | 'support';
  readonly content: string;
  readonly cadence: string;
  readonly section: string;
  readonly due?: string;
}

const task = (
  agency: string,
  role: SampleTask['role'],
  content: string,
  cadence: string,
  section: string,
): SampleTask => ({
  agency,
  role,
  content,
  cadence,
  section,
});
const MONTHLY = 'Hằng tháng (trước ngày 18)';
const YEARLY = 'Hằng năm';
const ONCE = 'Một lần';
const REGULAR = 'Thường xuyên';

export const TASKS: readonly SampleTask[] = [
  task('Công an tỉnh', 'lead', 'Kiểm tra, sơ kết, đánh giá, rút kinh nghiệm, nhân rộng mô hình', '6 tháng', 'III.II.1'),
  task(
    'Công an tỉnh',
    'lead',
    'Tham mưu bố trí diện tích đất, kinh phí trụ sở, trang thiết bị, phương tiện',
    REGULAR,
    'III.II.1',
  ),
  task(
    'Công an tỉnh',
    'lead',
    'Củng cố mô hình tổ chức, bộ máy, biên chế; đào tạo, bồi dưỡng cán bộ Công an phường',
    REGULAR,
    'III.II.1',
  ),
  task(
    'Công an tỉnh',
    'lead',
    'Báo cáo Ban Thường vụ Tỉnh ủy, UBND tỉnh, Bộ Công an kết quả thực hiện',
    YEARLY,
    'III.III.2',
  ),
  {
    ...task('Công an tỉnh', 'lead', 'Sơ kết, đánh giá và nhân rộng sau năm 2023', ONCE, 'II.II.3; III.III.2'),
    due: '2023-12-31',
  },
  {
    ...task(
      'Công an tỉnh',
      'lead',
      'Sơ kết, đánh giá giai đoạn 2023 – 2025; rút bài học cho giai đoạn 2026 – 2028',
      ONCE,
      'II.II.3; III.III.2',
    ),
    due: '2025-12-31',
  },
  {
    ...task('Công an tỉnh', 'lead', 'Tổng kết Đề án (đầu năm 2029)', ONCE, 'II.II.3; III.III.2'),
    due: '2029-03-31',
  },
  task(
    'Sở Thông tin và Truyền thông',
    'lead',
    'Chỉ đạo, hướng dẫn báo chí và hệ thống thông tin cơ sở tuyên truyền về an ninh, trật tự',
    REGULAR,
    'III.II.2',
  ),
  task(
    'Sở Thông tin và Truyền thông',
    'support',
    'Quản lý thông tin trên không gian mạng, xử lý vi phạm',
    REGULAR,
    'III.II.2',
  ),
  task(
    'Sở Tài nguyên và Môi trường',
    'lead',
    'Lập quy hoạch, bố trí diện tích đất cho Công an phường',
    REGULAR,
    'III.II.3',
  ),
  task('Sở Tài chính', 'support', 'Tham mưu UBND tỉnh bố trí kinh phí hỗ trợ thực hiện Đề án', YEARLY, 'III.II.4'),
  task('Sở Kế hoạch và Đầu tư', 'lead', 'Cân đối, bố trí vốn đầu tư công trung hạn và hằng năm', YEARLY, 'III.II.5'),
  task('Sở Nội vụ', 'support', 'Kiểm tra, hướng dẫn đẩy mạnh cải cách hành chính', REGULAR, 'III.II.6'),
  task(
    'Sở Văn hóa và Thể thao',
    'lead',
    'Hướng dẫn xây dựng đô thị văn minh, xét công nhận đạt chuẩn',
    REGULAR,
    'III.II.7',
  ),
  task(
    'Sở Văn hóa và Thể thao',
    'lead',
    'Hướng dẫn phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa”',
    REGULAR,
    'III.II.7',
  ),
  task(
    'Sở Giao thông vận tải',
    'support',
    'Bảo đảm an toàn giao thông, biển báo; tuyên truyền và xử lý vi phạm',
    REGULAR,
    'III.II.8',
  ),
  task('Sở Xây dựng', 'lead', 'Hướng dẫn trình tự, thủ tục đầu tư xây dựng cơ sở vật chất', REGULAR, 'III.II.9'),
  task(
    'Mặt trận Tổ quốc Việt Nam tỉnh',
    'support',
    'Vận động nhân dân tham gia phong trào toàn dân bảo vệ an ninh Tổ quốc',
    REGULAR,
    'III.II.10',
  ),
  task(
    'Đài Phát thanh và Truyền hình, Báo Hưng Yên',
    'support',
    'Tuyên truyền, nêu gương người tốt, việc tốt',
    REGULAR,
    'III.II.11',
  ),
  task(
    'UBND thành phố Hưng Yên',
    'lead',
    'Bố trí đất cho 03 Công an phường còn thiếu; dự trù kinh phí trụ sở, trang thiết bị',
    YEARLY,
    'III.II.12',
  ),
  task('UBND thành phố Hưng Yên', 'lead', 'Tham mưu Thành ủy ban hành Nghị quyết chuyên đề', ONCE, 'III.II.12'),
  task(
    'UBND thành phố Hưng Yên',
    'lead',
    'Chỉ đạo Công an thành phố triển khai, báo cáo kết quả, tiến độ',
    MONTHLY,
    'III.II.12',
  ),
  task(
    'UBND thị xã Mỹ Hào',
    'lead',
    'Bố trí đất cho 07 Công an phường còn thiếu; dự trù kinh phí trụ sở, trang thiết bị',
    YEARLY,
    'III.II.13',
  ),
  task('UBND thị xã Mỹ Hào', 'lead', 'Tham mưu Thị ủy ban hành Nghị quyết chuyên đề', ONCE, 'III.II.13'),
  task(
    'UBND thị xã Mỹ Hào',
    'lead',
    'Chỉ đạo Công an thị xã triển khai, báo cáo kết quả, tiến độ',
    MONTHLY,
    'III.II.13',
  ),
  task(
    'Các sở, ban, ngành, đoàn thể của tỉnh',
    'lead',
    'Xây dựng kế hoạch thực hiện, trước mắt tại phường Lam Sơn và phường An Tảo',
    ONCE,
    'III.II.14',
  ),
];
