import { join } from 'node:path';
import ts from 'typescript';
import { DOCUMENTED, implementedMembers } from 'excel-host/office';
import { ROOT, sourceFiles } from './sources';

/** Answered by Office.js itself, without asking a host. */
const IN_THE_CLIENT = new Set([
  'application', 'context', 'isNullObject', 'items', 'load', 'set', 'sync', 'toJSON', 'track', 'trackedObjects', 'untrack', 'update', 'workbook',
]); // prettier-ignore

/** Handlers are kept by Office.js; the host answers for the event itself (`onChanged`). */
const CLIENT_CLASSES = new Set(['EventHandlers', 'EventHandlerResult']);

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** "Range.values" for every member of an Excel class that a file uses, with its declarations. */
function membersUsed(program: ts.Program, file: ts.SourceFile): [string, readonly ts.Declaration[]][] {
  const checker = program.getTypeChecker();
  const used: [string, readonly ts.Declaration[]][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const declarations = checker.getSymbolAtLocation(node.name)?.declarations ?? [];
      const owner = declarations[0]?.parent;
      if (owner && ts.isClassDeclaration(owner) && owner.getSourceFile().fileName.includes('office-js')) {
        const name = owner.name?.text ?? '';
        if (!IN_THE_CLIENT.has(node.name.text) && !CLIENT_CLASSES.has(name))
          used.push([`${name}.${node.name.text}`, declarations]);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return used;
}

const WARNS =
  /\b(?:fails?|errors?|throws?|thrown|cannot|must|limits?|maximum|at most|not supported|invalid|exceeds?|unless|ignored|null|only|fewer|greater than|less than|characters?|should|defaults?|if|prior to)\b/i;
/** Sentences that say what something is, and not when it fails. */
const DESCRIBES = /^(?:Specifies|Determines|Returns `true`) if|that will be used to determine|^Can be one of|^@remarks/;

/** Doc comments as text, each tag on its own. */
function commentsOf(declaration: ts.Declaration): string[] {
  return ts.getJSDocCommentsAndTags(declaration).flatMap((comment) => {
    const text = (node: ts.JSDoc | ts.JSDocTag): string => ts.getTextOfJSDocComment(node.comment) ?? '';
    const tags = ts.isJSDoc(comment) ? [...(comment.tags ?? [])] : [];
    const named = (tag: ts.JSDocTag): string => (ts.isJSDocParameterTag(tag) ? ` ${tag.name.getText()}` : '');
    return [text(comment), ...tags.map((tag) => `@${tag.tagName.text}${named(tag)} ${text(tag)}`)];
  });
}

/** Sentences about failing, limits or conditions. */
function warningsOf(declarations: readonly ts.Declaration[]): string[] {
  const sentences = declarations
    .flatMap(commentsOf)
    .flatMap((text) => text.replace(/\s+/g, ' ').split(/(?<=[.!])\s+(?=[A-Z@`])/))
    .map((sentence) => sentence.trim());
  return [...new Set(sentences.filter((sentence) => WARNS.test(sentence) && !DESCRIBES.test(sentence)))];
}

describe('the host knows what the add-in uses', () => {
  const files = sourceFiles('src/excel').map((file) => join(ROOT, file.path));
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const program = ts.createProgram(files, { ...options, types: ['office-js'] });
  const found = new Map(
    files.flatMap((path) => {
      const file = program.getSourceFile(path);
      return file ? membersUsed(program, file) : [];
    }),
  );
  const used = [...found.keys()].sort();

  test('the add-in uses Office.js at all, so the comparison below compares something', () => {
    expect(used).toContain('Range.values');
    expect(used.length).toBeGreaterThan(30);
  });

  test('every Excel member that src/excel uses is answered by the host', () => {
    const known = new Set(implementedMembers());
    expect(used.filter((member) => !known.has(member.split('.').map(pascal).join('.')))).toEqual([]);
  });

  test('every sentence about failing, limits or conditions in the doc comment of a used member stands in the table of the host', () => {
    const known = new Set(DOCUMENTED.map(({ member, says }) => `${member}: ${says}`));
    const said = used.flatMap((member) => warningsOf(found.get(member)!).map((says) => `${member}: ${says}`));
    expect(said).toContain('Worksheet.name: The name must be fewer than 32 characters.');
    expect(said.filter((sentence) => !known.has(sentence))).toEqual([]);
    // What an update of the types no longer says goes from the table, too.
    const bySource = DOCUMENTED.filter(({ source }) => source === undefined);
    expect(bySource.map(({ member, says }) => `${member}: ${says}`).filter((each) => !said.includes(each))).toEqual([]);
  });
});
