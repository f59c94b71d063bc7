/** Parts of the overview that follow up the scores: the course of the wards, and what is still to be done. */
export const paneFollowUp = {
  trends: {
    heading: 'Xu hướng so với năm trước',
    computing: 'Đang so sánh…',
    ward: (ward: string, turns: string) => `${ward}: ${turns}`,
    turn: (change: string, criteria: string) => `${change} ${criteria}`,
    inYear: 'Tiêu chí không còn đạt và mới đạt của từng phường',
  },
  work: {
    heading: 'Việc cần theo dõi: nhiệm vụ, báo cáo, kinh phí, minh chứng',
    item: (standing: string, who: string, what: string) => `${standing} · ${who}: ${what}`,
    due: (item: string, day: string) => `${item} (hạn ${day})`,
    noTasks: 'Không có nhiệm vụ nào còn phải làm.',
    noReports: 'Không có báo cáo nào còn phải gửi.',
    unbudgeted: 'Phường thiếu điều kiện vật chất mà chưa có kinh phí',
    ward: (ward: string, criteria: string) => `${ward}: ${criteria}`,
    evidence: 'Minh chứng đã hết hạn hoặc sắp hết hạn',
    noEvidence: 'Không có minh chứng nào đã hết hạn hoặc sắp hết hạn.',
    evidenceOf: (ward: string, criterion: string, validity: string) => `${ward} · ${criterion}: ${validity}`,
  },
};
