import type { Field, ObjectShape } from '../../../catalogue/shape.js';
import { commentLines } from '../../../print/comment.js';
import { deprecationOf, printDeprecation } from '../../../print/deprecation.js';
import { describe } from '../../../print/description.js';
import { type Code, map, string } from '../code.js';
import { printMethod } from '../php-file.js';
import { type Output, type PhpType, type Place, typeOf } from './types.js';

/** A parameter that is also a property. */
interface Parameter {
  name: string;
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
  const others = otherFieldsOf(shape);
  const parameters = shape.fields
    .filter((field) => !isConstant(field))
    .map((field): Parameter => {
      const { name, shape: type, presence } = field;
      const isRequired = presence === 'required';
      return {
        name,
        type: typeOf(type, { ...place, field: name }, output),
        description: docOf(field),
        isRequired,
      };
    });
  return [
    ...(constants.length > 0 ? [['protected const CONSTANTS = ', constantsOf(constants), ';']] : []),
    ...(others ? [[`protected const OTHER_FIELDS = ${string(others.name)};`]] : []),
    printConstructor(parameters, others),
  ];
}

/** A required field with one value needs no parameter. */
function isConstant({ shape, presence }: Field): boolean {
  return presence === 'required' && shape.kind === 'enum' && shape.values.length === 1;
}

function constantsOf(fields: readonly Field[]): Code {
  return map(
    fields.map(({ name, shape }) => [
      name,
      shape.kind === 'enum' && typeof shape.values[0] === 'string' ? string(shape.values[0]) : 'null',
    ]),
  );
}

function otherFieldsOf({ customFields, unknownFields }: ObjectShape): OtherFields | undefined {
  if (customFields) {
    const doc = `@param array<string, mixed> $custom_fields ${customFields.description ?? 'Custom fields by name.'}`;
    return { name: 'custom_fields', doc };
  }
  if (unknownFields === 'reject') return undefined;
  return {
    name: 'other_fields',
    doc: '@param array<string, mixed> $other_fields Fields that are not listed, by name.',
  };
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
