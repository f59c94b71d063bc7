import type { SendingChoice, SendingCopy, SendingOffer } from '../../sending';

export type SendingRequest =
  { readonly kind: 'offer'; readonly bytes: Uint8Array } | { readonly kind: 'copy'; readonly choice: SendingChoice };

export type SendingReply =
  | { readonly kind: 'offer'; readonly offer: SendingOffer }
  | { readonly kind: 'copy'; readonly copy: SendingCopy }
  /** `nothing`: no sheet was left to send. */
  | { readonly kind: 'failure'; readonly failure: 'nothing' | 'unexpected'; readonly message: string };
