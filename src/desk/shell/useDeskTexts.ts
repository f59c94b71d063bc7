import { deskTexts } from '../../language/desk';
import { useDeskLanguage } from './language';

/** The desk's own texts in the language in use. */
export const useDeskTexts = () => deskTexts[useDeskLanguage()];
