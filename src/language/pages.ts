import { both, byLanguage } from './language';

/** Pages that stand beside the pane: the notice for an Excel that is too old, and the help page of the manifest. */
export const pagesTexts = byLanguage({
  oldExcel: {
    title: both('Phiên bản Excel này chưa dùng được', 'This version of Excel is too old'),
    paragraphs: [
      both(
        'Phần bổ trợ “Phường kiểu mẫu” cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.',
        'The add-in “Model wards” needs Excel 2021 or later, Microsoft 365 or Excel on the web.',
      ),
      both(
        'Excel 2016 và Excel 2019 dùng trình duyệt cũ bên trong nên không chạy được phần bổ trợ.',
        'Excel 2016 and Excel 2019 carry an old browser inside, in which the add-in cannot run.',
      ),
      both('Số liệu trong sổ tính của bạn không bị thay đổi.', 'The data in your workbook have not been changed.'),
      both(
        'Nếu không nâng cấp được Excel, hãy mở tệp .xlsx trong Bàn làm việc: trang web do cơ quan bạn đặt trên mạng nội bộ, chạy bằng Edge hoặc Chrome, làm được đúng những việc này và cho cùng kết quả.',
        'Where Excel cannot be upgraded, open the .xlsx file in the desk: a web page that your office puts on its own network, for Edge or Chrome, which does the same work with the same result.',
      ),
    ],
  },
  help: {
    title: both('Trợ giúp – Phường kiểu mẫu', 'Help – Model wards'),
    sections: [
      {
        heading: both('Bắt đầu', 'First steps'),
        paragraphs: [
          both(
            'Trên thẻ Trang đầu, nhóm “Phường kiểu mẫu”, chọn “Tạo mẫu” để thêm các trang nhập liệu vào sổ tính đang mở.',
            'On the Home tab, group “Model wards”, choose “Create template” to add the input sheets to the open workbook.',
          ),
          both(
            'Nhập danh sách phường, số liệu từng nhóm tiêu chí và các thiết lập. Ô để trống nghĩa là chưa có số liệu, không phải số 0.',
            'Enter the wards, the figures of each group of criteria and the settings. A blank cell means no data yet, not zero.',
          ),
          both(
            'Chọn “Chấm điểm và tạo báo cáo”. Các trang có tên bắt đầu bằng “KQ” được lập lại tại chỗ; các trang khác được giữ nguyên.',
            'Choose “Score and report”. Sheets whose names begin with “KQ” are drawn again in place; other sheets stay as they are.',
          ),
        ],
      },
      {
        heading: both('Khi không thực hiện được', 'When something is refused'),
        paragraphs: [
          both(
            'Nếu đang sửa một ô, hãy nhấn Enter rồi thực hiện lại.',
            'If a cell is being edited, press Enter and try again.',
          ),
          both(
            'Nếu trang tính hoặc sổ tính đang được bảo vệ, hãy bỏ bảo vệ trên thẻ Xem lại rồi thực hiện lại.',
            'If a sheet or the workbook is protected, unprotect it on the Review tab and try again.',
          ),
          both(
            'Khi một lần ghi không thành công, sổ tính được đưa trở lại nguyên như trước.',
            'When a write fails, the workbook is brought back to what it was before.',
          ),
          both(
            'Muốn trở lại kết quả cũ, chọn “Khôi phục”: ba lần ghi gần nhất được giữ lại trong sổ tính.',
            'To return to older results choose “Bring back”: the last three writes are kept in the workbook.',
          ),
        ],
      },
      {
        heading: both('Số liệu của bạn', 'Your data'),
        paragraphs: [
          both(
            'Phần bổ trợ không gửi số liệu đi đâu: mọi việc chấm điểm diễn ra trên máy của bạn.',
            'The add-in sends no data anywhere: all scoring happens on your machine.',
          ),
        ],
      },
    ],
  },
});
