import { isOrigin } from '../../../spec/origin.js';
import type { EnumValue } from '../shape.js';
import { isRecord } from './is-record.js';
import type { ReadContext } from './read-context.js';
import { report } from './read-context.js';
import { readDeprecation } from './read-deprecation.js';

/** A schema of TypeBox, of which nothing is known yet. */
export type TypeBoxSchema = Readonly<Record<string, unknown>>;

/** Keywords that describe a schema, and constrain nothing. The object that has the field reads `expected`. */
const annotations = ['$id', 'title', 'description', 'examples', 'knownFrom', 'deprecated', 'origins', 'expected'];

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
  values: { isValid: isStringList, fix: 'Use an array of strings.' },
};

/** How to fix the value of a constraint; undefined where it is valid. */
export function invalidValue(name: string, value: unknown): string | undefined {
  const check = constraintChecks[name];
  return check === undefined || check.isValid(value) ? undefined : check.fix;
}

/** The constraints of a schema that its shape has too. Any other keyword, and any invalid value of one, is a problem. */
export function readConstraints<Name extends string>(
  schema: TypeBoxSchema,
  names: readonly Name[],
  structural: readonly string[],
  location: string,
  context: ReadContext,
): { [name in Name]?: never } {
  const known = new Set<string>([...annotations, ...names, ...structural]);
  for (const keyword of Object.keys(schema).filter((name) => schema[name] !== undefined && !known.has(name))) {
    report(context, location, `"${keyword}" is not part of the model here.`, fixOf(keyword));
  }
  const constraints: Record<string, unknown> = {};
  for (const name of names) {
    const value = schema[name];
    if (value === undefined) continue;
    const fix = invalidValue(name, value);
    if (fix !== undefined) report(context, location, `Invalid value of "${name}".`, fix);
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
    case 'should':
      return 'Use it on a string, a number or an array.';
    case 'unit':
      return 'Use it on a number, or on a string that holds one.';
    default:
      return 'Remove it.';
  }
}

/** Title, description and the like. */
export function readAnnotations(schema: TypeBoxSchema, location: string, context: ReadContext): object {
  const { title, description, examples, knownFrom, origins } = schema;
  for (const [name, value] of Object.entries({ title, description })) {
    if (value !== undefined && !isString(value)) report(context, location, `Invalid ${name}.`, 'Use a string.');
  }
  if (examples !== undefined && !Array.isArray(examples)) {
    report(context, location, 'Invalid examples.', 'Use an array of values.');
  }
  if (knownFrom !== undefined && !isOrigin(knownFrom)) {
    report(context, location, 'Invalid "knownFrom".', 'Use knownFrom(schema, origin).');
  }
  if (origins !== undefined && !(isRecord(origins) && Object.values(origins).every(isOrigin))) {
    report(context, location, 'Invalid origins.', 'Use an origin for each constraint, such as { minLength: ours(…) }.');
  }
  return {
    ...(isString(title) && { title }),
    ...(isString(description) && { description }),
    ...(Array.isArray(examples) && { examples }),
    ...(isOrigin(knownFrom) && { knownFrom }),
    ...readDeprecation(schema.deprecated, location, context),
    ...(isRecord(origins) && Object.keys(origins).length > 0 && { origins }),
  };
}

/** Only a field can be expected. */
export function reportExpected(schema: TypeBoxSchema, location: string, context: ReadContext): void {
  if (schema.expected === undefined) return;
  report(context, location, '"expected" is not part of the model here.', 'Use it on a field of an object.');
}

export function isEnumValue(value: unknown): value is EnumValue {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isStringList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isString);
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
