import { posix } from 'node:path';
import { type FunctionDeclarationStructure, StructureKind, type WriterFunction } from 'ts-morph';
import type { Catalogue } from '../../legacy/catalogue.js';
import type { JsonSchema } from '../../legacy/json-schema.js';
import { docOf, writeDoc } from '../../print/doc-comment.js';
import { printTypeScript, type TypeScriptFile } from '../../print/typescript.js';

interface FunctionToDeclare extends Omit<FunctionDeclarationStructure, 'kind' | 'docs'> {
  name: string;
  doc: string;
  /** The schema that it tests. */
  tested?: JsonSchema;
}

type Statement = NonNullable<Exclude<TypeScriptFile['statements'], string | WriterFunction>>[number];

/** A generated file in the making: what it imports and what it declares, each once. */
export class Scope {
  readonly catalogue: Catalogue;
  /** Path of the file below the folder of the validators, without its ending: `definitions/legal-basis`. */
  readonly file: string;
  readonly #imports = new Map<string, { values: Set<string>; types: Set<string> }>();
  readonly #statements: Statement[] = [];
  readonly #declared = new Map<string, string>();
  readonly #shared = new Set<string>();

  constructor(catalogue: Catalogue, file: string) {
    this.catalogue = catalogue;
    this.file = file;
  }

  /** Imports a value from a file of the validators, such as `runtime/fields`, and gives its name. */
  own(name: string, file: string): string {
    return file === this.file ? name : this.value(name, this.#pathTo(file));
  }

  /** Imports a type from another file of the validators. */
  ownType(name: string, file: string): string {
    return this.type(name, this.#pathTo(file));
  }

  /** Imports a value and gives its name. */
  value(name: string, from: string): string {
    this.#module(from).values.add(name);
    return name;
  }

  /** Imports a type and gives its name. */
  type(name: string, from: string): string {
    this.#module(from).types.add(name);
    return name;
  }

  /**
   * Declares a constant, unless the same one is there, and gives its name: the wanted one, or another where something
   * else has it.
   */
  constant(
    wanted: string,
    initializer: string | WriterFunction,
    options: { doc?: string; type?: string; exported?: boolean; content?: string } = {},
  ): string {
    const { doc, type, exported } = options;
    const content =
      options.content ?? (typeof initializer === 'string' ? initializer : `written ${this.#statements.length}`);
    const name = exported ? wanted : this.#freeName(wanted, content);
    return this.#once(name, content, () => {
      // As a structure, an initializer of several lines would be indented once more than its declaration.
      this.#statements.push((writer) => {
        writer.blankLineIfLastNot();
        if (doc) writeDoc(writer, doc);
        writer.write(
          `${exported || this.#shared.has(name) ? 'export ' : ''}const ${name}${type ? `: ${type}` : ''} = `,
        );
        if (typeof initializer === 'string') writer.write(initializer);
        else initializer(writer);
        writer.write(';').newLine();
      });
    });
  }

  /**
   * Declares a function, unless the same one is there, and gives its name. Where two fields have one name, the function
   * that tests another schema gets another name.
   */
  function(structure: FunctionToDeclare): string {
    const { doc, tested, ...declaration } = structure;
    const content = JSON.stringify(tested) ?? '';
    const name = this.#freeName(structure.name, content);
    return this.#once(name, content, () => {
      this.#statements.push({ kind: StructureKind.Function, docs: docsOf(doc), ...declaration, name });
    });
  }

  /** The name of the function that tests a schema, when this file declares one. */
  testOf(schema: JsonSchema): string | undefined {
    const content = JSON.stringify(schema);
    return [...this.#declared].find(([, declared]) => declared === content)?.[0];
  }

  /** Exports what this file declares, for another one, and gives its name. */
  share(name: string): string {
    this.#shared.add(name);
    return name;
  }

  print(source: string): string {
    const modules = [...this.#imports].sort(([a], [b]) => (a < b ? -1 : 1));
    return printTypeScript(source, {
      statements: [
        ...modules.map(([moduleSpecifier, { values, types }]) => ({
          kind: StructureKind.ImportDeclaration as const,
          moduleSpecifier,
          isTypeOnly: values.size === 0,
          namedImports: [
            ...[...values].map((name) => ({ name, isTypeOnly: false })),
            ...[...types].map((name) => ({ name, isTypeOnly: values.size > 0 })),
          ].sort((a, b) => (a.name < b.name ? -1 : 1)),
        })),
        ...this.#statements.map((statement) => this.#exportShared(statement)),
      ],
    });
  }

  #exportShared(statement: Statement): Statement {
    if (typeof statement !== 'object' || statement.kind !== StructureKind.Function) return statement;
    return this.#shared.has(statement.name ?? '') ? { ...statement, isExported: true } : statement;
  }

  #pathTo(file: string): string {
    const path = posix.relative(posix.dirname(this.file), file);
    return `${path.startsWith('.') ? '' : './'}${path}.js`;
  }

  #module(from: string) {
    const known = this.#imports.get(from);
    if (known) return known;
    const fresh = { values: new Set<string>(), types: new Set<string>() };
    this.#imports.set(from, fresh);
    return fresh;
  }

  /** The name, with a number where something else has it. */
  #freeName(name: string, content: string): string {
    let free = name;
    for (let number = 2; (this.#declared.get(free) ?? content) !== content; number++) free = `${name}${number}`;
    return free;
  }

  #once(name: string, content: string, declare: () => void): string {
    const known = this.#declared.get(name);
    if (known === undefined) {
      this.#declared.set(name, content);
      declare();
    } else if (known !== content) {
      throw new Error(`Two different things are declared as "${name}".`);
    }
    return name;
  }
}

function docsOf(doc: string | undefined): { description: string }[] {
  return doc === undefined ? [] : [{ description: docOf(doc) }];
}
