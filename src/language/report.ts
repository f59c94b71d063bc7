import { byLanguage } from './language';
import { reportPaper } from './reportPaper';
import { reportResults } from './reportResults';
import { reportTasks } from './reportTasks';

/** The report in the style of official papers (Decree 30/2020/NĐ-CP): whole sentences, no sheet names and no codes. */
export const reportTexts = byLanguage({ ...reportPaper, ...reportResults, ...reportTasks });
