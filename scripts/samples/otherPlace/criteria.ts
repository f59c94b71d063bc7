import type { Operator } from '../../../src/domain/operators/records';
import type { Unit } from '../../../src/domain/indicators/types';

/** A check of the made-up set: what it reads, as columns of the user's own are called, and what it asks. */
export interface OwnCheck {
  readonly operator: Operator;
  readonly column: string;
  readonly whole?: string;
  readonly threshold?: number;
  readonly unit: Unit;
  /** The figure of a ward that passes, and of one that does not. */
  readonly good: number | boolean;
  readonly bad: number | boolean;
}

export interface OwnCriterion {
  readonly title: string;
  readonly check: OwnCheck;
}

export interface OwnGroup {
  readonly title: string;
  readonly criteria: readonly OwnCriterion[];
}

const criterion = (title: string, check: OwnCheck): OwnCriterion => ({ title, check });

const atLeast = (column: string, threshold: number, unit: Unit): OwnCheck => ({
  ...{ operator: 'atLeast', column, threshold, unit },
  ...{ good: threshold + 1, bad: threshold - 1 },
});
const none = (column: string, unit: Unit): OwnCheck => ({ operator: 'none', column, unit, good: 0, bad: 1 });
const yes = (column: string): OwnCheck => ({ operator: 'yes', column, unit: 'yesNo', good: true, bad: false });
/** Counts out of 100. */
const share = (column: string, whole: string, threshold: number): OwnCheck => ({
  ...{ operator: 'shareAtLeast', column, whole, threshold, unit: 'percent' },
  ...{ good: threshold + 1, bad: threshold - 1 },
});

/** Twenty criteria in five groups, made up to show a set of one's own; no place has them. */
export const OWN_GROUPS: readonly OwnGroup[] = [
  {
    title: 'Tổ chức, cán bộ (minh họa)',
    criteria: [
      criterion('Có nghị quyết chuyên đề về an ninh, trật tự', atLeast('Số nghị quyết chuyên đề', 1, 'documents')),
      criterion('Bảo đảm quân số', share('Quân số hiện có', 'Quân số theo định mức', 90)),
      criterion('Không có cán bộ vi phạm kỷ luật', none('Số cán bộ vi phạm', 'people')),
      criterion('Tổ chức tập huấn nghiệp vụ', atLeast('Số buổi tập huấn', 2, 'count')),
    ],
  },
  {
    title: 'Điều kiện làm việc (minh họa)',
    criteria: [
      criterion('Có nơi làm việc riêng', yes('Nơi làm việc riêng')),
      criterion('Đủ diện tích làm việc', atLeast('Diện tích làm việc', 300, 'squareMetres')),
      criterion('Đủ máy tính', atLeast('Số máy tính', 6, 'items')),
      criterion('Có xe công tác', atLeast('Số xe công tác', 1, 'vehicles')),
    ],
  },
  {
    title: 'Phòng ngừa, đấu tranh (minh họa)',
    criteria: [
      criterion('Kéo giảm số vụ phạm tội', {
        ...{ operator: 'decreaseAtLeast', column: 'Số vụ phạm tội trên địa bàn', threshold: 5, unit: 'percent' },
        ...{ good: 18, bad: 20 },
      }),
      criterion('Giải quyết tin báo về tội phạm', share('Tin báo đã giải quyết', 'Tin báo phải giải quyết', 95)),
      criterion('Không để xảy ra cháy lớn', none('Số vụ cháy lớn', 'cases')),
      criterion('Duy trì tuần tra', atLeast('Số buổi tuần tra', 48, 'count')),
    ],
  },
  {
    title: 'Vận động Nhân dân (minh họa)',
    criteria: [
      criterion('Có mô hình tự quản', atLeast('Số mô hình đang duy trì', 1, 'models')),
      criterion('Khu phố có tổ tự quản', share('Khu phố có tổ tự quản', 'Số khu phố', 90)),
      criterion('Tổ chức đối thoại với Nhân dân', yes('Đã đối thoại với Nhân dân')),
      criterion('Hộ dân ký cam kết', share('Hộ dân đã ký cam kết', 'Số hộ dân', 85)),
    ],
  },
  {
    title: 'Phục vụ Nhân dân (minh họa)',
    criteria: [
      criterion('Giải quyết hồ sơ đúng hạn', share('Hồ sơ xong đúng hạn', 'Hồ sơ đã nhận', 95)),
      criterion('Hồ sơ nộp trực tuyến', share('Hồ sơ nộp trực tuyến', 'Hồ sơ nhận các hình thức', 70)),
      criterion('Người dân hài lòng', share('Phiếu hài lòng', 'Phiếu khảo sát', 90)),
      criterion('Không có đơn khiếu nại đúng', none('Số đơn khiếu nại đúng', 'documents')),
    ],
  },
];
