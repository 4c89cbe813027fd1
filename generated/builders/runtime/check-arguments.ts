import { addError, type ErrorCollector, type Explainer, type Messages, oneOf } from '@rdsm-events/validators/errors';
import { argumentErrors } from './argument-error.js';

/** What a parameter accepts: one of these values, where they are listed. */
export interface Parameter {
  readonly isRequired: boolean;
  readonly values?: readonly unknown[];
}

/** What true and false mean. */
export interface Booleans<Value> {
  readonly true: Value;
  readonly false: Value;
}

/** The value that a boolean means; any other value is returned itself. */
export function fromBoolean<Value>(value: Value | boolean, booleans: Booleans<Value>): Value {
  return typeof value === 'boolean' ? booleans[`${value}`] : value;
}

/**
 * An object of arguments, without those that are undefined.
 * @param parameters What the arguments must be, by name.
 * @throws {RdsmValidationError} with every error in `errors`, at the names of the parameters.
 */
export function checkArguments<Arguments extends object>(
  given: { [Name in keyof Arguments]: Arguments[Name] | undefined },
  parameters: { readonly [name: string]: Parameter },
  messages: Messages,
): Arguments {
  const values = new Map<string, unknown>(Object.entries(given).filter(([, value]) => value !== undefined));
  const errors: ErrorCollector['errors'] = [];
  for (const name of Object.keys(parameters))
    check(values.get(name), parameters[name], { errors, path: [name], allowsUnknown: false, account: undefined });
  if (errors.length > 0) throw argumentErrors(messages, ...errors);
  return Object.fromEntries(values) as Arguments;
}

function check(value: unknown, parameter: Parameter | undefined, collector: ErrorCollector): void {
  if (value === null || (value === undefined && parameter?.isRequired)) addError(collector, 'CANNOT_BE_NULL');
  else if (value !== undefined && parameter?.values) explainerOf(parameter.values)(value, collector);
}

/** Values of other types than strings have no error of a wrong type. */
function explainerOf(values: readonly unknown[]): Explainer {
  return values.every((value) => typeof value === 'string') ? oneOf(values) : oneOf(values, () => true);
}
