/** What the grid of the desk says: names of its parts, and the selected cell for people who do not see it. */
export const deskGrid = {
  region: 'Bảng tính. Phím mũi tên để đi giữa các ô, F2 để sửa ô, F6 để ra khỏi bảng.',
  newSheet: (number: string) => `Trang${number}`,
  unnamedChart: (title: string) => `Biểu đồ: ${title}`,
  cell: {
    empty: (address: string) => `${address}, ô trống`,
    value: (address: string, value: string) => `${address}: ${value}`,
    area: (from: string, to: string, rows: string, columns: string) =>
      `Đã chọn ${from} đến ${to}, ${rows} hàng ${columns} cột`,
    formula: (formula: string) => `công thức ${formula}`,
    link: 'có liên kết, bấm Ctrl+Enter để đi tới',
    list: 'có danh sách chọn, bấm Alt+mũi tên xuống để mở',
    note: (text: string) => `ghi chú: ${text}`,
    prompt: (title: string, message: string) => `${title}. ${message}`,
  },
  list: {
    label: 'Danh sách của ô',
    placeholder: 'Gõ để tìm',
    nothing: 'Không có mục nào khớp.',
    more: (count: string) => `Còn ${count} mục, gõ để tìm.`,
  },
  sheet: (name: string) => `Trang ${name}`,
  protectedSheet: (name: string) => `Trang ${name}, đang được bảo vệ, chỉ sửa được ô không khóa`,
} as const;
