export { RecognitionRegister, registerOf, type Recognition } from './register';
export type { RecognitionRecord } from './types';
