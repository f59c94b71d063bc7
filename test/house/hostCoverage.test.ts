import { join } from 'node:path';
import ts from 'typescript';
import { implementedMembers } from 'excel-host/office';
import { ROOT, sourceFiles } from './sources';

/** Answered by Office.js itself, without asking a host. */
const IN_THE_CLIENT = new Set([
  'application', 'context', 'isNullObject', 'items', 'load', 'set', 'sync', 'toJSON', 'track', 'trackedObjects', 'untrack', 'update', 'workbook',
]); // prettier-ignore

/** Handlers are kept by Office.js; the host answers for the event itself (`onChanged`). */
const CLIENT_CLASSES = new Set(['EventHandlers', 'EventHandlerResult']);

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** "Range.values" for every member of an Excel class that a file uses. */
function membersUsed(program: ts.Program, file: ts.SourceFile): string[] {
  const checker = program.getTypeChecker();
  const used: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const declaration = checker.getSymbolAtLocation(node.name)?.declarations?.[0];
      const owner = declaration?.parent;
      if (owner && ts.isClassDeclaration(owner) && owner.getSourceFile().fileName.includes('office-js')) {
        const name = owner.name?.text ?? '';
        if (!IN_THE_CLIENT.has(node.name.text) && !CLIENT_CLASSES.has(name)) used.push(`${name}.${node.name.text}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return used;
}

describe('the host knows what the add-in uses', () => {
  const files = sourceFiles('src/excel').map((file) => join(ROOT, file.path));
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const program = ts.createProgram(files, { ...options, types: ['office-js'] });
  const used = [
    ...new Set(
      files.flatMap((path) => {
        const file = program.getSourceFile(path);
        return file ? membersUsed(program, file) : [];
      }),
    ),
  ].sort();

  test('the add-in uses Office.js at all, so the comparison below compares something', () => {
    expect(used).toContain('Range.values');
    expect(used.length).toBeGreaterThan(30);
  });

  test('every Excel member that src/excel uses is answered by the host', () => {
    const known = new Set(implementedMembers());
    expect(used.filter((member) => !known.has(member.split('.').map(pascal).join('.')))).toEqual([]);
  });
});
