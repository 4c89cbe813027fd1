import type { Catalogue } from '../../../generator/catalogue/catalogue.js';
import { closest } from './closest.js';
import { UsageError } from './error.js';
import { formats } from './input/detect.js';
import type { ReadOptions } from './input/read-events.js';

/** The options that state how events are read. */
export interface ReadingValues {
  event?: string | undefined;
  input?: string | undefined;
  decimal?: string | undefined;
  field?: string[] | undefined;
}

/**
 * Reads the options that state how events are read.
 * @throws {UsageError} for a value that none of them accepts.
 */
export function readReading({ event, input, decimal, field }: ReadingValues, catalogue: Catalogue): ReadOptions {
  const type = event === undefined ? undefined : findType(event, catalogue);
  return {
    type,
    constants: field?.map((constant) => readConstant(constant, catalogue, type)),
    format: oneOf('--input', input, formats),
    decimal: oneOf('--decimal', decimal, [',', '.']),
  };
}

/**
 * The value of an option, if it is given.
 * @throws {UsageError} for one that is not known.
 */
export function oneOf<Value extends string>(
  option: string,
  value: string | undefined,
  known: readonly Value[],
): Value | undefined {
  const found = known.find((one) => one === value);
  if (value !== undefined && found === undefined) {
    throw new UsageError(`${option} accepts ${known.join(', ')}, and not "${value}".`);
  }
  return found;
}

/** Reads `--field NAME=VALUE`. */
function readConstant(constant: string, { events }: Catalogue, type: string | undefined): [string, string] {
  const [name = '', ...rest] = constant.split('=');
  const value = rest.join('=').trim();
  if (value === '') throw new UsageError('--field is NAME=VALUE, such as conversion_identifier=newsletter.');
  const payloads = events.filter((event) => type === undefined || event.type === type).map(({ payload }) => payload);
  const known = payloads.flatMap(({ fields }) => fields.map((field) => field.name));
  const isCustom = payloads.some(({ customFields }) => customFields && name.startsWith(customFields.prefix));
  if (known.includes(name) || isCustom) return [name, value];
  const meant = closest(name, known);
  const fix = meant === undefined ? '"rdsm-events events TYPE" lists the fields.' : `Did you mean "${meant}"?`;
  throw new UsageError(`--field: ${type ?? 'No event'} has ${type ? 'no field' : 'a field'} "${name}". ${fix}`);
}

function findType(name: string, { events }: Catalogue): string {
  const types = events.map(({ type }) => type);
  const type = name.toUpperCase();
  if (types.includes(type)) return type;
  const meant = closest(type, types);
  const fix = meant === undefined ? '"rdsm-events events" lists them.' : `Did you mean "${meant}"?`;
  throw new UsageError(`Unknown event "${name}". ${fix}`);
}
