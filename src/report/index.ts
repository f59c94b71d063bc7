export { wordFileOf } from './wordFile';
