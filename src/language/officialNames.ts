/**
 * Settings that a template with the rule set of Decision 1886 brings along (III.III.2 names the three bodies); official names are
 * the same in every language.
 */
export const letterheadOfDecision = {
  superiorBody: 'Bộ Công an',
  issuer: 'Công an tỉnh Hưng Yên',
  place: 'Hưng Yên',
  numberMark: 'CAT-PV01',
  signerTitle: 'GIÁM ĐỐC',
  addressees: 'Ban Thường vụ Tỉnh ủy; Ủy ban nhân dân tỉnh; Bộ Công an',
  recipients: 'Như trên; Lưu: VT, PV01',
  province: 'Tỉnh Hưng Yên',
};
