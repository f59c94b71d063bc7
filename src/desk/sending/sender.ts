import { NotLoaded } from '../parts/notLoaded';
import type { SendingChoice, SendingCopy, SendingOffer } from '../../sending';
import type { SendingReply, SendingRequest } from './messages';

/** Why there is no copy; `nothing` when no sheet was left to send. */
export class SendingFailure extends Error {
  constructor(
    readonly failure: 'nothing' | 'unexpected',
    message: string,
  ) {
    super(message);
  }
}

/** Makes copies for sending in a thread of its own, so that the page never waits on a large workbook. */
export class Sender {
  private readonly worker = new Worker(new URL('./worker.ts', import.meta.url));

  /** What there is to choose from. The bytes are those of the workbook, as it would be saved. Throws SendingFailure. */
  async offer(bytes: Uint8Array): Promise<SendingOffer> {
    const reply = await this.ask({ kind: 'offer', bytes });
    if (reply.kind !== 'offer') throw new SendingFailure('unexpected', reply.kind);
    return reply.offer;
  }

  /** Throws SendingFailure. */
  async copy(choice: SendingChoice): Promise<SendingCopy> {
    const reply = await this.ask({ kind: 'copy', choice });
    if (reply.kind !== 'copy') throw new SendingFailure('unexpected', reply.kind);
    return reply.copy;
  }

  close(): void {
    this.worker.terminate();
  }

  private ask(request: SendingRequest): Promise<SendingReply> {
    return new Promise((resolve, reject) => {
      this.worker.onmessage = ({ data }) => {
        const reply = data as SendingReply;
        if (reply.kind === 'failure') reject(new SendingFailure(reply.failure, reply.message));
        else resolve(reply);
      };
      this.worker.onerror = (event) => {
        // A script that did not come is told without a message.
        const { message } = event as Partial<ErrorEvent>;
        reject(message === undefined ? new NotLoaded() : new SendingFailure('unexpected', message));
      };
      this.worker.postMessage(request);
    });
  }
}
