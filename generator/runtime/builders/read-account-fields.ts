import type { ApiError } from '@rdsm-events/types/api-error';
import type { AccountField, FieldsApi, FieldsApiError, Path } from './account-field.js';
import { fieldAt } from './field-at.js';
import { isRecord } from './is-record.js';

/*
 * Reads the fields of an account for the builders and for the generator, which declare them each in its own way. The
 * generator has no packages: nothing of them is imported.
 */

/** What the field of an unknown data type is declared as. */
const anyText = { kind: 'text', isList: false, options: [] } as const;

/** An array with more items is not one of an account: it may be sparse. */
const maxItems = 10_000;

/**
 * Reads the custom fields of an account. Never throws.
 * @param answer The body of the response, as parsed JSON.
 * @param names What the name of a custom field matches.
 */
export function readAccountFields(
  answer: unknown,
  { members, languages, dataTypes }: FieldsApi,
  names: RegExp,
): { fields: AccountField[]; errors: FieldsApiError[] } {
  const errors: FieldsApiError[] = [];
  const fields = new Map<string, AccountField>();
  const { expectType, reject } = checksInto(errors);
  const member = <Type>(object: object, name: string, type: DataType<Type>, path: Path): Type | undefined =>
    expectType(fieldAt(object, name), type, [...path, name]);

  function readField(field: object, path: Path): void {
    if (member(field, members.isCustom, types.BOOLEAN, path) !== true) return;
    const name = member(field, members.name, types.STRING, path);
    if (name !== undefined && !names.test(name)) {
      reject([...path, members.name], 'INVALID_FORMAT', { pattern: names.source }, 'pattern');
    }
    const dataType = member(field, members.dataType, types.STRING, path);
    if (dataType === undefined) return;
    const content = Object.hasOwn(dataTypes, dataType) ? dataTypes[dataType] : undefined;
    const options = content?.kind === 'text' ? readOptions(field, path) : [];
    if (name === undefined) return;
    const label = readLabel(field);
    fields.set(
      name,
      content ? { name, ...content, options, label } : { ...anyText, name, label, unknownType: dataType },
    );
  }

  /** Fields that accept any string have no rules, no options, or an empty array of them. */
  function readOptions(field: object, path: Path): string[] {
    const optional = <Type>(object: object, name: string, type: DataType<Type>, at: Path) =>
      (fieldAt(object, name) ?? undefined) === undefined ? undefined : member(object, name, type, at);
    const rules = optional(field, members.rules, types.OBJECT, path);
    const at = [...path, members.rules];
    const options = rules && optional(rules, members.options, types.SET, at);
    const found = new Set<string>();
    for (const [index, option] of itemsOf(options ?? [], [...at, members.options])) {
      const value = member(option, members.option, types.STRING, [...at, members.options, index]);
      if (value !== undefined) found.add(value);
    }
    return [...found];
  }

  function readLabel(field: object): string | undefined {
    const labels = fieldAt(field, members.label);
    return languages.map((language) => fieldAt(labels, language)).find((label) => types.STRING.includes(label)) as
      | string
      | undefined;
  }

  /** The items of an array that are objects, with their indices; the others are errors. */
  function* itemsOf(array: readonly unknown[], path: Path): Generator<[number, object]> {
    for (let index = 0; index < array.length; index++) {
      const item = expectType(fieldAt(array, String(index)), types.OBJECT, [...path, index]);
      if (item) yield [index, item];
    }
  }

  const body = expectType(answer, types.OBJECT, []);
  const list = body && member(body, members.fields, types.SET, []);
  for (const [index, field] of itemsOf(list ?? [], [members.fields])) readField(field, [members.fields, index]);
  return { fields: [...fields.values()], errors };
}

interface DataType<Type> {
  readonly name: string;
  readonly includes: (value: unknown) => value is Type;
}

const types = {
  STRING: { name: 'STRING', includes: (value: unknown) => typeof value === 'string' },
  BOOLEAN: { name: 'BOOLEAN', includes: (value: unknown) => typeof value === 'boolean' },
  OBJECT: { name: 'OBJECT', includes: isRecord },
  SET: { name: 'SET', includes: isArray },
} as { STRING: DataType<string>; BOOLEAN: DataType<boolean>; OBJECT: DataType<object>; SET: DataType<unknown[]> };

function isArray(value: unknown): boolean {
  try {
    return Array.isArray(value) && value.length <= maxItems;
  } catch {
    return false;
  }
}

function checksInto(errors: FieldsApiError[]) {
  const reject = (
    path: Path,
    error_type: string,
    validation_rules?: ApiError['validation_rules'],
    variant?: string,
  ): undefined => {
    errors.push({ error_type, validation_rules, variant, path });
    return undefined;
  };
  const expectType = <Type>(value: unknown, type: DataType<Type>, path: Path): Type | undefined => {
    if (type.includes(value)) return value;
    return value === undefined || value === null
      ? reject(path, 'CANNOT_BE_NULL')
      : reject(path, 'INVALID_DATA_TYPE', { data_type: type.name });
  };
  return { expectType, reject };
}
