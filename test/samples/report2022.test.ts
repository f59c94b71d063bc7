import { assessYear } from '../../src/domain/assess';
import { assessRoadmap } from '../../src/domain/roadmap';
import { ruleSetForYear } from '../../src/domain/ruleSet';
import { runToEnd } from '../../src/domain/resumable';
import { inheritanceOf } from '../../src/domain/ward';
import { readWorkbook } from '../../src/workbook/read';
import { SAMPLE_TABLES } from '../../src/workbook/sample/tables';
import { reportModelSteps } from '../../src/workbook/sheets';
import { periodOfYear } from '../support/assessment';
import { templateGrids } from '../support/grids';
import { saidBy } from '../support/papers';

const records = readWorkbook(templateGrids(SAMPLE_TABLES));
const { facts, ruleSets, settings } = records;
const ruleSet = ruleSetForYear(ruleSets, 2022);
if (!ruleSet) throw new Error('no rule set for 2022');
const assessment = assessYear(facts, ruleSet, 2022, settings.forcePolicy);
const roadmap = assessRoadmap(
  records.roadmap,
  records.chosen,
  new Map([[2022, assessment]]),
  facts.wards,
  2022,
  inheritanceOf(facts, settings.mergerRule),
);
const input = { records, assessment, years: [assessment], roadmap, period: periodOfYear(2022), addInVersion: '' };
const text = saidBy(runToEnd(reportModelSteps(input, 'vi')));

/** [section, what the decision prints, what the report of the sample says of the same]. */
const QUOTED: readonly (readonly [string, string, string])[] = [
  [
    'I.III.2.1',
    'Có 5/14 phường đạt tiêu chí; 09/14 phường không đạt',
    'Có 05/14 phường đạt; 09/14 phường không đạt do “Đảng bộ phường được xếp loại và có nghị quyết về an ninh, trật tự” (09 phường)',
  ],
  [
    'I.III.2.2',
    'Có 05/14 Công an phường đạt, 09/14 Công an phường không đạt “Đơn vị Quyết thắng”',
    'Có 05/14 phường đạt; 09/14 phường không đạt do “Xếp loại chi bộ và danh hiệu thi đua của Công an phường” (09 phường).',
  ],
  [
    'I.III.2.2',
    '14/14 Công an phường thực hiện mô hình tổ chức theo quy định của Bộ Công an',
    '14/14 phường đạt các điều kiện: mô hình tổ chức đúng quy định của Bộ Công an.',
  ],
  [
    'I.III.2.3',
    'Có 04/7 Công an phường đáp ứng tiêu chí diện tích đất theo quy định',
    'Có 04/14 phường đủ diện tích đất gồm: An Tảo',
  ],
  [
    'I.III.2.3',
    'An Tảo: 2.160m²; Lam Sơn: 821,6m²; Hiến Nam: 1.500m²; Hồng Châu: 1.000m²',
    'An Tảo 2.160 m²; Lam Sơn 821,6 m²; Hiến Nam 1.500 m²; Hồng Châu 1.000 m².',
  ],
  [
    'I.III.2.3',
    'Có 03/7 Công an phường chưa đủ diện tích đất gồm: Lê Lợi: 390m², Quang Trung: 155,6m², Minh Khai: 146m²',
    '03/14 phường chưa đủ diện tích đất gồm: Lê Lợi 390 m²; Quang Trung 155,6 m²; Minh Khai 146 m².',
  ],
  [
    'I.III.2.3',
    'Phùng Chí Kiên: 2.400m²; Bần Yên Nhân: 1.000m²; Minh Đức: 1.400m²; Dị Sử: 1.400m²; Nhân Hòa: 2.500m²; Bạch Sam: 2.000m²; Phan Đình Phùng: 1.500m²',
    'Phùng Chí Kiên 2.400 m²; Bần Yên Nhân 1.000 m²; Minh Đức 1.400 m²; Dị Sử 1.400 m²; Nhân Hòa 2.500 m²; Bạch Sam 2.000 m²; Phan Đình Phùng 1.500 m².',
  ],
  [
    'I.III.2.3',
    '07/7 Công an phường có trụ sở riêng; Có 07/07 Công an phường chưa có trụ sở làm việc riêng',
    'Có trụ sở làm việc riêng: 07/14 phường đạt (07/7 phường thuộc Thành phố Hưng Yên; Thị xã Mỹ Hào chưa có phường nào); 07/14 phường không đạt (Phùng Chí Kiên',
  ],
  [
    'I.III.2.3',
    'có 07/7 Công an phường chưa được trang cấp xe ô tô chuyên dụng',
    'Xe ô tô chuyên dụng còn sử dụng tốt: chưa có phường nào đạt; 07/14 phường không đạt (Phùng Chí Kiên, Bần Yên Nhân, Minh Đức, Dị Sử, Nhân Hòa, Bạch Sam, Phan Đình Phùng); 07/14 phường chưa đủ số liệu.',
  ],
  [
    'I.III.2.3',
    'Công an các phường được bố trí kinh phí thường xuyên theo quy định',
    '14/14 phường đạt các điều kiện: được bố trí kinh phí hoạt động thường xuyên.',
  ],
  [
    'I.III.2.4',
    'Có 14/14 Công an phường đã, đang triển khai và hoàn thành các tiêu chí được giao trong thực hiện 02 dự án',
    '14/14 phường đạt các điều kiện: hoàn thành nhiệm vụ được giao của dự án Cơ sở dữ liệu quốc gia về dân cư; hoàn thành nhiệm vụ được giao của dự án cấp căn cước',
  ],
  [
    'I.III.2.4',
    'không để xảy ra vụ việc cháy nổ, tai nạn giao thông nghiêm trọng trở lên',
    'Không có: vụ cháy, nổ nghiêm trọng trở lên; vụ tai nạn giao thông nghiêm trọng trở lên;',
  ],
  [
    'I.III.2.5',
    'xảy ra 191 vụ phạm pháp hình sự (giảm 14 vụ = 9,79% so với năm 2021)',
    'Xảy ra 191 vụ phạm pháp hình sự (giảm 14 vụ = 6,83% so với năm 2021).',
  ],
  [
    'I.III.2.5',
    'bắt 47 vụ, 135 đối tượng tàng trữ, vận chuyển, mua bán trái phép, chứa chấp, tổ chức sử dụng trái phép ma túy',
    'Bắt 47 vụ, 135 đối tượng tàng trữ, vận chuyển, mua bán trái phép, chứa chấp, tổ chức sử dụng trái phép ma túy.',
  ],
  [
    'I.III.2.5',
    'xử lý hành chính 56 đối tượng sử dụng trái phép chất ma túy',
    'Xử lý hành chính 56 đối tượng sử dụng trái phép chất ma túy.',
  ],
  ['I.III.2.5', '14/14 phường đều có người nghiện ma túy', '14/14 phường có người nghiện ma túy.'],
  [
    'I.III.2.5',
    'không để xảy ra tội phạm có tổ chức, hoạt động theo kiểu “xã hội đen”',
    'đơn, thư khiếu nại, tố cáo tồn đọng; vụ phạm tội có tổ chức, hoạt động theo kiểu “xã hội đen”.',
  ],
  [
    'I.III.2.5',
    'Công an các phường trực ban tiếp công dân 24/24 giờ',
    '14/14 phường đạt các điều kiện: trực ban tiếp công dân 24/24 giờ.',
  ],
  [
    'I.III.2.6',
    'có 01/14 phường được Bộ Công an, UBND tỉnh tặng Bằng khen',
    'Phường được tặng Bằng khen về phong trào toàn dân bảo vệ an ninh Tổ quốc: 01/14 phường đạt',
  ],
  [
    'I.III.2.6',
    '89 đội dân phòng trên tổng số 89/89 tổ dân phố; 75 đội dân phòng trên tổng số 75/75 tổ dân phố',
    'Tỷ lệ tổ dân phố có đội dân phòng: 164/164 (100%)',
  ],
  [
    'I.III.2.6',
    'mô hình “Tổ tuần tra nhân dân”, “Tổ Cựu chiến binh vì dân”, “Camera an ninh”, “Công trường an toàn giao thông”, “3 quản, 3 biết”',
    'Các mô hình về an ninh, trật tự: “Tổ tuần tra nhân dân”, “Camera an ninh”, “Tổ Cựu chiến binh vì dân”, “Công trường an toàn giao thông”, “3 quản, 3 biết”.',
  ],
  [
    'I.III.2.6',
    'thành phố Hưng Yên có 128 đồng chí bảo vệ dân phố, có 89 đội dân phòng trên tổng số 89/89 tổ dân phố, với 923 thành viên (gồm 89 đội trưởng, 89 đội phó và 745 đội viên)',
    'Thành phố Hưng Yên có 128 đồng chí bảo vệ dân phố; 89/89 tổ dân phố có đội dân phòng; 923 thành viên đội dân phòng (gồm 89 đội trưởng, 89 đội phó và 745 đội viên).',
  ],
  [
    'I.III.2.6',
    'Thị xã Mỹ Hào có 66 đồng chí bảo vệ dân phố, có 75 đội dân phòng trên tổng số 75/75 tổ dân phố, với 825 thành viên (gồm 75 đội trưởng, 75 đội phó và 675 đội viên)',
    'Thị xã Mỹ Hào có 66 đồng chí bảo vệ dân phố; 75/75 tổ dân phố có đội dân phòng; 825 thành viên đội dân phòng (gồm 75 đội trưởng, 75 đội phó và 675 đội viên).',
  ],
  [
    'I.III.2.7',
    'không có đơn, thư phản ánh về tinh thần, thái độ không đúng mực',
    'Không có: đơn, thư phản ánh tinh thần, thái độ không đúng mực của cán bộ, chiến sĩ.',
  ],
  [
    'I.IV.2',
    'Có 01 Công an phường đạt 21/22 tiêu chí, 04 Công an phường đạt 20/22 tiêu chí, 05 Công an phường đạt 19/22 tiêu chí, 04 Công an phường đạt 18/22 tiêu chí',
    'Có 01 phường đạt 21/22 tiêu chí, 04 phường đạt 20/22 tiêu chí, 05 phường đạt 19/22 tiêu chí, 04 phường đạt 18/22 tiêu chí.',
  ],
];

test.each(QUOTED)('%s, where the decision prints “%s”, the report says the same figures', (_, __, said) => {
  expect(text).toContain(said);
});

test('the one figure that the decision gets wrong is not repeated: 14 of 205 is 6,83%, not 9,79%', () => {
  expect(text).not.toContain('9,79');
});

test('the offences that the decision counts are not told as crimes against social order', () => {
  expect(text).not.toMatch(/trật tự xã hội: (?:cộng )?191 vụ/);
  expect(text.match(/\b191 vụ/g)).toHaveLength(1);
});
