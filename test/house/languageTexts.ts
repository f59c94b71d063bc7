import ts from 'typescript';

/** One text as it stands in a language file: both sides as source, and as the words people read. */
export interface SourceText {
  readonly place: string;
  readonly kind: 'both' | 'same';
  readonly vi: Side;
  readonly en: Side;
}

export interface Side {
  /** The source without the types of parameters. */
  readonly source: string;
  /** All that is written in quotes or templates, without what is filled in. */
  readonly words: string;
  /** Positions of the parameters that the sentence uses, and `{marks}` of a plain text. */
  readonly fillings: readonly string[];
}

function wordsOf(node: ts.Node): string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return [node.text];
  const found: string[] = [];
  ts.forEachChild(node, (child) => void found.push(...wordsOf(child)));
  return found;
}

function usedIn(body: ts.Node, name: string): boolean {
  if (ts.isIdentifier(body)) return body.text === name;
  return ts.forEachChild(body, (child) => usedIn(child, name) || undefined) ?? false;
}

function sideOf(node: ts.Node): Side {
  const words = wordsOf(node).join(' ');
  if (!ts.isArrowFunction(node)) {
    return { source: node.getText(), words, fillings: [...words.matchAll(/\{\w+\}/g)].map(([mark]) => mark).sort() };
  }
  const names = node.parameters.map((parameter) => parameter.name.getText());
  return {
    source: `(${names.join(', ')}) => ${node.body.getText()}`,
    words,
    fillings: names.flatMap((name, at) => (usedIn(node.body, name) ? [`parameter ${at + 1}`] : [])),
  };
}

/** Every `both(…)` and `same(…)` of a file. */
export function textsOf(path: string, source: string): SourceText[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const found: SourceText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const kind = node.expression.text;
      const [vi, en = vi] = node.arguments;
      if ((kind === 'both' || kind === 'same') && vi && en) {
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push({ place: `${path}:${line}`, kind, vi: sideOf(vi), en: sideOf(en) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Strings with words that stand in a file outside every `both(…)` and `same(…)`; imports, types and what the sample shows aside. */
export function unpairedTexts(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isPropertyAssignment(node)) return visit(node.initializer);
    if (
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      /^(both|same|overSample)$/.test(node.expression.text)
    )
      return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      if (/\p{L}{2}/u.test(node.text)) found.push(node.text);
      return;
    }
    if (ts.isTemplateHead(node) && /\p{L}{2}/u.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found;
}
