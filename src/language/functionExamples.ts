import type { FunctionId } from './functions';

/** An example over the sample workbook of the 14 wards, which is in Vietnamese whatever the user's language. */
export interface FunctionExample {
  /** What is typed between the brackets, with the separators that files know: comma and point. */
  readonly inputs: string;
  /** What the cells show: all rows, or the first few. */
  readonly shows: readonly (readonly (string | number)[])[];
}

/** A test holds what is shown against what the functions answer. */
export const functionExamples: Readonly<Record<FunctionId, FunctionExample>> = {
  WARDSCORE: { inputs: '"An Tảo",2022', shows: [[20]] },
  WARDSTATUS: { inputs: '"Lam Sơn",2023', shows: [['Đạt chuẩn']] },
  WARDBOUNDS: { inputs: '"An Tảo",2023', shows: [['21/22']] },
  CRITERION: { inputs: '"Lam Sơn","C03",2022', shows: [['Không đạt']] },
  WHY: {
    inputs: '"Lê Lợi","C06",2023',
    shows: [
      [
        'Lê Lợi, C06 “Diện tích và vị trí đất của Công an phường”, năm 2023: Không đạt (Theo số liệu). C06.1 Tổng diện tích đất đã bố trí cho Công an phường: 390 m² (yêu cầu ≥ 500 m²); thiếu 110 m².',
      ],
    ],
  },
  WARDGAPS: {
    inputs: '"Lam Sơn",2022',
    shows: [
      ['Tiêu chí', 'Nội dung', 'Kết quả', 'Còn thiếu, việc phải làm', 'Cơ quan'],
      [
        'C03',
        'Xếp loại chi bộ và danh hiệu thi đua của Công an phường',
        'Không đạt',
        'Kết luận của người chấm, không có số liệu kèm theo',
        'Công an tỉnh',
      ],
    ],
  },
  WARDSCORES: {
    inputs: '2022',
    shows: [
      ['Hạng', 'Phường', 'Số tiêu chí đạt', 'Số tiêu chí áp dụng', 'Khoảng', 'Kết quả'],
      [1, 'Lam Sơn', 21, 22, '21/22', 'Chưa đạt'],
      [2, 'An Tảo', 20, 22, '20/22', 'Chưa đạt'],
    ],
  },
  GROUPPASS: { inputs: '1,2022', shows: [[5, 14]] },
  DISTRIBUTION: {
    inputs: '2022',
    shows: [
      ['Mức điểm', 'Số phường'],
      ['21/22', 1],
      ['20/22', 4],
      ['19/22', 5],
      ['18/22', 4],
    ],
  },
  ROADMAPSTATUS: {
    inputs: '2023',
    shows: [
      ['Năm chọn', 'Phường', 'Kết quả', 'Năm đạt chuẩn'],
      [2023, 'Lam Sơn', 'Đạt chuẩn', 2023],
      [2023, 'An Tảo', 'Chậm lộ trình', ''],
    ],
  },
  ROADMAPSHARE: { inputs: '2023', shows: [[1 / 14]] },
  LANDSTATUS: { inputs: '"Lê Lợi"', shows: [['Không đạt: thiếu 110 m²']] },
  CASESALLOWED: { inputs: '205,6', shows: [[192]] },
  CHANGE: { inputs: '200,190', shows: [[-0.05]] },
  SCOREOF: { inputs: '{"Đạt","Không đạt","Đạt"}', shows: [[2]] },
  CHECK: { inputs: '390,"≥",500', shows: [['Không đạt']] },
};
