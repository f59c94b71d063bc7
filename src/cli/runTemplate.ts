import { existsSync } from 'node:fs';
import { createTemplate } from '../application/createTemplate';
import { cliTexts } from '../language/cli';
import { FileFailure } from './cliFailure';
import { checkTarget } from './outputs/targets';
import { writeOutputs } from './outputs/writeOutputs';
import { ownGroupTable, ownSetRows } from '../workbook/schema/template/ownSet';
import { REORGANISED_ROWS } from '../workbook/schema/template/reorganisation';
import { runGuarded } from './guard';
import { newHeadless } from './headless';
import { requireWorkbookName } from './paths';
import { createProgressLine } from './progressLine';
import { createCommand, languageFrom, languageIn, parsed } from './reportOptions';
import type { Runtime } from './runtime';
import { EXIT, type ExitCode } from './terminal';
import { readWardList } from './wardList';

interface Given {
  readonly language?: string;
  readonly wards?: true;
  readonly provinceWards?: true;
  readonly wardList?: string;
  readonly ownCriteria?: true;
}

/** `npm run template -- OUT.xlsx`: an empty workbook with every input sheet. */
export function runTemplate(argv: readonly string[], { terminal, cancelled }: Runtime): Promise<ExitCode> {
  const language = languageIn(argv);
  return runGuarded(terminal, language, async () => {
    const { template } = cliTexts[language];
    const command = createCommand('npm run template --', terminal, language)
      .description(template.description)
      .argument('<OUT>', template.output)
      .option('-l, --language <vi|en>', template.language)
      .option('--wards', template.wards)
      .option('--province-wards', template.provinceWards)
      .option('--ward-list <LIST.xlsx>', template.wardList)
      .option('--own-criteria', template.ownCriteria);
    if (!parsed(command, argv)) return EXIT.done;
    const given = command.opts<Given>();
    const chosen = languageFrom(given.language ?? language);
    const output = command.args[0] ?? '';
    requireWorkbookName(output);
    if (existsSync(output)) throw new FileFailure('exists', output);
    checkTarget(output);
    const progress = createProgressLine(terminal, chosen, cancelled);
    const workbook = await newHeadless();
    const list = given.provinceWards ? 'province' : given.wards ? 'scheme' : null;
    const own = given.ownCriteria === true;
    const listed = given.wardList === undefined ? null : await readWardList(given.wardList);
    const rows = {
      ...(own ? ownSetRows(chosen) : {}),
      ...(list === null ? {} : { tblPhuong: REORGANISED_ROWS[list] }),
      ...(listed === null ? {} : { tblPhuong: listed.rows }),
    };
    await createTemplate(workbook.port, chosen, progress, rows, own ? [ownGroupTable(1)] : null);
    writeOutputs([{ path: output, pieces: [workbook.save()] }]);
    progress.end();
    if (listed) terminal.out(`${template.listed(String(listed.rows.length), String(listed.left))}\n`);
    terminal.out(`${template.done(output)}\n`);
    return EXIT.done;
  });
}
