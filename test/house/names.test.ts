import ts from 'typescript';
import { sourceFiles, type SourceFile } from './sources';

/** Names that a file exports by declaring them; what is only passed on is declared elsewhere. */
function declared({ path, text }: SourceFile): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return source.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    if (!isExported) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText(source));
    const { name } = statement as ts.DeclarationStatement;
    return name === undefined ? [] : [name.getText(source)];
  });
}

/** Names that several files declare, each with its files. */
function declaredTwice(sources: readonly SourceFile[]): Record<string, readonly string[]> {
  const files = new Map<string, Set<string>>();
  for (const source of sources)
    for (const name of declared(source)) files.set(name, (files.get(name) ?? new Set()).add(source.path));
  return Object.fromEntries([...files].flatMap(([name, paths]) => (paths.size > 1 ? [[name, [...paths]]] : [])));
}

describe('one name, one declaration', () => {
  test('no exported name is declared in two files of the product', () => {
    expect(declaredTwice(sourceFiles('src'))).toEqual({});
  });

  test('no exported name is declared in two files of the host, but for what a bundle puts in the place of a file', () => {
    // package.json, `browser`: where there are no files to read, officeGiven stands in for officePackage.
    const host = sourceFiles('packages/excel-host/src').filter(({ path }) => !path.endsWith('/officeGiven.ts'));
    expect(declaredTwice(host)).toEqual({});
  });

  test('a name declared twice is found with both files, whatever it names', () => {
    const file = (path: string, text: string): SourceFile => ({ path, text });
    expect(
      declaredTwice([
        file('a.ts', 'export const [one] = [1];\nexport interface Same {}\nexport type { Other } from "./b";'),
        file('b.ts', 'export class Same {}\nexport function Other() {}\nconst hidden = 1;'),
        file('c.ts', 'const hidden = 2;'),
      ]),
    ).toEqual({ Same: ['a.ts', 'b.ts'] });
  });
});
