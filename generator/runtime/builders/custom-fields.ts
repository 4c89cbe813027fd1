import type { StandardSchema, ValidateOptions, ValidationResult } from '@rdsm-events/validators';
import type { CustomField } from './custom-field.js';
import {
  type Fault,
  missing,
  type Place,
  printPath,
  RdsmValidationError,
  suggest,
  unknownField,
  wrongType,
} from './errors.js';
import { fieldAt } from './field-at.js';
import { override } from './override.js';
import { toError, toValidationError } from './to-validation-error.js';

/** The custom fields that an account has, by name. */
export type DeclaredFields = { readonly [name: string]: CustomField<unknown> };

/** The validators of an event, for an account whose custom fields are known. */
export interface CustomFieldValidator<Event> {
  is: (value: unknown) => value is Event;
  validate: (value: unknown, options?: ValidateOptions) => ValidationResult<Event>;
  assert: (value: unknown) => void;
  schema: StandardSchema<Event>;
}

/**
 * Makes validators that know custom fields of those that know none.
 * @param pattern What the name of a custom field looks like.
 * @throws {RdsmValidationError} for a name that is none, and for what is no kind of field.
 */
export function withCustomFields<Event>(
  fields: DeclaredFields,
  pattern: RegExp,
  validate: (value: unknown, options?: ValidateOptions) => ValidationResult<unknown>,
  schema: StandardSchema<unknown>,
): CustomFieldValidator<Event> {
  const declared = declaredFields(fields, pattern);
  const validateKnown = (value: unknown, options?: ValidateOptions): ValidationResult<Event> => {
    const { standIn, faults } = judge(value, declared, pattern, options?.unknownFields === 'allow');
    const result = validate(standIn, options);
    if (result.valid) return { valid: true, value: value as Event };
    const [first, ...rest] = amend(result.errors, faults, ({ path = '' }) => path, toError);
    return { valid: false, errors: [first ?? result.errors[0], ...rest] };
  };
  return {
    is: (value): value is Event => validateKnown(value).valid,
    validate: validateKnown,
    assert(value) {
      const result = validateKnown(value);
      if (!result.valid) throw new RdsmValidationError(result.errors);
    },
    schema: {
      '~standard': {
        ...(schema as StandardSchema<Event>)['~standard'],
        validate(value) {
          const { standIn, faults } = judge(value, declared, pattern, false);
          const { issues } = schema['~standard'].validate(standIn);
          if (issues === undefined) return { value: value as Event };
          return { issues: amend(issues, faults, ({ path }) => printPath(path), toIssue) };
        },
      },
    },
  };
}

/** The declared fields by name. A map holds no names that an object inherits. */
function declaredFields(fields: DeclaredFields, pattern: RegExp): ReadonlyMap<string, CustomField<unknown>> {
  const declared = entriesOf(fields);
  for (const [name, field] of declared) {
    const place = ['payload', name];
    if (!pattern.test(name)) throw toValidationError(unknownField(place, []));
    if (typeof field !== 'function') throw toValidationError(wrongType(place, 'OBJECT'));
  }
  return new Map(declared);
}

function entriesOf(fields: DeclaredFields): [string, CustomField<unknown>][] {
  try {
    if (typeof fields === 'object') return Object.entries(fields);
  } catch {
    // A proxy threw, or it is null.
  }
  throw toValidationError(wrongType(['payload'], 'OBJECT'));
}

/** What is wrong with custom fields, by path. Two long names may share a path: each has its own list, in their order. */
type FaultsByPath = Map<string, Fault[][]>;

/**
 * What is wrong with the custom fields of an event, and an event for the validator that does not know them: a custom
 * field that is right is a text there, and one that is wrong is null, so that its error comes at the right place.
 */
function judge(
  event: unknown,
  declared: ReadonlyMap<string, CustomField<unknown>>,
  pattern: RegExp,
  allowsUnknown: boolean,
): { standIn: unknown; faults: FaultsByPath } {
  const faults: FaultsByPath = new Map();
  try {
    const payload = fieldAt(event, 'payload');
    if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return { standIn: event, faults };
    const changed: Record<string, unknown> = Object.create(null);
    const names = allowsUnknown ? undefined : [...declared.keys()];
    for (const name of Object.keys(payload).filter((key) => pattern.test(key))) {
      const value = fieldAt(payload, name);
      if (value === undefined) continue;
      const place = ['payload', name];
      const found = faultsOf(value, place, declared.get(name), names);
      changed[name] = found.length === 0 ? '' : null;
      if (found.length > 0) addFaults(faults, printPath(place), found);
    }
    return { standIn: override(event as object, { payload: override(payload, changed) }), faults };
  } catch {
    // What cannot be read is for the validator to refuse.
    return { standIn: event, faults: new Map() };
  }
}

function addFaults(faults: FaultsByPath, path: string, found: Fault[]): void {
  const known = faults.get(path);
  if (known) known.push(found);
  else faults.set(path, [found]);
}

/** @param names The names that may be meant by a field that is not declared; undefined where it is allowed. */
function faultsOf(
  value: unknown,
  place: Place,
  field: CustomField<unknown> | undefined,
  names: string[] | undefined,
): Fault[] {
  if (value === null) return [missing(place)];
  if (field) {
    try {
      return field(value, place);
    } catch {
      // A field kind of somebody else that throws accepts nothing.
      return [wrongType(place, 'STRING')];
    }
  }
  return names === undefined ? [] : [unknownField(place, suggest(String(place[1]), names, {}))];
}

/** The findings of the other validator, with ours at the places that we made wrong. */
function amend<Finding>(
  findings: readonly Finding[],
  faults: FaultsByPath,
  pathOf: (finding: Finding) => string,
  toFinding: (fault: Fault) => Finding,
): Finding[] {
  const taken = new Map<string, number>();
  const next = (path: string): Fault[] | undefined => {
    const index = taken.get(path) ?? 0;
    taken.set(path, index + 1);
    return faults.get(path)?.[index];
  };
  return findings.flatMap((finding) => next(pathOf(finding))?.map(toFinding) ?? [finding]);
}

function toIssue({ error_message, place }: Fault): { message: string; path: Place } {
  return { message: error_message, path: place };
}
