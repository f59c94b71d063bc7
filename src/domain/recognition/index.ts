export type { RecognitionRecord } from './types';
