import { FFLATE, openPackage } from 'excel-host/xlsx';
import { copyFile, NothingToSend, sendingOffer } from '../../sending';
import type { SendingReply, SendingRequest } from './messages';

/** Answers for one workbook: first what it offers, then any number of copies of it. `version` is that of the add-in. */
export function createSendingAnswers(version: string): (request: SendingRequest) => Promise<SendingReply> {
  let bytes: Uint8Array | null = null;
  const answer = async (request: SendingRequest): Promise<SendingReply> => {
    switch (request.kind) {
      case 'offer':
        ({ bytes } = request);
        return { kind: 'offer', offer: sendingOffer(openPackage(bytes, { codec: FFLATE }).workbook) };
      case 'copy':
        if (!bytes) throw new Error('no workbook to copy');
        return { kind: 'copy', copy: await copyFile(bytes, request.choice, FFLATE, version) };
    }
  };
  return async (request) => {
    try {
      return await answer(request);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { kind: 'failure', failure: error instanceof NothingToSend ? 'nothing' : 'unexpected', message };
    }
  };
}
