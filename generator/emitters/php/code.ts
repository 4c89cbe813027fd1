import { doc } from 'prettier';
import { escapeUnicode } from '../../print/escape-unicode.js';

/** Code in PHP that is broken over lines where it is too long for one. */
export type Code = doc.builders.Doc;

const { group, hardline, ifBreak, indent, join, line, softline } = doc.builders;

/** The text of code, without a line break at the end. */
export function printCode(code: Code): string {
  const { formatted } = doc.printer.printDocToString(code, { printWidth: 120, tabWidth: 4, useTabs: false });
  return formatted.replace(/[ \t]+$/gm, '');
}

/** A call of a function. */
export function call(name: Code, args: readonly Code[]): Code {
  return args.length === 0 ? [name, '()'] : [name, enclosed('(', args, ')')];
}

/** A value of JSON as an expression. */
export function literal(value: unknown): Code {
  if (Array.isArray(value)) return list(value.map(literal));
  if (typeof value === 'object' && value !== null) {
    return map(Object.entries(value).flatMap(([key, entry]) => (entry === undefined ? [] : [[key, literal(entry)]])));
  }
  return typeof value === 'string' ? string(value) : String(value);
}

/** A string as an expression: with single quotes, if it contains nothing that cannot be seen. */
export function string(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are written as escapes.
  if (!/[\x00-\x1f\x7f]/.test(text) && escapeUnicode(text) === text) {
    return `'${text.replace(/\\(?=[\\']|$)|'/g, '\\$&')}'`;
  }
  return `"${[...text].map(escapeCharacter).join('')}"`;
}

/** A character in double quotes. */
function escapeCharacter(character: string): string {
  if ('\\"$'.includes(character)) return `\\${character}`;
  const escaped = JSON.stringify(character).slice(1, -1);
  if (/^\\[nrtf]$/.test(escaped)) return escaped;
  const isHidden = escaped !== character || escapeUnicode(character) !== character;
  return isHidden ? `\\u{${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}` : character;
}

/** A list as an expression. */
export function list(items: readonly Code[]): Code {
  return items.length === 0 ? '[]' : enclosed('[', items, ']');
}

/** An array with keys as an expression. */
export function map(entries: readonly (readonly [key: string, value: Code])[]): Code {
  return list(entries.map(([key, value]) => [string(key), ' => ', value]));
}

/** A condition that all operands are true. */
export function all(conditions: readonly Code[]): Code {
  const [first = 'true', ...others] = conditions;
  return group([first, indent(others.map((one) => [line, '&& ', one]))]);
}

/** Statements on lines of their own. */
export function lines(statements: readonly Code[]): Code {
  return join(hardline, [...statements]);
}

/** A statement with a block: `if (…) {`. */
export function block(head: Code, statements: readonly Code[]): Code {
  if (statements.length === 0) return [head, ' {', hardline, '}'];
  return [head, ' {', indent([hardline, lines(statements)]), hardline, '}'];
}

/** An `if`, or another statement with a condition. A long condition has lines of its own, as PSR-12 states. */
export function ifBlock(condition: Code, statements: readonly Code[], keyword = 'if'): Code {
  return block(group([keyword, ' (', indent([softline, condition]), softline, ')']), statements);
}

function enclosed(open: string, items: readonly Code[], close: string): Code {
  return group([open, indent([softline, join([',', line], [...items])]), ifBreak(','), softline, close]);
}
