import { both, byLanguage } from './language';

/** What the desk says of drafts: unsaved work that is kept on this computer. */
export const deskDraftsTexts = byLanguage({
  label: both('Bản nháp chưa lưu', 'Unsaved drafts'),
  offer: both(
    (name: string, time: string) =>
      `Lần trước trang đóng đột ngột khi “${name}” chưa lưu. Máy này còn giữ bản nháp lúc ${time}.`,
    (name, time) => `The page ended while “${name}” was unsaved. This computer has kept a draft of ${time}.`,
  ),
  restore: both('Khôi phục bản nháp', 'Restore the draft'),
  discard: both('Bỏ bản nháp', 'Discard the draft'),
  kept: both(
    (time: string) => `Chưa lưu · bản nháp ${time}`,
    (time) => `Unsaved · draft ${time}`,
  ),
  keep: both(
    'Giữ bản nháp trên máy này khi sổ tính chưa lưu, để khôi phục nếu trang đóng đột ngột',
    'Keep a draft on this computer while a workbook is unsaved, to restore it if the page ends suddenly',
  ),
});
