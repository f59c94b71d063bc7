import { FFLATE, openPackage, type Workbook } from 'excel-host/xlsx';
import { NothingToSend, sendingCopy, sendingOffer } from '../../sending';
import type { SendingReply, SendingRequest } from './messages';

/** Answers for one workbook: first what it offers, then any number of copies of it. */
export function createSendingAnswers(): (request: SendingRequest) => SendingReply {
  let workbook: Workbook | null = null;
  const answer = (request: SendingRequest): SendingReply => {
    switch (request.kind) {
      case 'offer':
        ({ workbook } = openPackage(request.bytes, { codec: FFLATE }));
        return { kind: 'offer', offer: sendingOffer(workbook) };
      case 'copy':
        if (!workbook) throw new Error('no workbook to copy');
        return { kind: 'copy', copy: sendingCopy(workbook, request.choice, FFLATE) };
    }
  };
  return (request) => {
    try {
      return answer(request);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { kind: 'failure', failure: error instanceof NothingToSend ? 'nothing' : 'unexpected', message };
    }
  };
}
