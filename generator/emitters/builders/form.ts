import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import type { Rule } from '../../catalogue/rule.js';
import type { ArrayShape, Field, ObjectShape, Shape, UnionShape } from '../../catalogue/shape.js';
import { resolve } from '../../catalogue/walk.js';
import { withArticle } from '../../print/article.js';
import { Call, Code, printLiteral } from '../../print/literal.js';
import { printPattern } from '../../print/pattern.js';
import { GeneratedFile } from '../../print/source-file.js';
import { importInput } from './input.js';
import type { BuilderMember } from './member.js';
import { importBuilderMessages } from './messages-file.js';
import { typesModule } from './modules.js';

const name = 'fromForm';
const fieldsPath = 'runtime/form-fields';

/** The files of the runtime with the types of forms. */
export const formPath = 'runtime/form';
export const formPartPath = 'runtime/form-part';

/** Separates the items of a list in one input. A comma may be part of a number. */
const separators = { default: ',', number: ';' };

/** The file with what the inputs of a form are, for an event whose form the builders of an account read too. */
export function formFilePath({ names }: CatalogueEvent): string {
  return `web-forms/${names.file}`;
}

/** Prints that file. */
export function printFormFile(event: CatalogueEvent, catalogue: Catalogue): string {
  const name = formName(event);
  const file = new GeneratedFile(formFilePath(event), event.source, [name]);
  // A bundler that finds it unused removes a constant only if its calls are marked.
  file.addConstant(name, printForm(event, catalogue, file, '/* @__PURE__ */ '), {
    doc: `What the inputs of a form are in the payload of ${withArticle(event.type)} event.`,
    type: file.importLocalType('Form', 'runtime/form-payload'),
    isExported: true,
  });
  return file.print();
}

/** Imports what the inputs of a form are, and returns its name. */
export function importForm(event: CatalogueEvent, file: GeneratedFile): string {
  return file.importLocal(formName(event), formFilePath(event));
}

/** Declares the function that makes the event of the inputs of a form. */
export function declareForm(event: CatalogueEvent, catalogue: Catalogue, file: GeneratedFile): BuilderMember {
  const { names, payload } = event;
  const eventType = file.importType(names.event, typesModule(names.file));
  const input = importInput(event, file);
  // A constant of the function: a bundler removes it together with it.
  const constants = payload.customFields
    ? []
    : [`const inputs: ${file.importLocalType('Form', 'runtime/form-payload')} = ${printForm(event, catalogue, file)};`];
  const inputs = payload.customFields ? importForm(event, file) : 'inputs';
  file.addFunction({
    name,
    doc: `Makes the ${event.type} event of the inputs of a form.`,
    parameters: [
      { name: 'form', type: file.importLocalType('FormInputs', formPath) },
      {
        name: 'options',
        type: `${file.importLocalType('FormOptions', formPath)}<${input}>`,
        hasQuestionToken: true,
      },
    ],
    returnType: `${file.importLocalType('FormResult', formPath)}<${eventType}>`,
    statements: [
      ...constants,
      `return ${file.importLocal('readForm', formPath)}(form, options, ${inputs}, ${names.builder}.parse, ${importBuilderMessages(file)});`,
    ],
  });
  return { name, value: name, type: importFromForm(eventType, input, file) };
}

/** The type of the member of a builder that reads a form. */
export function importFromForm(event: string, input: string, file: GeneratedFile): string {
  return `${file.importLocalType('FromForm', formPath)}<${event}, ${input}>`;
}

function formName({ names }: CatalogueEvent): string {
  return `${names.builder}Form`;
}

/**
 * What the inputs of a form are, as an expression.
 * @param mark Precedes each call.
 */
function printForm({ payload }: CatalogueEvent, catalogue: Catalogue, file: GeneratedFile, mark = ''): string {
  const printer = new ReaderPrinter(catalogue, file, mark);
  const { customFields, rules } = payload;
  const entries = rules.flatMap(ruleEntry);
  return printLiteral({
    fields: printer.fields(payload.fields),
    ...(customFields && { customFields: [customFields.prefix, printer.customField(customFields.value)] }),
    aliases: aliasesOf(payload, catalogue),
    ...(entries.length > 0 && { rules: entries }),
  });
}

/** A rule by which inputs are ignored. */
function ruleEntry(rule: Rule): object[] {
  switch (rule.kind) {
    case 'emptyWhen':
      return [{ field: rule.field, pattern: new Code(printPattern(rule.condition.pattern)), empty: rule.empty }];
    case 'atLeastOneOf':
      return [];
  }
}

/** The names of inputs that mean a field of the payload, by field. */
function aliasesOf({ fields }: ObjectShape, { aliases }: Catalogue): Record<string, string> {
  const names = new Set(fields.map((field) => field.name));
  const found = new Map<string, Set<string>>();
  for (const [alias, meant] of Object.entries(aliases.form ?? {})) {
    const field = [meant].flat().find((one) => names.has(one));
    if (field === undefined || names.has(alias)) continue;
    found.set(field, (found.get(field) ?? new Set()).add(alias.replaceAll('_', '')));
  }
  return Object.fromEntries([...found].map(([field, words]) => [field, [...words].join(' ')]));
}

/** Prints shapes as what reads their values from the inputs of a form. */
class ReaderPrinter {
  readonly #catalogue: Catalogue;
  readonly #file: GeneratedFile;
  readonly #mark: string;

  constructor(catalogue: Catalogue, file: GeneratedFile, mark: string) {
    this.#catalogue = catalogue;
    this.#file = file;
    this.#mark = mark;
  }

  fields(fields: readonly Field[]): Record<string, unknown> {
    return Object.fromEntries(fields.map((field) => [field.name, this.#reader(field.shape)]));
  }

  customField(shape: Shape): unknown {
    return shape.kind === 'string' ? this.#import('customText') : this.#reader(shape);
  }

  #reader(shape: Shape): unknown {
    switch (shape.kind) {
      case 'ref':
        return this.#reader(resolve(shape, this.#catalogue.definitions));
      case 'string':
        if (shape.format === 'date-time') return new Code(this.#file.importLocal('dateTime', 'runtime/form-date'));
        return this.#import(shape.format === 'email' ? 'email' : 'text');
      case 'number':
      case 'integer':
        return this.#import('number');
      case 'boolean':
        return this.#import('boolean');
      case 'enum':
        return shape.values.every((value) => typeof value === 'string')
          ? this.#call('oneOf', ...shape.values)
          : this.#import('anything');
      case 'array':
        return this.#list(shape);
      case 'object':
        return this.#object(shape.fields);
      case 'union':
        return this.#object(fieldsOfBranches(shape, this.#catalogue));
      case 'any':
      case 'typeUnion':
        return this.#import('anything');
    }
  }

  #list({ items }: ArrayShape): unknown {
    const separator = separatorOf(resolve(items, this.#catalogue.definitions));
    return this.#call('list', this.#reader(items), ...(separator === undefined ? [] : [separator]));
  }

  /** Pages name the fields of an object themselves, and know how its enum values are spelt: they are matched exactly. */
  #object(fields: readonly Field[]): unknown {
    const readers = fields.map(({ name, shape }) => [
      name,
      shape.kind === 'enum' ? this.#import('anything') : this.#reader(shape),
    ]);
    return this.#call('object', Object.fromEntries(readers));
  }

  #call(reader: string, ...args: unknown[]): Call {
    return new Call(this.#mark + this.#name(reader), ...args);
  }

  #import(reader: string): Code {
    return new Code(this.#name(reader));
  }

  #name(reader: string): string {
    return this.#file.importLocal(reader, fieldsPath);
  }
}

function separatorOf(items: Shape): string | undefined {
  switch (items.kind) {
    case 'string':
    case 'boolean':
    case 'enum':
      return separators.default;
    case 'number':
    case 'integer':
      return separators.number;
    case 'any':
    case 'array':
    case 'object':
    case 'union':
    case 'typeUnion':
    case 'ref':
      return undefined;
  }
}

/** The fields of all branches. Which branch an input belongs to is known only when all are read. */
function fieldsOfBranches({ branches }: UnionShape, { definitions }: Catalogue): Field[] {
  const found = new Map<string, Field>();
  for (const { shape } of branches) {
    const branch = resolve(shape, definitions);
    for (const field of branch.kind === 'object' ? branch.fields : []) {
      const isSame = (found.get(field.name) ?? field).shape.kind === field.shape.kind;
      found.set(field.name, isSame ? field : { ...field, shape: { kind: 'any' } });
    }
  }
  return [...found.values()];
}
