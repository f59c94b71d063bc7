/** Pages that stand beside the pane: the notice for an Excel that is too old, and the help page of the manifest. */
export const pages = {
  oldExcel: {
    title: 'Phiên bản Excel này chưa dùng được',
    paragraphs: [
      'Phần bổ trợ “Phường kiểu mẫu” cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.',
      'Excel 2016 và Excel 2019 dùng trình duyệt cũ bên trong nên không chạy được phần bổ trợ.',
      'Số liệu trong sổ tính của bạn không bị thay đổi.',
      'Nếu không nâng cấp được Excel, hãy mở tệp .xlsx trong Bàn làm việc: trang web do cơ quan bạn đặt trên mạng nội bộ, chạy bằng Edge hoặc Chrome, làm được đúng những việc này và cho cùng kết quả.',
    ],
  },
  help: {
    title: 'Trợ giúp – Phường kiểu mẫu',
    sections: [
      {
        heading: 'Bắt đầu',
        paragraphs: [
          'Trên thẻ Trang đầu, nhóm “Phường kiểu mẫu”, chọn “Tạo mẫu” để thêm các trang nhập liệu vào sổ tính đang mở.',
          'Nhập danh sách phường, số liệu từng nhóm tiêu chí và các thiết lập. Ô để trống nghĩa là chưa có số liệu, không phải số 0.',
          'Chọn “Chấm điểm và tạo báo cáo”. Các trang có tên bắt đầu bằng “KQ” được lập lại tại chỗ; các trang khác được giữ nguyên.',
        ],
      },
      {
        heading: 'Khi không thực hiện được',
        paragraphs: [
          'Nếu đang sửa một ô, hãy nhấn Enter rồi thực hiện lại.',
          'Nếu trang tính hoặc sổ tính đang được bảo vệ, hãy bỏ bảo vệ trên thẻ Xem lại rồi thực hiện lại.',
          'Khi một lần ghi không thành công, sổ tính được đưa trở lại nguyên như trước.',
          'Muốn trở lại kết quả cũ, chọn “Khôi phục”: ba lần ghi gần nhất được giữ lại trong sổ tính.',
        ],
      },
      {
        heading: 'Số liệu của bạn',
        paragraphs: ['Phần bổ trợ không gửi số liệu đi đâu: mọi việc chấm điểm diễn ra trên máy của bạn.'],
      },
    ],
  },
};
