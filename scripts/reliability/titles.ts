import ts from 'typescript';

/** The title of a test as its file writes it: pieces of text between what only a run of it knows. */
export type Title = readonly string[];

/** Marks that the test runner fills in. */
const FILLED = /%[spdifjo#$]|\$\w+(?:\.\w+)*/;

const isTest = (callee: ts.Expression): boolean => {
  if (ts.isIdentifier(callee)) return callee.text === 'test' || callee.text === 'it';
  if (ts.isPropertyAccessExpression(callee)) return callee.name.text === 'each' && isTest(callee.expression);
  return ts.isCallExpression(callee) && isTest(callee.expression);
};

function piecesOf(title: ts.Expression): Title | null {
  if (ts.isStringLiteral(title) || ts.isNoSubstitutionTemplateLiteral(title)) return title.text.split(FILLED);
  if (!ts.isTemplateExpression(title)) return null;
  return [title.head.text, ...title.templateSpans.map(({ literal }) => literal.text)];
}

/** The titles of all tests of a file. */
export function titlesIn(file: string, text: string): readonly Title[] {
  const titles: Title[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const [title] = node.arguments;
      const pieces = title ? piecesOf(title) : null;
      if (pieces) titles.push(pieces);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return titles;
}
