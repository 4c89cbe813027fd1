import { addError, array, type Explainer, oneOf as explainOneOf, string } from '@rdsm-events/validators/errors';

/** What a custom field of an account accepts: `text`, `oneOf(…)`, `listOf(…)`. */
export interface CustomField<Value> extends Explainer {
  /** Exists for the compiler only. */
  readonly holds?: Value;
}

/** A custom field that accepts any string. */
export const text: CustomField<string> = string;

/** A custom field that accepts these strings, matched exactly. */
export function oneOf<Option extends string>(...options: [Option, ...Option[]]): CustomField<Option> {
  return explainOneOf(options);
}

/** A custom field that accepts an array, as fields with several choices do. */
export function listOf<Value>(item: CustomField<Value>): CustomField<Value[]> {
  return array((value, collector) =>
    value === undefined || value === null ? addError(collector, 'CANNOT_BE_NULL') : item(value, collector),
  );
}
