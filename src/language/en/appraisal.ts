import type { Texts } from '../language';
import type { appraisal as vi } from '../vi/appraisal';

export const appraisal: Texts<typeof vi> = {
  columns: {
    explanation: 'Explanation',
    document: 'Evidence',
    validity: 'Validity of evidence',
    decided: 'Decided last by',
  },
  document: (number, day) => `${number} of ${day}`,
  documentOfDay: (day) => `of ${day}`,
  expired: (day) => `Ended (good until ${day})`,
  expiring: (day, days) => `${days} days left (until ${day})`,
  valid: (day) => `Until ${day}`,
  unknown: (day) => `Until ${day}; no date of the data`,
  decidedOn: (who, day) => `${who} (${day})`,
  expiry: (expired, expiring, days, today) =>
    `Evidence: ${expired} documents have ended, ${expiring} have no more than ${days} days left, as of ${today}.`,
  form: {
    title: 'APPRAISAL FORM',
    subject: (year) =>
      `Result of building the exemplary, model ward police in security, order and urban civility, year ${year}`,
    ward: (ward, unit) => (unit === '' ? `Ward: ${ward}` : `Ward: ${ward} – ${unit}`),
    score: (passed, total, failed, unknown) =>
      `Passed ${passed}/${total} criteria; failed ${failed}; not enough data ${unknown}.`,
    notApplicable: (count) => ` Not applicable ${count}.`,
    conclusion: (word) => `Conclusion: ${word}.`,
    disagreements: (count, criteria) =>
      `In ${count} criteria self-assessment, appraisal and figures disagree (first in the table): ${criteria}.`,
    notDeclared: 'Neither self-assessed nor appraised: what follows is what the figures say.',
    agreed: 'Self-assessment, appraisal and figures contradict each other nowhere.',
    lastDecision: (who, day) => `Latest decision: ${who}, ${day}.`,
    lastDecisionUndated: (who) => `Latest decision: ${who} (no day given).`,
    byFigures: (said) => `Figures: ${said}`,
    disputed: '≠',
    columns: {
      criterion: 'Criterion',
      content: 'Content',
      self: 'Self',
      appraised: 'Appraised',
      computed: 'Computed',
      inForce: 'In force',
      remark: 'Explanation; evidence; decided by',
    },
    placeAndDay: '……………, day …… month …… year ………',
    signers: ['WARD POLICE', 'APPRAISER', 'HEAD OF THE APPRAISING UNIT'],
    sign: '(Signature, full name)',
    sealed: '(Signature, seal)',
    locked:
      'One A4 page a ward. The sheet is protected (no password) and drawn again with every report: correct the input tables, not this sheet.',
    tooMany: (count, most) =>
      `There are ${count} wards; forms are made for ${most} at most. Write names or codes of wards, with semicolons, into “Wards of the appraisal forms” on sheet Thiết lập and make the report again.`,
    unknownWard: (names) => `Not among the wards of the year scored: ${names}.`,
    none: 'There is no ward to make a form for.',
  },
};
