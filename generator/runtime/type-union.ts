import { addError, type Explainer } from './explainer.js';

/** A value of one of several JSON types. */
export interface Member {
  /** The type, as the API names it. */
  readonly data_type: string;
  /** As `typeof` names it, and `array`. */
  readonly type: string;
  readonly explain: Explainer;
}

/** Explains a value with the member of its JSON type. */
export function typeUnion(members: readonly Member[]): Explainer {
  return (value, collector) => {
    if (value === undefined || value === null) return addError(collector, 'CANNOT_BE_NULL');
    const type = isArray(value) ? 'array' : typeof value;
    const member = members.find((one) => one.type === type);
    if (member) return member.explain(value, collector);
    const data_types = members.map(({ data_type }) => data_type);
    return addError(collector, 'INVALID_DATA_TYPE', { data_types }, 'data_types');
  };
}

/** A revoked proxy throws. */
function isArray(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
