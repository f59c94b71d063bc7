export { sendingCopy, sendingOffer } from './sendingCopy';
export {
  LEFT_BEHIND,
  NothingToSend,
  PRIVATE_TEXTS,
  type PrivateText,
  type SendingChoice,
  type SendingCopy,
  type SendingOffer,
} from './types';
