import type { Explainer } from '@rdsm-events/validators/errors';
import type { CustomField } from './custom-field.js';
import { dateTime } from './form-date.js';
import { serializeDate } from './serialize.js';

/** A kind of custom field that accepts a `Date`, or the string that is sent. */
export function dateField(explain: Explainer): CustomField<string, Date | string> {
  const serialize = (value: unknown) => serializeDate(value) ?? value;
  const form = { read: dateTime, separator: ',' };
  return Object.assign<Explainer, object>((value, collector) => explain(value, collector), { serialize, form });
}
