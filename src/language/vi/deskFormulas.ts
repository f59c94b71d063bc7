/** What the desk says of the value of the selected cell. */
export const deskFormulas = {
  line: (cell: string, sentence: string) => `Ô ${cell}: ${sentence}`,
  said: (sentence: string) => sentence,
  waiting: () => 'đang chờ hàm của bộ công cụ trả lời.',
  leftAlone: (what: string) =>
    `trang này không tính được ${what} trong công thức; ô giữ giá trị đã có trong tệp. Excel sẽ tính lại khi mở tệp.`,
  noRoom: (area: string) =>
    `kết quả cần cả vùng ${area}, nhưng trong đó có ô không trống. Hãy xóa nội dung các ô ấy, hoặc chuyển công thức sang chỗ khác.`,
  filled: (cell: string) => `giá trị do công thức ở ô ${cell} điền vào. Muốn đổi, hãy sửa công thức ấy.`,
} as const;
