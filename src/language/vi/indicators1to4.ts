/** Column headers and help of the indicators of groups 1 to 4: what to count and in which unit. A header is unique within its group's table. */
export const indicators1to4 = {
  // Group 1
  party_committee_rating: {
    header: 'Xếp loại Đảng bộ phường',
    help: 'Chọn mức xếp loại chất lượng của Đảng bộ phường trong năm.',
  },
  security_resolutions: {
    header: 'Nghị quyết về ANTT',
    help: 'Số nghị quyết của cấp ủy phường về công tác an ninh, trật tự ban hành trong năm (văn bản).',
  },
  committee_title: {
    header: 'Danh hiệu UBND phường',
    help: 'Chọn danh hiệu thi đua của Ủy ban nhân dân phường trong năm.',
  },
  security_programmes: {
    header: 'Chương trình về ANTT',
    help: 'Số chương trình của Ủy ban nhân dân phường về an ninh, trật tự ban hành trong năm (văn bản).',
  },
  security_plans: {
    header: 'Kế hoạch về ANTT',
    help: 'Số kế hoạch của Ủy ban nhân dân phường về an ninh, trật tự ban hành trong năm (văn bản).',
  },
  // Group 2
  party_cell_rating: {
    header: 'Xếp loại chi bộ Công an phường',
    help: 'Chọn mức xếp loại chất lượng của chi bộ Công an phường trong năm.',
  },
  party_cell_commendation: {
    header: 'Giấy khen “Trong sạch, vững mạnh” tiêu biểu',
    help: 'Có nếu chi bộ được Đảng ủy cơ sở tặng giấy khen “Trong sạch, vững mạnh” tiêu biểu.',
  },
  unit_title: {
    header: 'Danh hiệu đơn vị',
    help: 'Chọn danh hiệu thi đua của đơn vị Công an phường trong năm.',
  },
  model_conforms: {
    header: 'Mô hình tổ chức đúng quy định',
    help: 'Có nếu Công an phường tổ chức theo đúng mô hình Bộ Công an quy định.',
  },
  officers: {
    header: 'Cán bộ, chiến sĩ hiện có',
    help: 'Số cán bộ, chiến sĩ hiện có của Công an phường (đồng chí).',
  },
  assigned_officers: {
    header: 'Biên chế được ấn định',
    help: 'Số biên chế được ấn định cho Công an phường (đồng chí).',
  },
  officers_with_degree: {
    header: 'Có trình độ đại học trở lên',
    help: 'Số cán bộ, chiến sĩ hiện có đã tốt nghiệp đại học trở lên (đồng chí).',
  },
  exemplary_unit: {
    header: 'Đơn vị văn hóa, gương mẫu chấp hành Điều lệnh',
    help: 'Có nếu được công nhận “Đơn vị văn hóa, gương mẫu chấp hành Điều lệnh CAND”.',
  },
  officers_rated_good: {
    header: 'Hoàn thành tốt nhiệm vụ trở lên',
    help: 'Số cán bộ, chiến sĩ được xếp loại “Hoàn thành tốt nhiệm vụ” trở lên (đồng chí).',
  },
  disciplined_officers: {
    header: 'Bị xử lý kỷ luật',
    help: 'Số cán bộ, chiến sĩ bị xử lý kỷ luật trong năm (đồng chí); không có thì ghi 0.',
  },
  // Group 3
  allotted_land_area: {
    header: 'Diện tích đất đã bố trí',
    help: 'Tổng diện tích các vị trí đất đã bố trí cho Công an phường, lấy từ sheet Đất (m²).',
  },
  allotted_land_parcels: {
    header: 'Số vị trí đất đã bố trí',
    help: 'Số vị trí đất đã bố trí cho Công an phường, lấy từ sheet Đất (vị trí đất).',
  },
  own_headquarters: {
    header: 'Trụ sở làm việc riêng',
    help: 'Có nếu Công an phường có trụ sở riêng, không làm việc chung với Ủy ban nhân dân phường.',
  },
  headquarters_to_standard: {
    header: 'Trụ sở đạt chuẩn',
    help: 'Có nếu trụ sở đủ diện tích, đúng mẫu, đúng thiết kế, đủ công năng theo Nghị định số 01/2021/NĐ-CP.',
  },
  vehicles_in_order: {
    header: 'Xe ô tô còn sử dụng tốt',
    help: 'Số xe ô tô chuyên dụng được trang cấp còn sử dụng tốt (xe).',
  },
  equipment_items_short: {
    header: 'Loại trang thiết bị còn thiếu',
    help: 'Số chủng loại trang thiết bị còn thiếu so với tiêu chuẩn, định mức (loại); đủ thì ghi 0.',
  },
  regular_funds: {
    header: 'Kinh phí thường xuyên',
    help: 'Có nếu trong năm được bố trí kinh phí hoạt động thường xuyên theo quy định.',
  },
  professional_funds: {
    header: 'Kinh phí nghiệp vụ',
    help: 'Có nếu trong năm được bố trí kinh phí nghiệp vụ theo quy định.',
  },
  // Group 4
  records_wrong: {
    header: 'Trường hợp sai lệch thông tin dân cư',
    help: 'Số trường hợp sai lệch thông tin phát hiện trong Cơ sở dữ liệu quốc gia về dân cư (hồ sơ).',
  },
  records_corrected: {
    header: 'Trường hợp sai lệch đã chỉnh sửa',
    help: 'Số trường hợp sai lệch thông tin dân cư đã chỉnh sửa (hồ sơ), không lớn hơn số phát hiện.',
  },
  population_database_done: {
    header: 'Hoàn thành dự án dữ liệu dân cư',
    help: 'Có nếu hoàn thành chỉ tiêu được giao của dự án Cơ sở dữ liệu quốc gia về dân cư.',
  },
  chip_id_done: {
    header: 'Hoàn thành cấp căn cước gắn chíp',
    help: 'Có nếu hoàn thành chỉ tiêu được giao của dự án cấp căn cước công dân gắn chíp điện tử.',
  },
  unmanaged_businesses: {
    header: 'Cơ sở kinh doanh có điều kiện chưa quản lý',
    help: 'Số cơ sở kinh doanh có điều kiện về an ninh, trật tự chưa được quản lý (cơ sở); không có thì ghi 0.',
  },
  unmanaged_weapons: {
    header: 'Vũ khí, vật liệu nổ chưa quản lý',
    help: 'Số vũ khí, vật liệu nổ, công cụ hỗ trợ phát hiện chưa được quản lý (loại); không có thì ghi 0.',
  },
  unmanaged_foreigners: {
    header: 'Người nước ngoài chưa quản lý',
    help: 'Số người nước ngoài cư trú, tạm trú trên địa bàn chưa được quản lý (người); không có thì ghi 0.',
  },
  serious_fires: {
    header: 'Vụ cháy, nổ nghiêm trọng',
    help: 'Số vụ cháy, nổ nghiêm trọng trở lên xảy ra trong năm (vụ); không có thì ghi 0.',
  },
  serious_traffic_accidents: {
    header: 'Vụ tai nạn giao thông nghiêm trọng',
    help: 'Số vụ tai nạn giao thông nghiêm trọng trở lên xảy ra trong năm (vụ); không có thì ghi 0.',
  },
  street_racing: {
    header: 'Vụ đua xe trái phép',
    help: 'Số vụ đua xe trái phép xảy ra trong năm (vụ); không có thì ghi 0.',
  },
  fireworks: {
    header: 'Vụ tàng trữ, đốt pháo nổ',
    help: 'Số vụ tàng trữ, đốt pháo nổ xảy ra trong năm (vụ); không có thì ghi 0.',
  },
  advisory_documents: {
    header: 'Văn bản tham mưu',
    help: 'Số văn bản tham mưu Ủy ban nhân dân phường quản lý Nhà nước về an ninh, trật tự, tôn giáo, phòng, chống tội phạm (văn bản).',
  },
  religious_incidents: {
    header: 'Vụ việc liên quan đến tôn giáo',
    help: 'Số vụ việc phức tạp về an ninh, trật tự liên quan đến tôn giáo trong năm (vụ); không có thì ghi 0.',
  },
};
