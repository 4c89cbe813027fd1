import type { Envelope } from './envelope.js';
import type { ErrorCollector, Explainer } from './explainer.js';
import { addHint } from './hint.js';
import { allowUnknown, object } from './object.js';
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
  const wrongType = object({ [type]: nonEmpty(oneOf([...bodies.keys()], string, aliases)) }, undefined, allowUnknown);
  const noEnvelope = object(Object.fromEntries(fields.map((name) => [name, string])), undefined, allowUnknown);
  return (value, collector) => {
    const body = bodies.get(fieldOf(value, type));
    if (body) return body(value, collector);
    const isPresent = (name: string) => (fieldOf(value, name) ?? null) !== null;
    if (isPresent(type)) return wrongType(value, collector);
    const { length } = collector.errors;
    (fields.some(isPresent) ? wrongType : noEnvelope)(value, collector);
    addMisnamedType(value, collector, length, envelope);
    return false;
  };
}

/** Adds the name of the field that may be meant to be the type to the error of the missing type. */
function addMisnamedType(value: unknown, collector: ErrorCollector, index: number, envelope: Envelope): void {
  const { type, fields, aliases } = envelope;
  const misnamed = namesOf(value)?.find((name) => name !== type && suggest(name, fields, aliases)[0] === type);
  if (misnamed) addHint(collector, index, { found_at: printPath([...collector.path, misnamed]) });
}
