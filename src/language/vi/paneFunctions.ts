/** Words of the list of custom functions in the pane. */
export const paneFunctions = {
  heading: 'Công thức trong ô',
  intro:
    'Chọn một ô trống ngoài các bảng nhập liệu, rồi chèn công thức mẫu và sửa lại. Công thức đọc số liệu trong sổ tính này và tự cập nhật.',
  spills: 'Kết quả tràn xuống và sang phải: cần đủ ô trống.',
  insert: 'Chèn vào ô',
  insertNamed: (name: string) => `Chèn vào ô: ${name}`,
  overwrite: 'Ghi đè ô này',
  overwriteNamed: (name: string) => `Ghi đè ô này: ${name}`,
  help: 'Hướng dẫn',
  helpNamed: (name: string) => `Hướng dẫn ${name} (mở trang mới)`,
  inserted: (place: string, formula: string) => `Đã chèn ${formula} vào ô ${place}.`,
  /** Why nothing was written: where, and what stands there or what the table or the sheet is called. */
  obstacles: {
    statusSheet: (_place: string, found: string) =>
      `Trang “${found}” được vẽ lại mỗi lần chấm điểm nên công thức đặt ở đó sẽ mất; chưa ghi gì. Hãy chọn một ô ở trang khác.`,
    inputTable: (place: string, found: string) =>
      `Ô ${place} nằm trong bảng nhập liệu “${found}”; chưa ghi gì. Hãy chọn một ô trống ngoài bảng.`,
    spillInTable: (place: string, found: string) =>
      `Ô ${place} nằm trong bảng “${found}”, mà Excel không cho kết quả tràn trong bảng; chưa ghi gì. Hãy chọn một ô ngoài bảng.`,
    asText: (place: string) =>
      `Ô ${place} định dạng Văn bản (Text) nên công thức sẽ chỉ hiện thành chữ; chưa ghi gì. Hãy chọn ô khác hoặc đổi định dạng ô sang Chung (General).`,
    occupied: (place: string, found: string) =>
      `Ô ${place} đang có “${found}”; chưa ghi gì. Chọn ô khác, hoặc nhấn “Ghi đè ô này”.`,
    protected: (_place: string, found: string) =>
      `Trang “${found}” đang được bảo vệ nên không ghi được. Hãy chọn một ô ở trang khác, hoặc bỏ bảo vệ (Xem lại → Bỏ bảo vệ trang tính) rồi chèn lại.`,
  },
  repair: 'Sửa công thức',
  repairHint: 'Khi ô hiện #NAME? dù phần bổ trợ đang mở: ghi lại các công thức KM. Công thức khác giữ nguyên.',
};
