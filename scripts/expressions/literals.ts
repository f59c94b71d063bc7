import ts from 'typescript';

/** A regular expression as the source spells it, and where it stands. */
export interface Literal {
  /** With slashes and flags: "/a+/u". */
  readonly text: string;
  /** Path and line: "src/a.ts:12". */
  readonly place: string;
}

/** Every regular expression literal of a TypeScript source. */
export function literalsOf(path: string, source: string): Literal[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, kind);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({ text: node.text, place: `${path}:${String(line + 1)}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
