import type { Envelope } from './envelope.js';
import { addError, addTypeError, type Explainer, validateAt } from './explainer.js';
import { printPath } from './path.js';
import { fieldOf, namesOf } from './safe-read.js';
import { nonEmpty, oneOf, string } from './scalars.js';
import type { Aliases } from './suggest.js';
import type { Branches } from './union.js';

/**
 * An event. Its type is validated first: while it is invalid, it is the only error, unless the whole envelope is missing.
 * @param payloads The explainers of the payloads, by type.
 * @param aliases Other words for the types.
 */
export function event({ type, explain }: Envelope, payloads: Branches, aliases?: Aliases): Explainer {
  const bodies = new Map<unknown, Explainer>();
  for (const [name, explainPayload] of Object.entries(payloads)) bodies.set(name, explain(explainPayload));
  const explainType = nonEmpty(oneOf([...bodies.keys()], string, aliases));
  // The fields of the envelope are the same for any payload.
  const { fields, suggest } = explain(string);
  return (value, collector) => {
    const typeName = fieldOf(value, type) ?? null;
    const body = bodies.get(typeName);
    if (body) return body(value, collector);
    const names = namesOf(value);
    if (!names) return addTypeError(value, collector, 'OBJECT');
    if (typeName !== null) return validateAt(explainType, typeName, type, collector);
    const misnamed = names.find((name) => name !== type && suggest(name)[0] === type);
    const rules = misnamed === undefined ? misnamed : { found_at: printPath([...collector.path, misnamed]) };
    const isMissing = (name: string) => (fieldOf(value, name) ?? null) === null;
    for (const name of fields.every(isMissing) ? fields : [type]) {
      const explainMissing: Explainer = () => addError(collector, 'CANNOT_BE_NULL', name === type ? rules : undefined);
      validateAt(explainMissing, null, name, collector);
    }
    return false;
  };
}
