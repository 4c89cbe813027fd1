import { ts } from 'ts-morph';
import { readGenerated } from '../../support/read-generated.js';

/** Every name of a property that the code of the validators reads or writes. */
export function internalNames(): string[] {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) || ts.isBindingElement(node)) add(node.name);
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) add(node.name);
    if (ts.isPropertySignature(node)) add(node.name);
    ts.forEachChild(node, visit);
  };
  const add = (name: ts.Node): void => {
    if (ts.isIdentifier(name) || ts.isStringLiteral(name)) names.add(name.text);
  };
  for (const [path, text] of readGenerated('validators'))
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022));
  return [...names];
}
