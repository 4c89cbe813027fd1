import {
  type AccountFields,
  addError,
  addUnknownField,
  type Explainer,
  type LocatedError,
  type Messages,
  noPrefix,
  suggestCustomField,
  suggester,
  unknownField,
  wrongType,
} from '@rdsm-events/validators/errors';
import { argumentErrors } from './argument-error.js';
import { type CustomField, explainField, fieldSerializer, problemsOf } from './custom-field.js';
import { declaredForm } from './declared-form.js';
import { fieldAt } from './field-at.js';
import type { Form } from './form-payload.js';
import { override } from './override.js';

/** The custom fields that an account declares, by name. */
export type FieldKinds = { readonly [name: string]: CustomField<unknown, unknown> };

/** A function that makes the event of a payload. */
export type AnyBuild = (payload: never, options?: never) => object;

/** The declared custom fields of an account. */
export interface DeclaredFields {
  /** The fields as the explainers of events read them. */
  readonly account: AccountFields;
  /** Makes the builder of an event accept the values of the fields that are sent as strings. */
  readonly extend: (build: AnyBuild) => AnyBuild;
  /** What the inputs of a form are, with the fields. */
  readonly form: (form: Form) => Form;
}

/** The name of the argument with the declarations, in the paths of errors. */
const argument = 'fields';

/**
 * Declares the custom fields of an account.
 * @param patterns What the name of a custom field matches in each event.
 * @param prefix How each name begins.
 * @throws {RdsmValidationError} with each invalid name and each invalid kind of field, at paths such as `fields.cf_plan`.
 */
export function declareFields(
  kinds: FieldKinds,
  patterns: readonly RegExp[],
  prefix: string,
  messages: Messages,
): DeclaredFields {
  const declared = entriesOf(kinds, messages);
  const [first, ...others] = declared.flatMap(([name, kind]): LocatedError[] => {
    const path = [argument, name];
    if (patterns.every((pattern) => pattern.test(name))) return problemsOf(kind, path);
    if (name.startsWith(prefix)) return [unknownField(path, [])];
    return [noPrefix(path, prefix, suggestCustomField(name, prefix))];
  });
  if (first) throw argumentErrors(messages, first, ...others);
  const fields = new Map(declared);
  return { account: accountFields(fields), extend: extenderOf(declared), form: (form) => declaredForm(form, fields) };
}

function entriesOf(kinds: FieldKinds, messages: Messages): [string, CustomField<unknown, unknown>][] {
  try {
    if (typeof kinds === 'object') return Object.entries(kinds);
  } catch {
    // A proxy threw, or it is null.
  }
  throw argumentErrors(messages, wrongType([argument], 'OBJECT'));
}

/** How many declared names are compared with an unknown name that none of them equals. */
const maxNames = 200;

/** Of a declared field the explainer of its kind; any other field is unknown. A map has no inherited names. */
function accountFields(declared: ReadonlyMap<string, CustomField<unknown, unknown>>): AccountFields {
  const similar = suggester([...declared.keys()].slice(0, maxNames));
  const suggest = (name: string) => (declared.has(name) ? [name] : similar(name));
  const explainerOf =
    (name: string): Explainer =>
    (value, collector) => {
      const field = declared.get(name);
      if (value === null) return addError(collector, 'CANNOT_BE_NULL');
      if (field) return explainField(field, value, collector);
      if (collector.allowsUnknown) return true;
      return addUnknownField(collector, suggest(name));
    };
  return {
    explain: (name, path) => (isInPayload(path) ? explainerOf(name) : undefined),
    suggest: (name, path) => (isInPayload(path) ? suggest(name) : undefined),
  };
}

/** Whether a path is that of a field of the payload, of an event or of one in a batch: objects in it have other fields. */
function isInPayload(path: readonly (string | number)[]): boolean {
  return path.length === (typeof path[0] === 'number' ? 3 : 2);
}

function extenderOf(declared: readonly [string, CustomField<unknown, unknown>][]): DeclaredFields['extend'] {
  const serializers = declared.flatMap(([name, kind]) => {
    const serialize = fieldSerializer(kind);
    return serialize ? [{ name, serialize }] : [];
  });
  const sentPayload = (payload: unknown): unknown => {
    const changed: Record<string, unknown> = {};
    for (const { name, serialize } of serializers) {
      const value = fieldAt(payload, name);
      const sent = value === undefined ? value : serialize(value);
      if (sent !== value) changed[name] = sent;
    }
    return Object.keys(changed).length === 0 ? payload : override(payload as object, changed);
  };
  return (build) => (payload, options) => build(sentPayload(payload) as never, options);
}
