import { basename, dirname, extname, join } from 'node:path';
import type { Command } from 'commander';
import type { Language } from '../language/language';
import { sendingTexts } from '../language/sending';
import { PRIVATE_TEXTS, type PrivateText, type SendingChoice } from '../sending';
import { SendFailure } from './cliFailure';

/** The copy that is asked for besides the result. */
export interface SendOptions {
  readonly path: string;
  readonly choice: SendingChoice;
}

interface RawOptions {
  readonly sendCopy?: string | true;
  readonly sendSheet?: readonly string[];
  readonly sendWith?: string;
  readonly sendHidden?: boolean;
}

export function addSendOptions(command: Command, language: Language): Command {
  const { options } = sendingTexts[language];
  return command
    .option('--send-copy [OUT.xlsx]', options.copy)
    .option('--send-sheet <NAME>', options.sheets, (name: string, before: string[] = []) => [...before, name])
    .option('--send-with <KIND,KIND>', options.with)
    .option('--send-hidden', options.hidden);
}

/** Undefined when no copy is asked for. Throws SendFailure. */
export function sendOptionsOf(command: Command, input: string, language: Language): SendOptions | undefined {
  const { sendCopy, sendSheet, sendWith, sendHidden } = command.opts<RawOptions>();
  if (sendCopy === undefined) {
    const lonely = sendSheet ?? sendWith ?? sendHidden;
    if (lonely !== undefined) throw new SendFailure('needsCopy', '', []);
    return undefined;
  }
  const path = sendCopy === true ? besideInput(input, language) : sendCopy;
  if (!path.toLowerCase().endsWith('.xlsx')) throw new SendFailure('wrongName', path, []);
  const along = kindsIn(sendWith ?? '');
  const without = PRIVATE_TEXTS.filter((kind) => !along.includes(kind));
  const choice = { sheets: sendSheet ?? null, without, hiddenCells: sendHidden === true };
  return { path, choice };
}

const besideInput = (input: string, language: Language): string =>
  join(dirname(input), sendingTexts[language].fileName(basename(input, extname(input))));

const kindsIn = (list: string): PrivateText[] =>
  list
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '')
    .map((word) => {
      const kind = PRIVATE_TEXTS.find((each) => each === word);
      if (!kind) throw new SendFailure('unknownText', word, PRIVATE_TEXTS);
      return kind;
    });
