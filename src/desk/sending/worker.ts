import { createSendingAnswers } from './answer';
import type { SendingRequest } from './messages';

const answer = createSendingAnswers();
self.addEventListener('message', ({ data }) => {
  self.postMessage(answer(data as SendingRequest));
});
