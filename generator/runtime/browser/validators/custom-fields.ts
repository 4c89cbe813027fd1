import type { Explainer } from '@rdsm-events/validators/runtime/explainer';
import { rejectUnknown, type UnknownFields } from '@rdsm-events/validators/runtime/object';

/** Fields whose names match a pattern. A page declares no custom fields. */
export function customFields(pattern: RegExp, explain: Explainer, otherFields: UnknownFields): UnknownFields {
  return (name, suggest) => (pattern.test(name) ? explain : otherFields(name, suggest));
}

/** Unknown fields, without the suggestion of the prefix. */
export function suggestPrefix(): UnknownFields {
  return rejectUnknown;
}
