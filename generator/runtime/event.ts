import type { Envelope } from './envelope.js';
import { addError, addTypeError, type ErrorCollector, type Explainer, validateAt } from './explainer.js';
import type { ValidationRules } from './message.js';
import { printPath } from './path.js';
import { fieldOf, namesOf } from './safe-read.js';
import { nonEmpty, oneOf, string } from './scalars.js';
import { type Aliases, suggest } from './suggest.js';
import type { Branches } from './union.js';

/**
 * An event. Its type is validated first: while it is invalid, it is the only error, unless the whole envelope is missing.
 * @param payloads The explainers of the payloads, by type.
 * @param aliases Other words for the types.
 */
export function event(envelope: Envelope, payloads: Branches, aliases?: Aliases): Explainer {
  const { type, fields } = envelope;
  const bodies = new Map<unknown, Explainer>();
  for (const [name, explainPayload] of Object.entries(payloads)) bodies.set(name, envelope.explain(explainPayload));
  const explainType = nonEmpty(oneOf([...bodies.keys()], string, aliases));
  return (value, collector) => {
    const typeName = fieldOf(value, type) ?? null;
    const body = bodies.get(typeName);
    if (body) return body(value, collector);
    const names = namesOf(value);
    if (!names) return addTypeError(value, collector, 'OBJECT');
    if (typeName !== null) return validateAt(explainType, typeName, type, collector);
    const isMissing = (name: string) => (fieldOf(value, name) ?? null) === null;
    for (const name of fields.every(isMissing) ? fields : [type]) {
      const rules = name === type ? foundAt(names, collector, envelope) : undefined;
      validateAt(() => addError(collector, 'CANNOT_BE_NULL', rules), null, name, collector);
    }
    return false;
  };
}

/** The path of the field that may be meant to be the type. */
function foundAt(
  names: readonly string[],
  { path }: ErrorCollector,
  { type, fields, aliases }: Envelope,
): ValidationRules | undefined {
  const misnamed = names.find((name) => name !== type && suggest(name, fields, aliases)[0] === type);
  return misnamed === undefined ? undefined : { found_at: printPath([...path, misnamed]) };
}
