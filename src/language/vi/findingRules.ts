/** Rules about the data that users may switch in the table of settings. */
export const findingRules = {
  findPrinted: {
    header: 'Kiểm tra: tỷ lệ và tổng trong câu',
    help: 'Tỷ lệ, tổng ghi trong ghi chú, giải trình so với chính các số trong câu. Lỗi, Cảnh báo, Thông tin hoặc Tắt.',
  },
  findParts: { header: 'Kiểm tra: phần lớn hơn tổng', help: 'Ví dụ hồ sơ trước hạn nhiều hơn hồ sơ đúng hạn.' },
  findTotals: {
    header: 'Kiểm tra: dòng cộng sai',
    help: 'Dòng tổng trong bảng không bằng tổng các dòng mà nó cộng.',
  },
  findMonths: { header: 'Kiểm tra: số lũy kế giảm', help: 'Số lũy kế đến tháng sau ít hơn đến tháng trước.' },
  findLastYear: {
    header: 'Kiểm tra: số năm trước',
    help: 'Cột “(tên cột số liệu) năm trước” do đơn vị thêm, so với số đã nhập cho năm trước.',
  },
  findAreas: { header: 'Kiểm tra: diện tích bất thường', help: 'Thửa đất quá nhỏ hoặc quá lớn, thường do gõ sai.' },
  findEvidence: { header: 'Kiểm tra: minh chứng', help: 'Thẩm định thiếu số văn bản, hoặc văn bản trước năm chấm.' },
  findMerged: {
    header: 'Kiểm tra: phường đã sáp nhập',
    help: 'Số liệu của phường trong năm phường không còn tồn tại.',
  },
  findRoadmap: {
    header: 'Kiểm tra: số phường theo lộ trình',
    help: 'Số phường chọn so với lộ trình và số phường hiện có.',
  },
  findDisputes: { header: 'Kiểm tra: kết quả trái số liệu', help: 'Thẩm định, tự chấm và số liệu nói khác nhau.' },
  findReportDate: { header: 'Kiểm tra: ngày số liệu sớm', help: 'Ngày chốt số liệu trước ngày cuối năm chấm điểm.' },
};
