import { printLiteralKey, printString } from '../../../../../generator/print/literal.js';

/** A call of a builder that makes an event with this payload. */
export function printBuilderCall(builder: string, payload: unknown): string {
  return [
    `import { ${builder} } from '@rdsm-events/builders';`,
    '',
    `const event = ${builder}(${printValue(payload, '')});`,
    '',
  ].join('\n');
}

/** A JSON value as an expression of TypeScript, each member on its own line. */
export function printValue(value: unknown, indent: string): string {
  if (typeof value === 'string') return printString(value);
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : String(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((member) => printValue(member, inner))
    : Object.entries(value).map(([key, member]) => `${printLiteralKey(key)}: ${printValue(member, inner)}`);
  if (members.length === 0) return open + close;
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join('')}${indent}${close}`;
}
