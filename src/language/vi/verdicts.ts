/** Words of verdicts and states. Short words stand in narrow cells, where the legend explains them. */
export const verdicts = {
  verdicts: {
    pass: 'Đạt',
    fail: 'Không đạt',
    noData: 'Chưa có số liệu',
    notApplicable: 'Không áp dụng',
    provisional: 'Tạm tính',
    invalid: 'Số liệu lỗi',
  },
  shortVerdicts: {
    pass: 'Đạt',
    fail: 'K.đạt',
    noData: 'Thiếu',
    notApplicable: 'K.a.d',
    provisional: 'Tạm',
    invalid: 'Lỗi',
  },
  recognised: {
    pass: 'Đạt chuẩn',
    fail: 'Chưa đạt chuẩn',
    noData: 'Chưa xác định',
  },
  cohorts: {
    achieved: 'Đạt chuẩn',
    kept: 'Giữ vững',
    lost: 'Không giữ được',
    late: 'Chậm lộ trình',
    due: 'Đến hạn, chưa đạt',
    undetermined: 'Chưa xác định',
    notYetDue: 'Chưa đến hạn',
  },
  milestones: {
    pass: 'Đạt',
    fail: 'Không đạt',
    noData: 'Chưa xác định',
    notYetDue: 'Chưa đến hạn',
  },
  origins: {
    appraised: 'Thẩm định',
    computed: 'Theo số liệu',
    self: 'Tự chấm',
    none: 'Chưa có',
  },
  severities: {
    error: 'Lỗi',
    warning: 'Cảnh báo',
    info: 'Thông tin',
  },
};
