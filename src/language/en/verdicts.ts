import type { Texts } from '../language';
import type { verdicts as vi } from '../vi/verdicts';

/** Words of verdicts and states. Short words stand in narrow cells, where the legend explains them. */
export const verdicts: Texts<typeof vi> = {
  verdicts: {
    pass: 'Pass',
    fail: 'Fail',
    noData: 'No data',
    notApplicable: 'Not applicable',
    provisional: 'Provisional',
    invalid: 'Invalid data',
  },
  shortVerdicts: {
    pass: 'Pass',
    fail: 'Fail',
    noData: 'Blank',
    notApplicable: 'N/A',
    provisional: 'Prov.',
    invalid: 'Bad',
  },
  recognised: {
    pass: 'Recognised',
    fail: 'Not recognised',
    noData: 'Undetermined',
  },
  cohorts: {
    achieved: 'Achieved',
    kept: 'Kept',
    lost: 'Lost',
    late: 'Late',
    due: 'Due, not achieved',
    undetermined: 'Undetermined',
    notYetDue: 'Not yet due',
  },
  milestones: {
    pass: 'Met',
    fail: 'Missed',
    noData: 'Undetermined',
    notYetDue: 'Not yet due',
  },
  origins: {
    appraised: 'Appraised',
    computed: 'Computed',
    self: 'Self-scored',
    none: 'None',
  },
  severities: {
    error: 'Error',
    warning: 'Warning',
    info: 'Information',
  },
};
