import type { ApiError } from '@rdsm-events/types/api-error';
import { type Messages, messageOf, RdsmValidationError } from '@rdsm-events/validators/errors';
import { checkOptions } from './check-options.js';
import { entriesOf, hasPairs } from './form-entries.js';
import { targetsOf } from './form-names.js';
import type { DecimalSeparator } from './form-number.js';
import { type FormChange, note, type Reading } from './form-part.js';
import { type Form, type FormInput, readPayload } from './form-payload.js';

/** How a form is read. */
export interface FormOptions<Input> {
  /** Fields that the form does not have. They override inputs and are not converted; `undefined` counts as absent. */
  fields?: { [Name in keyof Input]?: Input[Name] | undefined } | undefined;
  /** The field of an input, by the name of the input: `{ mensagem: 'cf_mensagem' }`; null for one that is no field. */
  inputs?: { readonly [input: string]: (keyof Input & string) | null | undefined } | undefined;
  /** With `'collect'`, the result has the inputs that are no field in `others`. */
  others?: 'ignore' | 'collect' | undefined;
  /** Drops empty and null values inside of the arrays and objects of a record, too. */
  dropEmpty?: boolean | undefined;
  /** The decimal separator of numbers that could be read in two ways, such as `1.234`: `','` by default. */
  decimal?: DecimalSeparator | undefined;
}

/** An error, with the name of the input that has the value. An error without one is about a value that the form lacks. */
export interface FormError extends ApiError {
  input?: string;
}

/** An event from a form, or why there is none; and what happened to its inputs. */
export type FormResult<Event> = (
  | { valid: true; event: Event; changes: FormChange[] }
  | { valid: false; errors: [FormError, ...FormError[]]; changes: FormChange[] }
) & {
  /** With `others: 'collect'`: names and values, as the form has them. */
  others?: [input: string, value: unknown][];
};

/** The inputs of a form: `FormData`, `URLSearchParams` or other pairs, a record of their values, or `a=1&b=2`. */
export type FormInputs = Iterable<readonly [input: string, value: unknown]> | object | string;

/** The member of every builder that reads a form. */
export interface FromForm<Event, Input> {
  /**
   * Makes the event of the inputs of a form: `FormData`, `URLSearchParams`, a record of their values, or the body of a
   * request that is not parsed (`email=ana%40example.com&nome=Ana`). An input belongs to the field that has its name,
   * or of which its name is known (`telefone`, `E-mail`). Others are left out.
   *
   * Strings are trimmed, and read as values of the field: `R$ 1.234,56`, `on`, `a, b`. Empty ones are dropped. `changes`
   * lists everything that was changed or left out. Neither an email nor a consent is guessed: two different emails are an
   * error. No input throws.
   *
   * @returns The event, or its errors, each with the name of its input.
   * @throws {RdsmValidationError} for an option that does not exist, with its name as the path.
   */
  fromForm(form: FormInputs, options?: FormOptions<Input>): FormResult<Event>;
}

const formOptions = {
  fields: 'OBJECT',
  inputs: 'OBJECT',
  others: ['ignore', 'collect'],
  dropEmpty: 'BOOLEAN',
  decimal: [',', '.'],
} as const;

/** Makes an event of the inputs of a form. @param make Throws RdsmValidationError for an invalid payload. */
export function readForm<Event, Input>(
  source: unknown,
  options: FormOptions<Input> | undefined,
  form: Form,
  make: (payload: unknown) => Event,
  messages: Messages,
): FormResult<Event> {
  checkOptions(options, formOptions, messages);
  const { fields, inputs, others, dropEmpty, decimal = ',' } = options ?? {};
  const changes = new Map<string, FormChange[]>();
  const dropsNested = dropEmpty === true || hasPairs(source);
  const reading: Reading = { changes, inputs: new Map(), several: new Set(), read: new Set(), dropsNested, decimal };
  const targetOf = targetsOf(form, inputs ?? {});
  const found: FormInput[] = [];
  const left: [input: string, value: unknown][] = [];
  for (const { input, value } of entriesOf(source)) {
    if (!changes.has(input)) changes.set(input, []);
    const target = targetOf(input);
    if (target) found.push({ input, value, ...target });
    else {
      note(reading, input, 'ignored');
      left.push([input, value]);
    }
  }
  const given = entriesOf(fields).filter(({ value }) => value !== undefined);
  const payload = readPayload(found, new Map(given.map(({ input, value }) => [input, value])), form, reading);
  const more = { changes: [...changes.values()].flat(), ...(others === 'collect' && { others: left }) };
  try {
    return { valid: true, event: make(payload), ...more };
  } catch (error) {
    if (!(error instanceof RdsmValidationError)) throw error;
    const errors = error.errors.map((one) => withInput(one, reading, messages)) as [FormError, ...FormError[]];
    return { valid: false, errors, ...more };
  }
}

/** The error with the input that has the value at its path, or a value around it. */
function withInput(error: ApiError, { inputs, several }: Reading, messages: Messages): FormError {
  let path = error.path ?? '';
  const isOneOfSeveral = several.has(path) && error.error_type === wrongType;
  const found = isOneOfSeveral ? { ...error, ...single(error, messages) } : error;
  while (path !== '' && !inputs.has(path))
    path = path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')));
  const input = inputs.get(path)?.input;
  return input === undefined ? found : { ...found, input };
}

/** What is reported of several values where one is expected. */
const wrongType = 'INVALID_DATA_TYPE';

/** What an error says of several values where one is expected, in place of their type. */
function single(
  { validation_rules }: ApiError,
  messages: Messages,
): Pick<ApiError, 'error_message' | 'validation_rules'> {
  const rules = { ...validation_rules, max_items: 1 };
  return { error_message: messageOf(wrongType, 'max_items', rules, messages), validation_rules: rules };
}
