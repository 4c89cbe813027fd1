import { type Messages, noPrefix, unknownField } from '@rdsm-events/validators/errors';
import { argumentErrors } from './argument-error.js';

/** The custom fields that receive UTM parameters, by parameter: `{ content: 'cf_utm_content' }`. */
export type CustomUtm<Field extends string = string> = Readonly<Record<string, Field>>;

/** What to do with UTM parameters for which RD Station has no field, such as `utm_content`. */
export interface UtmOptions<Custom> {
  /** The custom fields that receive them: `{ content: 'cf_utm_content' }`. */
  customFields?: Custom | undefined;
  /**
   * Called with the names of the parameters that are not sent: no field receives them, or their value cannot be sent. By
   * default they are written to the console, each once.
   */
  onIgnored?: ((names: string[]) => void) | undefined;
}

/** The custom fields of UTM parameters, as they are sent. */
export type CustomUtmFields<Custom> = { [Parameter in keyof Custom as Custom[Parameter] & PropertyKey]?: string };

/**
 * The custom fields that receive parameters.
 * @throws {RdsmValidationError} for a name without the prefix of custom fields: the API would reject the event.
 */
export function checkCustomUtm(
  customFields: CustomUtm | undefined,
  prefix: string | undefined,
  messages: Messages,
): CustomUtm {
  const wrong = Object.entries(customFields ?? {}).filter(
    ([, name]) => prefix === undefined || !String(name).startsWith(prefix) || name === prefix,
  );
  if (wrong.length > 0) {
    const path = ['options', 'customFields'];
    const errorOf = (parameter: string) =>
      prefix === undefined
        ? unknownField([...path, parameter], [])
        : noPrefix([...path, parameter], prefix, [`${prefix}utm_${parameter}`]);
    throw argumentErrors(messages, ...wrong.map(([parameter]) => errorOf(parameter)));
  }
  return customFields ?? {};
}
