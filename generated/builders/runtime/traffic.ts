import {
  invalidFormat,
  type LocatedError,
  type Messages,
  type Path,
  unknownField,
  wrongType,
} from '@rdsm-events/validators/errors';
import { checkOptions } from './check-options.js';
import type { Cookie } from './cookie.js';
import { type CustomUtm, checkCustomUtm, type UtmOptions } from './custom-utm.js';
import { fieldAt } from './field-at.js';
import { toValidationError } from './to-validation-error.js';
import { readPairs } from './utm-input.js';
import { warnOnce } from './warn-once.js';

/** How UTM parameters are sent. */
export interface UtmMapping {
  /** How their names begin in an address. */
  readonly prefix: string;
  /** The fields by parameter, without the prefix. The field of the cookie is among them. */
  readonly fields: { readonly [parameter: string]: string };
  readonly cookie: Cookie;
  /** How the names of custom fields begin, where there are any. */
  readonly customPrefix: string | undefined;
}

/**
 * The fields of UTM parameters. Those whose parameter is missing are undefined, so that they replace earlier ones; without
 * any parameter there is no field. Visitors decide what an address contains: it never throws because of that.
 * @param argument The name of the argument with the options, if it also has the cookie and the address of a visit.
 * @throws {RdsmValidationError} for a custom field without its prefix, and for an option that does not exist.
 */
export function findUtm<Fields>(
  input: unknown,
  options: UtmOptions<CustomUtm> | undefined,
  mapping: UtmMapping,
  messages: Messages,
  argument?: 'visit',
): Fields {
  checkOptions(options, argument ? visitMembers : utmOptions, messages, argument);
  const { fields, ignored } = collect(input, options, mapping, messages);
  if (ignored.size > 0) (options?.onIgnored ?? warnOnce)([...ignored.keys()]);
  return fields as Fields;
}

/**
 * The same, and rejects what {@link findUtm} ignores.
 * @throws {RdsmValidationError} for a parameter without a field, a value that is not a string, and a cookie as the source.
 */
export function readUtm<Fields>(
  input: unknown,
  options: UtmOptions<CustomUtm> | undefined,
  mapping: UtmMapping,
  messages: Messages,
): Fields {
  checkOptions(options, strictOptions, messages);
  const { fields, ignored } = collect(input, options, mapping, messages);
  if (ignored.size > 0) throw toValidationError(messages, ...ignored.values());
  return fields as Fields;
}

const strictOptions = { customFields: 'OBJECT' } as const;
const utmOptions = { ...strictOptions, onIgnored: 'FUNCTION' } as const;
const visitMembers = { ...utmOptions, cookie: undefined, url: undefined } as const;

interface Collected {
  readonly fields: object;
  /** The names of the parameters that are not sent, each with the reason. */
  readonly ignored: ReadonlyMap<string, LocatedError>;
}

function collect(
  input: unknown,
  options: UtmOptions<CustomUtm> | undefined,
  mapping: UtmMapping,
  messages: Messages,
): Collected {
  const { prefix, fields, customPrefix } = mapping;
  const customFields = checkCustomUtm(options?.customFields, customPrefix, messages);
  const { pairs, isRecord } = readPairs(input);
  // Only in a record are names without the prefix parameters. In an address they mean anything.
  const isBare = isRecord && !pairs.some(([name]) => name.startsWith(prefix));
  const isKnown = (parameter: string) =>
    [fields, customFields].some((known) => fieldAt(known, parameter) !== undefined);
  if (isBare && !pairs.some(([name]) => isKnown(name))) return { fields: {}, ignored: new Map() };
  const traffic: Record<string, string> = {};
  const custom: Record<string, string> = {};
  const ignored = new Map<string, LocatedError>();
  for (const [name, untrimmed] of pairs) {
    const value = typeof untrimmed === 'string' ? untrimmed.trim() : untrimmed;
    if (isMissing(value) || !(isBare || name.startsWith(prefix))) continue;
    const parameter = isBare ? name : name.slice(prefix.length);
    const field = fieldAt(fields, parameter) as string | undefined;
    const customField = fieldAt(customFields, parameter) as string | undefined;
    const path = ['payload', field ?? customField ?? name];
    if (typeof value !== 'string') ignored.set(name, wrongType(path, 'STRING'));
    else if (field === undefined && customField === undefined) ignored.set(name, noField(path, name, customPrefix));
    else if (field === mapping.cookie.field && mapping.cookie.pattern.test(value)) {
      ignored.set(name, invalidFormat(path, 'utm'));
    } else {
      if (field !== undefined) traffic[field] ??= value;
      if (customField !== undefined) custom[customField] ??= value;
    }
  }
  return { fields: { ...completed(traffic, mapping), ...custom }, ignored };
}

/** A parameter of an address without a value has no meaning. */
function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function noField(path: Path, name: string, customPrefix: string | undefined): LocatedError {
  return unknownField(path, customPrefix === undefined ? [] : [`${customPrefix}${name}`]);
}

/** All traffic fields, if there is one. */
function completed(traffic: Record<string, string>, { fields }: UtmMapping): object {
  const names = Object.values(fields);
  return Object.fromEntries(Object.keys(traffic).length === 0 ? [] : names.map((name) => [name, traffic[name]]));
}
