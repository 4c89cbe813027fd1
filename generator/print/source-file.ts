import { posix } from 'node:path';
import {
  type FunctionDeclarationStructure,
  IndentationText,
  type InterfaceDeclarationStructure,
  type OptionalKind,
  Project,
  QuoteKind,
  type StatementStructures,
  StructureKind,
  type TypeAliasDeclarationStructure,
  VariableDeclarationKind,
  type WriterFunction,
} from 'ts-morph';
import { docStructures, lineComment } from './comment.js';
import { generatedNotice } from './header.js';

/** A declaration as ts-morph describes it, with its doc comment as text. */
type Documented<Structure> = OptionalKind<Omit<Structure, 'docs'>> & { doc?: string | undefined };

export interface ConstantOptions {
  doc?: string;
  type?: string;
  isExported?: boolean;
  /** What the constant is about: see {@link GeneratedFile.declare}. Its value when left out. */
  content?: string;
}

/**
 * A TypeScript file in the making: collects what it imports, declares and re-exports, and prints it once.
 *
 * ```ts
 * const file = new GeneratedFile('checks/sale', 'spec/events/sale.ts', ['isSale']);
 * const fieldsOf = file.importLocal('fieldsOf', 'runtime/fields');
 * const type = file.importType('SaleEvent', '@rdsm-events/types/sale');
 * file.addFunction({
 *   name: 'isSale',
 *   doc: 'Whether a value is a SALE event.',
 *   isExported: true,
 *   parameters: [{ name: 'value', type: 'unknown' }],
 *   returnType: `value is ${type}`,
 *   statements: `return ${fieldsOf}(value) !== undefined;`,
 * });
 * file.print();
 * ```
 *
 * - Files of the same artefact are imported by their path below its folder, without extension; packages by their
 *   specifier. Each import returns the name to use: another one where a declaration or import already has it.
 * - Doc comments are text: no text ends the comment. Strings, keys and patterns are printed with `literal.ts`.
 * - Layout is the formatter's, which `generate()` runs on every file: what is added may be on one line.
 */
export class GeneratedFile {
  /** Path below the folder of the artefact, without extension: `definitions/legal-basis`. */
  readonly path: string;
  readonly #source: string;
  /** Every name at the top level, with what it is: a module, or the content of a declaration. */
  readonly #names = new Map<string, string>();
  readonly #imports = new Map<string, Map<string, Imported>>();
  readonly #reexports: Reexport[] = [];
  readonly #statements: Statement[] = [];
  readonly #exported = new Set<string>();

  /**
   * @param path Path below the folder of the artefact, without extension.
   * @param source What the file is generated from, such as `spec/events/sale.ts`.
   * @param exports Names that the file will export: no import or constant can have them.
   */
  constructor(path: string, source: string, exports: Iterable<string> = []) {
    this.path = path;
    this.#source = source;
    for (const name of exports) this.#exported.add(name);
  }

  /**
   * Imports a value from another file of the artefact and returns its name. In that file itself, nothing is needed.
   * @param alias The name to import it under.
   */
  importLocal(name: string, path: string, alias = name): string {
    return path === this.path ? name : this.#import(name, this.#specifier(path), false, alias);
  }

  /** Imports a type from another file of the artefact and returns its name. */
  importLocalType(name: string, path: string): string {
    return path === this.path ? name : this.importType(name, this.#specifier(path));
  }

  /** Imports a value from a package and returns its name. */
  importValue(name: string, specifier: string): string {
    return this.#import(name, specifier, false);
  }

  /** Imports a type from a package and returns its name. */
  importType(name: string, specifier: string): string {
    return this.#import(name, specifier, true);
  }

  /** Exports names of another file of the artefact. */
  reexport(names: readonly string[], path: string): void {
    this.#reexports.push({ names, path, areTypes: false });
  }

  /** Exports types of another file of the artefact. */
  reexportTypes(names: readonly string[], path: string): void {
    this.#reexports.push({ names, path, areTypes: true });
  }

  addFunction({ doc, ...structure }: Documented<FunctionDeclarationStructure> & { name: string }): string {
    return this.#add({ ...structure, kind: StructureKind.Function, docs: docStructures(doc) }, structure.name);
  }

  addInterface({ doc, ...structure }: Documented<InterfaceDeclarationStructure>): string {
    return this.#add({ ...structure, kind: StructureKind.Interface, docs: docStructures(doc) }, structure.name);
  }

  addTypeAlias({ doc, ...structure }: Documented<TypeAliasDeclarationStructure>): string {
    return this.#add({ ...structure, kind: StructureKind.TypeAlias, docs: docStructures(doc) }, structure.name);
  }

  /**
   * Declares a constant, unless one with the same content has the name, and returns its name: another one where the
   * wanted name is taken, unless it is exported.
   */
  addConstant(wanted: string, value: string, { doc, type, isExported, content = value }: ConstantOptions = {}): string {
    return this.declare(isExported ? { exported: wanted } : { local: wanted }, content, (name) => ({
      kind: StructureKind.VariableStatement,
      docs: docStructures(doc),
      declarationKind: VariableDeclarationKind.Const,
      isExported: isExported ?? false,
      declarations: [{ name, initializer: value, ...(type !== undefined && { type }) }],
    }));
  }

  /**
   * Adds a declaration, unless one with the same content has the name, and returns its name: `Tags` and `Tags2` where
   * two fields have one name and different contents.
   */
  declare(
    wanted: { local: string } | { exported: string },
    content: string,
    structureOf: (name: string) => StatementStructures,
  ): string {
    const name = 'local' in wanted ? this.#freeName(wanted.local, content) : wanted.exported;
    const known = this.#names.get(name);
    if (known === content) return name;
    if (known !== undefined) throw new Error(`"${name}" is already declared in ${this.path}.`);
    this.#names.set(name, content);
    this.#statements.push(structureOf(name));
    return name;
  }

  /** Adds a declaration or a statement that is written as text. */
  addStatement(statement: string | WriterFunction): void {
    this.#statements.push(statement);
  }

  /** The name of the declaration with a content, where this file has one. */
  nameOf(content: string): string | undefined {
    for (const [name, declared] of this.#names) if (declared === content) return name;
    return undefined;
  }

  /** Exports a declaration of this file that another one imports, and returns its name. */
  markExported(name: string): string {
    this.#exported.add(name);
    return name;
  }

  /** The file's text with the header that names its source. */
  print(): string {
    // Writers may import: they run first.
    const body = printStatements(this.#statements.map((statement) => this.#withExport(statement)));
    const parts = [this.#printImports(), this.#printReexports(), body].filter((part) => part !== '');
    return `${lineComment(generatedNotice(this.#source))}\n\n${parts.join('\n\n')}\n`;
  }

  #add(structure: StatementStructures, name: string): string {
    return this.declare({ exported: name }, `declaration ${name}`, () => structure);
  }

  #import(name: string, specifier: string, isType: boolean, wanted = name): string {
    const names = this.#imports.get(specifier) ?? new Map<string, Imported>();
    this.#imports.set(specifier, names);
    const known = names.get(name);
    if (known) {
      known.isType &&= isType;
      return known.alias;
    }
    const alias = this.#freeName(wanted, `import ${specifier}`);
    this.#names.set(alias, `import ${specifier}`);
    names.set(name, { alias, isType });
    return alias;
  }

  /** The name, with a number where something else has it. */
  #freeName(name: string, content: string): string {
    const isFree = (free: string) => !this.#names.has(free) && !this.#exported.has(free);
    let free = name;
    for (let number = 2; this.#names.get(free) !== content && !isFree(free); number++) free = `${name}${number}`;
    return free;
  }

  #withExport(statement: Statement): Statement {
    if (typeof statement !== 'object') return statement;
    const isExported = namesOf(statement).some((name) => this.#exported.has(name));
    return isExported ? ({ ...statement, isExported: true } as StatementStructures) : statement;
  }

  #printImports(): string {
    const modules = [...this.#imports].sort(([a], [b]) => compareSpecifiers(a, b));
    return modules.map(([specifier, names]) => printImport(specifier, names)).join('\n');
  }

  #printReexports(): string {
    return this.#reexports
      .map(({ names, path, areTypes }) => {
        const specifier = this.#specifier(path);
        return `export ${areTypes ? 'type ' : ''}{ ${[...names].sort(compareNames).join(', ')} } from '${specifier}';`;
      })
      .join('\n');
  }

  #specifier(path: string): string {
    const relative = posix.relative(posix.dirname(this.path), path);
    return `${relative.startsWith('.') ? '' : './'}${relative}.js`;
  }
}

type Statement = string | WriterFunction | StatementStructures;

interface Imported {
  alias: string;
  isType: boolean;
}

interface Reexport {
  names: readonly string[];
  path: string;
  areTypes: boolean;
}

const project = new Project({
  useInMemoryFileSystem: true,
  skipLoadingLibFiles: true,
  manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single },
});

function printStatements(statements: Statement[]): string {
  if (statements.length === 0) return '';
  const file = project.createSourceFile(
    'printed.ts',
    { statements: statements.flatMap((statement) => [blankLine, statement]) },
    { overwrite: true },
  );
  const text = file.getFullText();
  // Files that are not forgotten fill the memory, and names are looked up among all of them.
  file.forget();
  return text.trim();
}

const blankLine: WriterFunction = (writer) => {
  writer.blankLineIfLastNot();
};

function printImport(specifier: string, names: Map<string, Imported>): string {
  const isTypeOnly = [...names.values()].every(({ isType }) => isType);
  const members = [...names]
    .sort(([a], [b]) => compareNames(a, b))
    .map(([name, { alias, isType }]) => {
      const member = alias === name ? name : `${name} as ${alias}`;
      return isType && !isTypeOnly ? `type ${member}` : member;
    });
  return `import ${isTypeOnly ? 'type ' : ''}{ ${members.join(', ')} } from '${specifier}';`;
}

/** The names that a statement declares. */
function namesOf(structure: StatementStructures): string[] {
  if (structure.kind === StructureKind.VariableStatement) return structure.declarations.map(({ name }) => name);
  return 'name' in structure && typeof structure.name === 'string' ? [structure.name] : [];
}

/** Packages first, then the files that are farther away. */
function compareSpecifiers(a: string, b: string): number {
  const distance = (specifier: string) => (specifier.startsWith('.') ? 0 : 1) + specifier.split('../').length - 1;
  const isLocal = (specifier: string) => specifier.startsWith('.');
  if (isLocal(a) !== isLocal(b)) return isLocal(a) ? 1 : -1;
  return distance(b) - distance(a) || compareNames(a, b);
}

/** As Biome sorts names: case decides between equal words only. */
function compareNames(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x !== y) return x < y ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
