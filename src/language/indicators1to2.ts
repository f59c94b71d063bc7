import { both } from './language';

/** Column headers and help of the indicators of groups 1 and 2: what to count and in which unit. A header is unique within its group's table. */
export const indicators1to2 = {
  // Group 1
  party_committee_rating: {
    header: both('Xếp loại Đảng bộ phường', 'Ward Party committee rating'),
    help: both(
      'Chọn mức xếp loại chất lượng của Đảng bộ phường trong năm.',
      'Choose the yearly rating of the ward Party organisation.',
    ),
  },

  security_resolutions: {
    header: both('Nghị quyết về ANTT', 'Resolutions on security'),
    help: both(
      'Số nghị quyết của cấp ủy phường về công tác an ninh, trật tự ban hành trong năm (văn bản).',
      'Resolutions of the ward Party committee on security and order issued in the year (documents).',
    ),
  },

  committee_title: {
    header: both('Danh hiệu UBND phường', 'People’s Committee title'),
    help: both(
      'Chọn danh hiệu thi đua của Ủy ban nhân dân phường trong năm.',
      'Choose the emulation title of the ward People’s Committee for the year.',
    ),
  },

  security_programmes: {
    header: both('Chương trình về ANTT', 'Programmes on security'),
    help: both(
      'Số chương trình của Ủy ban nhân dân phường về an ninh, trật tự ban hành trong năm (văn bản).',
      'Programmes of the ward People’s Committee on security and order issued in the year (documents).',
    ),
  },

  security_plans: {
    header: both('Kế hoạch về ANTT', 'Plans on security'),
    help: both(
      'Số kế hoạch của Ủy ban nhân dân phường về an ninh, trật tự ban hành trong năm (văn bản).',
      'Plans of the ward People’s Committee on security and order issued in the year (documents).',
    ),
  },
  // Group 2
  party_cell_rating: {
    header: both('Xếp loại chi bộ Công an phường', 'Police Party cell rating'),
    help: both(
      'Chọn mức xếp loại chất lượng của chi bộ Công an phường trong năm.',
      'Choose the yearly rating of the Party cell of the ward police.',
    ),
  },

  party_cell_commendation: {
    header: both('Giấy khen “Trong sạch, vững mạnh” tiêu biểu', '“Clean and strong” commendation'),
    help: both(
      'Có nếu chi bộ được Đảng ủy cơ sở tặng giấy khen “Trong sạch, vững mạnh” tiêu biểu.',
      'Yes if the Party cell was commended as an exemplary “clean and strong” cell.',
    ),
  },

  unit_title: {
    header: both('Danh hiệu đơn vị', 'Unit title'),
    help: both(
      'Chọn danh hiệu thi đua của đơn vị Công an phường trong năm.',
      'Choose the emulation title of the ward police unit for the year.',
    ),
  },

  model_conforms: {
    header: both('Mô hình tổ chức đúng quy định', 'Organisation follows the model'),
    help: both(
      'Có nếu Công an phường tổ chức theo đúng mô hình Bộ Công an quy định.',
      'Yes if the ward police is organised as the Ministry of Public Security prescribes.',
    ),
  },

  officers: {
    header: both('Cán bộ, chiến sĩ hiện có', 'Officers present'),
    help: both(
      'Số cán bộ, chiến sĩ hiện có của Công an phường (đồng chí).',
      'Officers of the ward police at present (officers).',
    ),
  },

  assigned_officers: {
    header: both('Biên chế được ấn định', 'Officers assigned'),
    help: both(
      'Số biên chế được ấn định cho Công an phường (đồng chí).',
      'Posts assigned to the ward police (officers).',
    ),
  },

  officers_with_degree: {
    header: both('Có trình độ đại học trở lên', 'Officers with a degree'),
    help: both(
      'Số cán bộ, chiến sĩ hiện có đã tốt nghiệp đại học trở lên (đồng chí).',
      'Present officers with a university degree or higher (officers).',
    ),
  },

  exemplary_unit: {
    header: both('Đơn vị văn hóa, gương mẫu chấp hành Điều lệnh', 'Cultured, exemplary unit'),
    help: both(
      'Có nếu được công nhận “Đơn vị văn hóa, gương mẫu chấp hành Điều lệnh CAND”.',
      'Yes if recognised as a cultured unit exemplary in following the police regulations.',
    ),
  },

  officers_rated_good: {
    header: both('Hoàn thành tốt nhiệm vụ trở lên', 'Officers rated good or better'),
    help: both(
      'Số cán bộ, chiến sĩ được xếp loại “Hoàn thành tốt nhiệm vụ” trở lên (đồng chí).',
      'Officers rated “completed tasks well” or better (officers).',
    ),
  },

  disciplined_officers: {
    header: both('Bị xử lý kỷ luật', 'Officers disciplined'),
    help: both(
      'Số cán bộ, chiến sĩ bị xử lý kỷ luật trong năm (đồng chí); không có thì ghi 0.',
      'Officers disciplined in the year (officers); type 0 if none.',
    ),
  },
};
