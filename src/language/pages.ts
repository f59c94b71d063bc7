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
  /** When the pane has not started after ten seconds. `{host}` serves office.js. */
  officeMissing: {
    unreachable: {
      title: both('Chưa tải được Office.js', 'Office.js could not be loaded'),
      paragraphs: [
        both(
          'Sau 10 giây vẫn chưa tải được thư viện Office.js của Microsoft nên phần bổ trợ chưa mở được. Máy này phải truy cập được máy chủ: {host}',
          'After 10 seconds Microsoft’s library Office.js has not arrived, so the add-in cannot open. This computer must be able to reach the host: {host}',
        ),
        both(
          'Hãy báo người quản trị mạng của cơ quan mở máy chủ đó (HTTPS, cổng 443) rồi đóng ngăn này và mở lại. Nếu mạng chỉ chậm, ngăn sẽ tự mở khi thư viện tải xong.',
          'Ask the network administrator of your office to open that host (HTTPS, port 443), then close this pane and open it again. If the network is only slow, the pane opens by itself once the library has arrived.',
        ),
        both(
          'Trong lúc chờ, có thể mở tệp .xlsx trong Bàn làm việc: trang web do cơ quan bạn đặt trên mạng nội bộ, không cần máy chủ trên, làm được đúng những việc này và cho cùng kết quả.',
          'Meanwhile you can open the .xlsx file in the desk: a web page that your office puts on its own network, which does not need that host and does the same work with the same result.',
        ),
        both('Số liệu trong sổ tính của bạn không bị thay đổi.', 'The data in your workbook have not been changed.'),
      ],
    },
    notStarted: {
      title: both('Phần bổ trợ chưa khởi động được', 'The add-in has not started'),
      paragraphs: [
        both(
          'Office.js đã tải nhưng sau 10 giây phần bổ trợ vẫn chưa chạy. Thường là do bản Office.js hoặc Excel trên máy này cũ hơn mức cần thiết (Excel 2021 trở lên), hoặc Excel đang rất bận.',
          'Office.js has arrived, but after 10 seconds the add-in does not run. Most often the Office.js or the Excel of this computer is older than needed (Excel 2021 or later), or Excel is very busy.',
        ),
        both(
          'Hãy đóng ngăn này và mở lại. Nếu vẫn vậy, hãy cập nhật Excel (Tệp → Tài khoản → Tùy chọn cập nhật) hoặc báo người quản trị máy tính của cơ quan.',
          'Close this pane and open it again. If that does not help, update Excel (File → Account → Update Options) or ask the computer administrator of your office.',
        ),
        both(
          'Trong lúc chờ, có thể mở tệp .xlsx trong Bàn làm việc: trang web do cơ quan bạn đặt trên mạng nội bộ, làm được đúng những việc này và cho cùng kết quả.',
          'Meanwhile you can open the .xlsx file in the desk: a web page that your office puts on its own network, which does the same work with the same result.',
        ),
        both('Số liệu trong sổ tính của bạn không bị thay đổi.', 'The data in your workbook have not been changed.'),
      ],
    },
  },
  help: {
    title: both('Trợ giúp – Phường kiểu mẫu', 'Help – Model wards'),
    sections: [
      {
        heading: both('Bắt đầu', 'First steps'),
        paragraphs: [
          both(
            'Trên thẻ Trang đầu, nhóm “Phường kiểu mẫu”, chọn “Tạo biểu nhập liệu” để thêm các trang nhập liệu vào sổ tính đang mở.',
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
