import { both } from './language';

/** Column headers and help of the indicators of groups 3 and 4. */
export const indicators3to4 = {
  // Group 3
  allotted_land_area: {
    header: both('Diện tích đất đã bố trí', 'Area of allotted land'),
    help: both(
      'Tổng diện tích các vị trí đất đã bố trí cho Công an phường, lấy từ trang Đất (m²).',
      'Total area of the land allotted to the ward police, from the sheet Đất (m²).',
    ),
  },

  allotted_land_parcels: {
    header: both('Số vị trí đất đã bố trí', 'Allotted parcels'),
    help: both(
      'Số vị trí đất đã bố trí cho Công an phường, lấy từ trang Đất (vị trí đất).',
      'Parcels of land allotted to the ward police, from the sheet Đất (parcels).',
    ),
  },

  own_headquarters: {
    header: both('Trụ sở làm việc riêng', 'Own headquarters'),
    help: both(
      'Có nếu Công an phường có trụ sở riêng, không làm việc chung với Ủy ban nhân dân phường.',
      'Yes if the ward police has its own building and does not share the People’s Committee’s.',
    ),
  },

  headquarters_to_standard: {
    header: both('Trụ sở đạt chuẩn', 'Headquarters to standard'),
    help: both(
      'Có nếu trụ sở đủ diện tích, đúng mẫu, đúng thiết kế, đủ công năng theo Nghị định số 01/2021/NĐ-CP.',
      'Yes if area, model, design and functions follow Decree 01/2021/NĐ-CP.',
    ),
  },

  vehicles_in_order: {
    header: both('Xe ô tô còn sử dụng tốt', 'Cars in working order'),
    help: both(
      'Số xe ô tô chuyên dụng được trang cấp còn sử dụng tốt (xe).',
      'Issued special-purpose cars in working order (vehicles).',
    ),
  },

  equipment_items_short: {
    header: both('Loại trang thiết bị còn thiếu', 'Kinds of equipment short'),
    help: both(
      'Số chủng loại trang thiết bị còn thiếu so với tiêu chuẩn, định mức (loại); đủ thì ghi 0.',
      'Kinds of equipment below the norm (items); type 0 if none.',
    ),
  },

  regular_funds: {
    header: both('Kinh phí thường xuyên', 'Regular funds'),
    help: both(
      'Có nếu trong năm được bố trí kinh phí hoạt động thường xuyên theo quy định.',
      'Yes if funds for regular operation were allotted in the year as prescribed.',
    ),
  },

  professional_funds: {
    header: both('Kinh phí nghiệp vụ', 'Professional funds'),
    help: both(
      'Có nếu trong năm được bố trí kinh phí nghiệp vụ theo quy định.',
      'Yes if funds for professional work were allotted in the year as prescribed.',
    ),
  },
  // Group 4
  records_wrong: {
    header: both('Trường hợp sai lệch thông tin dân cư', 'Wrong population records'),
    help: both(
      'Số trường hợp sai lệch thông tin phát hiện trong Cơ sở dữ liệu quốc gia về dân cư (hồ sơ).',
      'Wrong records found in the national population database (files).',
    ),
  },

  records_corrected: {
    header: both('Trường hợp sai lệch đã chỉnh sửa', 'Records corrected'),
    help: both(
      'Số trường hợp sai lệch thông tin dân cư đã chỉnh sửa (hồ sơ), không lớn hơn số phát hiện.',
      'Wrong population records that were corrected (files), no more than those found.',
    ),
  },

  population_database_done: {
    header: both('Hoàn thành dự án dữ liệu dân cư', 'Population database done'),
    help: both(
      'Có nếu hoàn thành chỉ tiêu được giao của dự án Cơ sở dữ liệu quốc gia về dân cư.',
      'Yes if the targets set for the national population database were met.',
    ),
  },

  chip_id_done: {
    header: both('Hoàn thành cấp căn cước gắn chíp', 'Chip ID cards done'),
    help: both(
      'Có nếu hoàn thành chỉ tiêu được giao của dự án cấp căn cước công dân gắn chíp điện tử.',
      'Yes if the targets set for chip-based identity cards were met.',
    ),
  },

  unmanaged_businesses: {
    header: both('Cơ sở kinh doanh có điều kiện chưa quản lý', 'Conditional businesses not managed'),
    help: both(
      'Số cơ sở kinh doanh có điều kiện về an ninh, trật tự chưa được quản lý (cơ sở); không có thì ghi 0.',
      'Businesses subject to security conditions that are not managed (establishments); type 0 if none.',
    ),
  },

  unmanaged_weapons: {
    header: both('Vũ khí, vật liệu nổ chưa quản lý', 'Weapons, explosives not managed'),
    help: both(
      'Số vũ khí, vật liệu nổ, công cụ hỗ trợ phát hiện chưa được quản lý (loại); không có thì ghi 0.',
      'Weapons, explosives and support tools found not managed (items); type 0 if none.',
    ),
  },

  unmanaged_foreigners: {
    header: both('Người nước ngoài chưa quản lý', 'Foreigners not managed'),
    help: both(
      'Số người nước ngoài cư trú, tạm trú trên địa bàn chưa được quản lý (người); không có thì ghi 0.',
      'Foreigners residing in the ward who are not managed (people); type 0 if none.',
    ),
  },

  serious_fires: {
    header: both('Vụ cháy, nổ nghiêm trọng', 'Serious fires, explosions'),
    help: both(
      'Số vụ cháy, nổ nghiêm trọng trở lên xảy ra trong năm (vụ); không có thì ghi 0.',
      'Fires and explosions, serious or worse, in the year (cases); type 0 if none.',
    ),
  },

  serious_traffic_accidents: {
    header: both('Vụ tai nạn giao thông nghiêm trọng', 'Serious traffic accidents'),
    help: both(
      'Số vụ tai nạn giao thông nghiêm trọng trở lên xảy ra trong năm (vụ); không có thì ghi 0.',
      'Traffic accidents, serious or worse, in the year (cases); type 0 if none.',
    ),
  },

  street_racing: {
    header: both('Vụ đua xe trái phép', 'Illegal street racing'),
    help: both(
      'Số vụ đua xe trái phép xảy ra trong năm (vụ); không có thì ghi 0.',
      'Cases of illegal racing in the year; type 0 if none.',
    ),
  },

  fireworks: {
    header: both('Vụ tàng trữ, đốt pháo nổ', 'Firecrackers kept or set off'),
    help: both(
      'Số vụ tàng trữ, đốt pháo nổ xảy ra trong năm (vụ); không có thì ghi 0.',
      'Cases of keeping or setting off firecrackers in the year; type 0 if none.',
    ),
  },

  advisory_documents: {
    header: both('Văn bản tham mưu', 'Advisory documents'),
    help: both(
      'Số văn bản tham mưu Ủy ban nhân dân phường quản lý Nhà nước về an ninh, trật tự, tôn giáo, phòng, chống tội phạm (văn bản).',
      'Documents advising the ward People’s Committee on security, religion and crime prevention (documents).',
    ),
  },

  religious_incidents: {
    header: both('Vụ việc liên quan đến tôn giáo', 'Incidents about religion'),
    help: both(
      'Số vụ việc phức tạp về an ninh, trật tự liên quan đến tôn giáo trong năm (vụ); không có thì ghi 0.',
      'Complicated security incidents about religion in the year (cases); type 0 if none.',
    ),
  },
};
