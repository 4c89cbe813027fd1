import { addError, type Explainer } from '@rdsm-events/validators/errors';
import type { CustomField } from './custom-field.js';
import { type Convert, only, scalar } from './form-fields.js';
import type { Serializer } from './serialize.js';

/** How the values of a kind are sent as strings. */
interface Serialization {
  /** The type of other values, for errors. */
  readonly dataType: string;
  /** The string of a value; undefined for other values. */
  readonly serialize: Serializer;
  /** What the strings match. */
  readonly pattern: RegExp;
  /** The value of a string that a person wrote into a form; undefined for one that stays. */
  readonly parse: (
    text: string,
    ...more: Parameters<Convert> extends [unknown, ...infer More] ? More : never
  ) => unknown;
  /** Makes one value of several inputs. */
  readonly choose?: (values: unknown[]) => unknown;
  /** Separates the items of a list in one input. */
  readonly separator: string;
}

/** A kind whose values are sent as strings. A string that is none of them has the wrong type, and so has any other value. */
export function serializedField<Value extends string, Input>({
  dataType,
  serialize,
  pattern,
  parse,
  choose = only,
  separator,
}: Serialization): CustomField<Value, Input> {
  const explain: Explainer = (value, collector) => {
    if (typeof value === 'string' && pattern.test(value)) return true;
    const isSerializable = serialize(value) !== undefined;
    return addError(collector, 'INVALID_DATA_TYPE', { data_type: isSerializable ? 'STRING' : dataType });
  };
  const read = scalar(choose, (value, ...more) => serialize(typeof value === 'string' ? parse(value, ...more) : value));
  return Object.assign<Explainer, object>((value, collector) => explain(value, collector), {
    serialize: (value: unknown) => serialize(value) ?? value,
    form: { read, separator },
  });
}
