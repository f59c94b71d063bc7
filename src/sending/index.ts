export { copyFile } from './copyFile';
export { drawForSending } from './drawForSending';
export { sendingCopy, sendingOffer } from './sendingCopy';
export {
  CONTAINED,
  LEFT_BEHIND,
  NothingToSend,
  PRIVATE_TEXTS,
  type PrivateText,
  type SendingChoice,
  type SendingCopy,
  type SendingOffer,
} from './types';
