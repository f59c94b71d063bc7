import { both, byLanguage } from './language';

/** What the desk asks before something would be lost. */
export const deskQuestionsTexts = byLanguage({
  replace: {
    title: both('Lưu thay đổi?', 'Save changes?'),
    body: both(
      (name: string) => `“${name}” có thay đổi chưa lưu. Nếu không lưu, các thay đổi này sẽ mất.`,
      (name) => `“${name}” has unsaved changes. They are lost if you do not save them.`,
    ),
  },
  overwrite: {
    title: both('Tệp đã bị người khác thay đổi', 'The file was changed by somebody else'),
    body: both(
      (name: string, time: string) =>
        `“${name}” đã được lưu từ nơi khác lúc ${time}, sau khi bạn mở. Nếu ghi đè, những gì người kia đã lưu sẽ mất.`,
      (name, time) =>
        `“${name}” was saved elsewhere at ${time}, after you opened it. If you overwrite it, what was saved there is lost.`,
    ),
  },
  deleteSheet: {
    title: both('Xóa trang tính?', 'Delete the worksheet?'),
    body: both(
      (name: string) => `Trang tính “${name}” và mọi số liệu trên đó sẽ bị xóa khỏi sổ tính.`,
      (name) => `The worksheet “${name}” and everything on it will be deleted from the workbook.`,
    ),
  },
  answers: {
    save: both('Lưu', 'Save'),
    discard: both('Không lưu', "Don't save"),
    saveAs: both('Lưu thành tệp khác…', 'Save as another file…'),
    overwrite: both('Ghi đè', 'Overwrite'),
    delete: both('Xóa', 'Delete'),
    cancel: both('Hủy', 'Cancel'),
  },
});
