import type { Field, ObjectShape } from '../../../catalogue/shape.js';
import { commentLines } from '../../../print/comment.js';
import { deprecationOf, printDeprecation } from '../../../print/deprecation.js';
import { describe } from '../../../print/description.js';
import { type Code, literal, map, string } from '../code.js';
import { printMethod } from '../php-file.js';
import { type Output, type PhpType, type Place, typeOf } from './types.js';

/** A parameter that is also a property. */
interface Parameter {
  /** That of the field, or another where PHP has a meaning for it. */
  name: string;
  field: string;
  type: PhpType;
  description: string | undefined;
  isRequired: boolean;
}

/** The property with fields that are not listed. */
interface OtherFields {
  name: string;
  doc: string;
}

/** The members of a class with the fields of an object. */
export function modelMembers(shape: ObjectShape, place: Omit<Place, 'field'>, output: Output): Code[] {
  const constants = shape.fields.filter(isConstant);
  const used = new Set(shape.fields.map(({ name }) => name));
  const others = otherFieldsOf(shape, used);
  const parameters = shape.fields
    .filter((field) => !isConstant(field))
    .map((field): Parameter => {
      const { name, shape: type, presence } = field;
      const isRequired = presence === 'required';
      return {
        name: reserved.has(name) ? freeName(name, used) : name,
        field: name,
        type: typeOf(type, { ...place, field: name }, output),
        description: docOf(field),
        isRequired,
      };
    });
  const renamed = parameters.filter(({ name, field }) => name !== field);
  return [
    ...(constants.length > 0 ? [['protected const CONSTANTS = ', constantsOf(constants), ';']] : []),
    ...(renamed.length > 0 ? [['protected const RENAMED = ', renamedFields(renamed), ';']] : []),
    ...(others ? [[`protected const OTHER_FIELDS = ${string(others.name)};`]] : []),
    printConstructor(parameters, others),
  ];
}

/** Variables of PHP that no parameter can be. */
const reserved = new Set(['this', 'GLOBALS']);

/** The name with `_` at its end, as often as it takes until it is free. */
function freeName(name: string, used: Set<string>): string {
  let free = name;
  while (used.has(free) || reserved.has(free)) free += '_';
  used.add(free);
  return free;
}

function renamedFields(parameters: readonly Parameter[]): Code {
  return map(parameters.map(({ name, field }) => [name, string(field)]));
}

/** A required field with one value needs no parameter. */
function isConstant({ shape, presence }: Field): boolean {
  return presence === 'required' && shape.kind === 'enum' && shape.values.length === 1;
}

function constantsOf(fields: readonly Field[]): Code {
  return map(fields.map(({ name, shape }) => [name, literal(shape.kind === 'enum' ? shape.values[0] : null)]));
}

function otherFieldsOf({ customFields, unknownFields }: ObjectShape, used: Set<string>): OtherFields | undefined {
  if (!customFields && unknownFields === 'reject') return undefined;
  const name = freeName(customFields ? 'custom_fields' : 'other_fields', used);
  const description = customFields
    ? (customFields.description ?? 'Custom fields by name.')
    : 'Fields that are not listed, by name.';
  return { name, doc: commentLines(`@param array<string, mixed> $${name} ${description}`).join(' ') };
}

function docOf({ shape }: Field): string | undefined {
  if (shape.kind === 'ref') return undefined;
  const deprecated = deprecationOf(shape);
  const texts = [describe(shape), deprecated && `Deprecated: ${printDeprecation(deprecated)}.`];
  return texts.filter((text) => text).join(' ') || undefined;
}

/** Parameters that have to be given come first, as PHP requires it. */
function printConstructor(parameters: readonly Parameter[], others: OtherFields | undefined): Code {
  const ordered = [...parameters.filter((one) => one.isRequired), ...parameters.filter((one) => !one.isRequired)];
  const docs = [...ordered.map(paramDoc), ...(others ? [others.doc] : [])];
  const declared = [
    ...ordered.map((parameter) => `    public readonly ${declare(parameter)},`),
    ...(others ? [`    public readonly array $${others.name} = [],`] : []),
  ];
  const signature =
    declared.length === 0
      ? 'public function __construct()'
      : ['public function __construct(', ...declared, ')'].join('\n');
  return printMethod(docs.length === 0 ? undefined : docs.join('\n'), signature, []);
}

function paramDoc({ name, type, description, isRequired }: Parameter): string {
  const nullable = isRequired || type.doc === 'mixed' ? type.doc : `${type.doc}|null`;
  return commentLines(`@param ${nullable} $${name}${description === undefined ? '' : ` ${description}`}`).join(' ');
}

function declare({ name, type, isRequired }: Parameter): string {
  const [only = 'mixed', ...more] = type.native;
  if (isRequired) return `${type.native.join('|')} $${name}`;
  const native = only === 'mixed' ? 'mixed' : more.length === 0 ? `?${only}` : `${type.native.join('|')}|null`;
  return `${native} $${name} = null`;
}
