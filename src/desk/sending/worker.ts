import { createSendingAnswers } from './answer';
import type { SendingRequest } from './messages';
import { loadOfficeInWorker } from './officeInWorker';

/** Of the add-in that the desk is built around, put here by the build. */
declare const WARDSCORE_VERSION: string;

loadOfficeInWorker();
const answer = createSendingAnswers(WARDSCORE_VERSION);
self.addEventListener('message', ({ data }) => {
  void answer(data as SendingRequest).then((reply) => {
    self.postMessage(reply);
  });
});
