import { commentLines } from '../../print/comment.js';
import { generatedNotice } from '../../print/header.js';
import { block, type Code, lines, printCode } from './code.js';

/** The namespace of the package. */
export const rootNamespace = 'RdsmEvents';

/** A class or other member of a namespace: `Validator\SaleValidator`. */
export type QualifiedName = string;

/** A generated file: its namespace, what it imports, and its code. */
export class PhpFile {
  readonly path: string;
  readonly #source: string;
  readonly #imports = new Set<string>();
  readonly #namespace: string;

  /**
   * @param path Below the folder of the artefact, without extension: `Validator/SaleValidator`.
   * @param source The file of the spec that it is generated from.
   */
  constructor(path: string, source: string) {
    this.path = `${path}.php`;
    this.#source = source;
    this.#namespace = [rootNamespace, ...path.split('/').slice(0, -1)].join('\\');
  }

  /** The name of the class in the file. */
  get className(): string {
    return this.path.replace(/^.*\/|\.php$/g, '');
  }

  /** Imports a class of the package; returns its short name. */
  use(name: QualifiedName): string {
    const parts = name.split('\\');
    const short = parts.at(-1) ?? name;
    const namespace = [rootNamespace, ...parts.slice(0, -1)].join('\\');
    if (namespace !== this.#namespace) this.#imports.add(`${namespace}\\${short}`);
    return short;
  }

  /** Imports a class of PHP. */
  useGlobal(name: string): string {
    this.#imports.add(name);
    return name;
  }

  /** The text of the file. */
  print(code: Code): string {
    const imports = [...this.#imports].sort().map((name) => `use ${name};`);
    return [
      '<?php',
      '',
      `// ${generatedNotice(this.#source)}`,
      '',
      'declare(strict_types=1);',
      '',
      `namespace ${this.#namespace};`,
      '',
      ...(imports.length > 0 ? [...imports, ''] : []),
      printCode(code),
      '',
    ].join('\n');
  }
}

/** A docblock above something. */
export function docBlock(text: string): Code[] {
  const all = commentLines(text).flatMap(wrap);
  if (all.length === 1) return [`/** ${all[0]} */`];
  return ['/**', ...all.map((one) => ` * ${one}`.trimEnd()), ' */'];
}

/** A class with a docblock. */
export function printClass(doc: string, head: string, members: readonly Code[]): Code {
  const body = members.flatMap((member, index) => (index === 0 ? [member] : ['', member]));
  return lines([...docBlock(doc), braced(head, body)]);
}

/** A method with a docblock. A signature in several lines has its brace on the last one, as PSR-12 states. */
export function printMethod(doc: string | undefined, signature: string, statements: readonly Code[]): Code {
  const above = doc === undefined ? [] : docBlock(doc);
  const isLong = signature.includes('\n');
  const code = isLong ? block(lines(signature.split('\n')), statements) : braced(signature, statements);
  return lines([...above, code]);
}

/** A block whose brace is on a line of its own. */
function braced(head: string, statements: readonly Code[]): Code {
  if (statements.length === 0) return lines([head, '{', '}']);
  const inner = block('', statements) as Code[];
  return [head, lines(['', '{']), ...inner.slice(2)];
}

/** Lines of at most 110 characters; a tag with an address is not broken. */
function wrap(text: string): string[] {
  if (text.startsWith('@see ')) return [text];
  const wrapped: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    if (current !== '' && current.length + word.length + 1 > 110) {
      wrapped.push(current);
      current = word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return [...wrapped, current];
}
