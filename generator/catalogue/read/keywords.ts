import type { EnumValue, Should } from '../shape.js';
import type { ReadContext } from './read-context.js';
import { report } from './read-context.js';
import { readDeprecation } from './read-deprecation.js';

/** A schema of TypeBox, of which nothing is known yet. */
export type TypeBoxSchema = Readonly<Record<string, unknown>>;

/** Keywords that describe a schema, or belong to the vocabulary of the spec. They constrain nothing. */
const annotations = ['$id', 'title', 'description', 'examples', 'deprecated', 'unit', 'origins', 'should', 'expected'];

const constraintChecks: Record<string, { isValid(value: unknown): boolean; fix: string }> = {
  minLength: { isValid: isCount, fix: 'Use an integer from 0.' },
  maxLength: { isValid: isCount, fix: 'Use an integer from 0.' },
  minItems: { isValid: isCount, fix: 'Use an integer from 0.' },
  maxItems: { isValid: isCount, fix: 'Use an integer from 0.' },
  minimum: { isValid: Number.isFinite, fix: 'Use a finite number.' },
  maximum: { isValid: Number.isFinite, fix: 'Use a finite number.' },
  exclusiveMinimum: { isValid: Number.isFinite, fix: 'Use a finite number.' },
  exclusiveMaximum: { isValid: Number.isFinite, fix: 'Use a finite number.' },
  multipleOf: { isValid: isPositive, fix: 'Use a finite number above 0.' },
  uniqueItems: { isValid: isBoolean, fix: 'Use true or false.' },
  pattern: { isValid: isString, fix: 'Use a string.' },
  format: { isValid: isString, fix: 'Use the name of a format.' },
  unit: { isValid: isString, fix: 'Use a string such as seconds.' },
};

/** The constraints of a schema that its shape has too. Any other keyword, and any invalid value of one, is a problem. */
export function readConstraints<Name extends string>(
  schema: TypeBoxSchema,
  names: readonly Name[],
  structural: readonly string[],
  location: string,
  context: ReadContext,
): { [name in Name]?: never } {
  const known = new Set<string>([...annotations, ...names, ...structural]);
  for (const keyword of Object.keys(schema).filter((name) => !known.has(name))) {
    report(context, location, `"${keyword}" is not part of the model here.`, fixOf(keyword));
  }
  const constraints: Record<string, unknown> = {};
  for (const name of names) {
    const value = schema[name];
    if (value === undefined) continue;
    const check = constraintChecks[name];
    if (check && !check.isValid(value)) report(context, location, `Invalid value of "${name}".`, check.fix);
    else constraints[name] = value;
  }
  return constraints as { [name in Name]?: never };
}

function fixOf(keyword: string): string {
  switch (keyword) {
    case 'allOf':
    case 'not':
    case 'patternProperties':
      return 'Use Payload(fields, { customFields, rules }) for custom fields and for rules over several fields.';
    case 'if':
    case 'then':
    case 'else':
    case 'dependentRequired':
    case 'dependentSchemas':
      return 'Declare a rule over several fields: Payload(fields, { rules }).';
    default:
      return 'Remove it.';
  }
}

/** Title, description and the like. */
export function readAnnotations(schema: TypeBoxSchema, location: string, context: ReadContext): object {
  const { title, description, examples, origins } = schema;
  for (const [name, value] of Object.entries({ title, description })) {
    if (value !== undefined && !isString(value)) report(context, location, `Invalid ${name}.`, 'Use a string.');
  }
  if (examples !== undefined && !Array.isArray(examples)) {
    report(context, location, 'Invalid examples.', 'Use an array of values.');
  }
  return {
    ...(isString(title) && { title }),
    ...(isString(description) && { description }),
    ...(Array.isArray(examples) && { examples }),
    ...readDeprecation(schema.deprecated, location, context),
    ...(isRecord(origins) && Object.keys(origins).length > 0 && { origins }),
  };
}

/** The narrower shapes that a value should have. */
export function readShoulds(
  schema: TypeBoxSchema,
  kind: 'string' | 'number' | 'integer' | 'array',
): { should?: Should[] } {
  if (!Array.isArray(schema.should)) return {};
  const declarations = schema.should as { constraints: Record<string, unknown>; origin: Should['origin'] }[];
  return {
    should: declarations.map(({ constraints: { values, ...constraints }, origin }) => ({
      shape: (values ? { kind: 'enum', values } : { kind, ...constraints }) as Should['shape'],
      origin,
    })),
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isEnumValue(value: unknown): value is EnumValue {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isPositive(value: unknown): boolean {
  return Number.isFinite(value) && (value as number) > 0;
}
