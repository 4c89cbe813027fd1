import { ts } from 'ts-morph';
import { type Change, replace } from '../change.js';

/** Writes another text, another number, the other truth value. */
export function literals(node: ts.Node): Change[] {
  if (ts.isStringLiteral(node)) return texts(node);
  if (ts.isNumericLiteral(node)) {
    const number = Number(node.text.replaceAll('_', ''));
    return [number + 1, number - 1].map((other) => replace('off by one', node, other < 0 ? `(${other})` : `${other}`));
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [replace('false for true', node, 'false')];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [replace('true for false', node, 'true')];
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return pieces(node);
  return isFieldName(node) ? [replace('rename a field', node, `${node.getText()}x`)] : [];
}

/** A key of an object. Another operator drops what has another value. */
function isFieldName(node: ts.Node): boolean {
  const { parent } = node;
  const isKey = ts.isIdentifier(node) && ts.isPropertyAssignment(parent) && parent.name === node;
  return isKey && ts.isObjectLiteralExpression(parent.initializer);
}

function texts(node: ts.StringLiteral): Change[] {
  const { text } = node;
  const respelt = text.replace(/[A-Za-z]/, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
  const others = text === '' ? ['x'] : [`${text}x`, '', ...(respelt === text ? [] : [respelt])];
  return others.map((other) => replace('change a text', node, JSON.stringify(other)));
}

/** A piece of a template without its characters; its braces and quotes stay. */
function pieces(node: ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail): Change[] {
  const bare = node.getText();
  const start = bare.startsWith('`') ? '`' : '}';
  const end = bare.endsWith('`') ? '`' : '${';
  return node.text === '' ? [] : [replace('change a text', node, `${start}${end}`)];
}
