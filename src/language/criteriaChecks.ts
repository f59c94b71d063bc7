import { both } from './language';

/** What each check looks at. Operator, threshold and unit are data of the rule set and are said beside it. */
export const criteriaChecks = {
  'C01.1': both('Mức xếp loại của Đảng bộ phường', 'Rating of the ward Party committee'),
  'C01.2': both(
    'Nghị quyết của cấp ủy phường về công tác an ninh, trật tự ban hành trong năm',
    'Resolutions of the ward Party committee on security and order in the year',
  ),
  'C02.1': both('Danh hiệu thi đua của Ủy ban nhân dân phường', 'Emulation title of the ward People’s Committee'),
  'C02.2': both(
    'Chương trình của Ủy ban nhân dân phường về an ninh, trật tự',
    'Programmes of the ward People’s Committee on security and order',
  ),
  'C02.3': both(
    'Kế hoạch của Ủy ban nhân dân phường về an ninh, trật tự',
    'Plans of the ward People’s Committee on security and order',
  ),
  'C03.1': both('Mức xếp loại của chi bộ Công an phường', 'Rating of the Party cell of the ward police'),
  'C03.2': both(
    'Chi bộ được Đảng ủy cơ sở tặng giấy khen “Trong sạch, vững mạnh” tiêu biểu',
    'Party cell commended as an exemplary “clean and strong” cell',
  ),
  'C03.3': both('Danh hiệu thi đua của đơn vị Công an phường', 'Emulation title of the ward police unit'),
  'C04.1': both(
    'Mô hình tổ chức đúng quy định của Bộ Công an',
    'Organised as the Ministry of Public Security prescribes',
  ),
  'C04.2': both('Số cán bộ, chiến sĩ hiện có của Công an phường', 'Officers present at the ward police'),
  'C04.3': both(
    'Số cán bộ, chiến sĩ hiện có so với biên chế được ấn định',
    'Officers present against officers assigned',
  ),
  'C04.4': both(
    'Tỷ lệ cán bộ, chiến sĩ có trình độ đại học trở lên',
    'Share of officers with a university degree or higher',
  ),
  'C05.1': both(
    'Được công nhận “Đơn vị văn hóa, gương mẫu chấp hành Điều lệnh CAND”',
    'Recognised as a cultured unit exemplary in following the police regulations',
  ),
  'C05.2': both(
    'Tỷ lệ cán bộ, chiến sĩ được xếp loại “Hoàn thành tốt nhiệm vụ” trở lên',
    'Share of officers rated “completed tasks well” or better',
  ),
  'C05.3': both('Cán bộ, chiến sĩ vi phạm bị xử lý kỷ luật', 'Officers disciplined'),
  'C06.1': both('Tổng diện tích đất đã bố trí cho Công an phường', 'Total area of land allotted to the ward police'),
  'C06.2': both('Số vị trí đất đã bố trí cho Công an phường', 'Parcels of land allotted to the ward police'),
  'C07.1': both('Có trụ sở làm việc riêng', 'Has headquarters of its own'),
  'C07.2': both(
    'Trụ sở đủ diện tích, đúng mẫu, đúng thiết kế, đủ công năng theo quy định',
    'Headquarters with the prescribed area, model, design and functions',
  ),
  'C08.1': both('Xe ô tô chuyên dụng còn sử dụng tốt', 'Special-purpose cars in working order'),
  'C08.2': both('Chủng loại trang thiết bị còn thiếu so với tiêu chuẩn, định mức', 'Kinds of equipment below the norm'),
  'C09.1': both('Được bố trí kinh phí hoạt động thường xuyên', 'Regular operating funds allotted'),
  'C09.2': both('Được bố trí kinh phí nghiệp vụ', 'Professional funds allotted'),
  'C10.1': both(
    'Tỷ lệ trường hợp sai lệch thông tin dân cư đã được chỉnh sửa',
    'Share of wrong population records corrected',
  ),
  'C10.2': both(
    'Hoàn thành nhiệm vụ được giao của dự án Cơ sở dữ liệu quốc gia về dân cư',
    'Tasks of the national population database completed',
  ),
  'C10.3': both(
    'Hoàn thành nhiệm vụ được giao của dự án cấp căn cước công dân gắn chíp điện tử',
    'Tasks of chip-based identity cards completed',
  ),
  'C11.1': both(
    'Cơ sở kinh doanh có điều kiện về an ninh, trật tự chưa được quản lý',
    'Businesses subject to security conditions that are not managed',
  ),
  'C11.2': both(
    'Vũ khí, vật liệu nổ, công cụ hỗ trợ chưa được quản lý',
    'Weapons, explosives and support tools not managed',
  ),
  'C11.3': both('Người nước ngoài cư trú, tạm trú chưa được quản lý', 'Foreigners residing in the ward not managed'),
  'C12.1': both('Vụ cháy, nổ nghiêm trọng trở lên', 'Fires and explosions, serious or worse'),
  'C12.2': both('Vụ tai nạn giao thông nghiêm trọng trở lên', 'Traffic accidents, serious or worse'),
  'C12.3': both('Vụ đua xe trái phép', 'Cases of illegal racing'),
  'C12.4': both('Vụ tàng trữ, đốt pháo nổ', 'Cases of keeping or setting off firecrackers'),
  'C13.1': both(
    'Văn bản tham mưu Ủy ban nhân dân phường quản lý Nhà nước về an ninh, trật tự',
    'Documents advising the ward People’s Committee on security and order',
  ),
  'C13.2': both(
    'Vụ việc phức tạp về an ninh, trật tự liên quan đến tôn giáo',
    'Complicated security incidents about religion',
  ),
  'C14.1': both(
    'Tỷ lệ tin báo, tố giác tội phạm được tiếp nhận, xử lý theo quy định',
    'Share of crime reports handled as prescribed',
  ),
  'C14.2': both('Trực ban tiếp công dân 24/24 giờ', 'Citizens received 24 hours a day'),
  'C14.3': both(
    'Vụ khiếu nại, tố cáo tập trung đông người, vượt cấp trái pháp luật',
    'Unlawful mass complaints or complaints that skip levels',
  ),
  'C14.4': both('Đơn, thư khiếu nại, tố cáo tồn đọng', 'Complaints in backlog'),
  'C15.1': both(
    'Tỷ lệ đối tượng các loại được quản lý, giám sát theo quy định',
    'Share of subjects managed and supervised as prescribed',
  ),
  'C15.2': both('Tỷ lệ tái phạm trong năm', 'Share of subjects who reoffended in the year'),
  'C15.3': both('Mức giảm số người nghiện ma túy so với năm trước', 'Decrease of drug addicts on last year'),
  'C15.4': both('Người nghiện ma túy mới phát sinh', 'New drug addicts'),
  'C15.5': both(
    'Mức tăng số đối tượng trốn bị bắt hoặc vận động đầu thú so với năm trước',
    'Increase of fugitives caught or surrendered on last year',
  ),
  'C16.1': both(
    'Mức giảm số vụ tội phạm về trật tự xã hội so với năm trước',
    'Decrease of crimes against social order on last year',
  ),
  'C16.2': both('Tụ điểm phức tạp về hình sự, ma túy, tệ nạn xã hội', 'Hotspots of crime, drugs and social evils'),
  'C16.3': both('Vụ phạm tội có tổ chức, hoạt động theo kiểu “xã hội đen”', 'Cases of organised, gang-like crime'),
  'C16.4': both(
    'Mức giảm số vụ việc phức tạp về môi trường, vệ sinh an toàn thực phẩm còn tồn tại so với cuối năm trước',
    'Decrease of standing environment and food cases on the end of last year',
  ),
  'C16.5': both(
    'Vụ việc phức tạp về môi trường, vệ sinh an toàn thực phẩm mới phát sinh',
    'New complicated environment and food cases',
  ),
  'C16.6': both(
    'Đợt cao điểm tấn công, trấn áp tội phạm, truy nã tội phạm đã mở',
    'Peak campaigns against crime opened',
  ),
  'C17.1': both(
    'Vụ gây rối, phá hoại, chống phá của các thế lực thù địch',
    'Cases of disturbance or sabotage by hostile forces',
  ),
  'C17.2': both(
    'Vụ kích động, lôi kéo gây mâu thuẫn trong nội bộ nhân dân',
    'Cases of incitement that cause conflict among the people',
  ),
  'C17.3': both(
    'Vụ mất an toàn đối với mục tiêu, công trình trọng điểm',
    'Cases in which key targets or works were not kept safe',
  ),
  'C18.1': both('Mô hình quần chúng tự quản về an ninh, trật tự', 'Models of people’s self-management of security'),
  'C18.2': both('Mô hình “Dân vận khéo”', 'Models of “skilful mass mobilisation”'),
  'C18.3': both(
    'Tổ chức “Ngày hội toàn dân bảo vệ an ninh Tổ quốc”',
    'Festival of all people protecting national security held',
  ),
  'C18.4': both('Tổ chức diễn đàn “Công an lắng nghe ý kiến Nhân dân”', 'Forum “Police listen to the people” held'),
  'C18.5': both(
    'Phường được tặng Bằng khen về phong trào toàn dân bảo vệ an ninh Tổ quốc',
    'Ward received a certificate of merit in the movement',
  ),
  'C19.1': both(
    'Tỷ lệ tổ dân phố, cơ quan, doanh nghiệp, cơ sở giáo dục được công nhận đạt tiêu chuẩn “An toàn về an ninh, trật tự”',
    'Share of residential groups, offices, businesses and schools recognised as “safe”',
  ),
  'C19.2': both('Tỷ lệ tổ dân phố có đội dân phòng', 'Share of residential groups with a civil defence team'),
  'C19.3': both(
    'Lớp tập huấn nghiệp vụ cho lực lượng bảo vệ an ninh, trật tự ở cơ sở',
    'Training courses for grassroots security forces',
  ),
  'C20.1': both(
    'Tỷ lệ tổ dân phố được công nhận “Tổ dân phố văn hóa”',
    'Share of residential groups recognised as cultured',
  ),
  'C20.2': both('Tỷ lệ gia đình đạt “Gia đình văn hóa”', 'Share of families recognised as cultured'),
  'C20.3': both(
    'Tỷ lệ tổ dân phố xây dựng và thực hiện tốt quy ước cộng đồng',
    'Share of residential groups that have and keep a community convention',
  ),
  'C20.4': both(
    'Tỷ lệ hộ ven đường cam kết và thực hiện không lấn chiếm vỉa hè, lòng, lề đường',
    'Share of roadside households committed to keeping pavements and roads free',
  ),
  'C20.5': both(
    'Tỷ lệ cơ sở sản xuất, kinh doanh đạt tiêu chuẩn về môi trường và an toàn thực phẩm',
    'Share of establishments meeting environment and food standards',
  ),
  'C21.1': both(
    'Tỷ lệ thủ tục hành chính được công khai tại đơn vị',
    'Share of administrative procedures published at the unit',
  ),
  'C21.2': both('Tỷ lệ hồ sơ được giải quyết đúng thời hạn', 'Share of files settled on time'),
  'C21.3': both('Tỷ lệ hồ sơ được giải quyết trước thời hạn', 'Share of files settled early'),
  'C22.1': both('Có hòm thư góp ý', 'Has a suggestion box'),
  'C22.2': both(
    'Cuộc sơ kết, kiểm điểm, đánh giá công tác tiếp dân trong năm',
    'Reviews of how citizens are received, in the year',
  ),
  'C22.3': both(
    'Đơn, thư phản ánh tinh thần, thái độ không đúng mực của cán bộ, chiến sĩ',
    'Letters about improper attitude of officers',
  ),
  'C22.4': both(
    'Tỷ lệ ý kiến phản ánh của nhân dân được tiếp thu và trả lời',
    'Share of the people’s comments taken in and answered',
  ),
};
