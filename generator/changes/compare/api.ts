import type { Answer, Api, Catalogue, Endpoint } from '../../legacy/catalogue.js';
import { type Change, type ChangeClass, change, forReaders } from '../change.js';
import { compareSchemas } from './compare-schemas.js';
import { type Definitions, quote } from './difference.js';
import { compareFacts } from './facts.js';

/** What requests are made of. */
const breaking: Record<string, Record<string, ChangeClass>> = {
  api: { server: 'breaking', mediaType: 'breaking' },
  authorization: { name: 'breaking', scheme: 'breaking' },
  typeParameter: { name: 'breaking' },
  endpoint: { path: 'breaking', operation: 'breaking' },
};

/** The changes of the API around the events: where and how they are sent, and what is answered. */
export function compareApi(before: Catalogue, after: Catalogue, definitions: Definitions): Change[] {
  return [
    ...compareFacts(general(before.api), general(after.api), 'api', 'api', breaking.api),
    ...compareFacts(
      { ...before.api.authorization },
      { ...after.api.authorization },
      'api.authorization',
      'api',
      breaking.authorization,
    ),
    ...compareTypeParameter(before, after),
    ...compareEndpoint(before.api.event, after.api.event, 'api.event', definitions),
    ...compareEndpoint(before.api.batch, after.api.batch, 'api.batch', definitions),
    ...compareFailures(before.api.failures, after.api.failures, definitions),
  ];
}

function general(api: Api): Record<string, unknown> {
  const { authorization, typeParameter, event, batch, failures, ...facts } = api;
  return facts;
}

/** Its values follow the events; only how they are spelt is a fact of its own. */
function compareTypeParameter(before: Catalogue, after: Catalogue): Change[] {
  const { values: old, ...facts } = before.api.typeParameter;
  const { values: next, ...newFacts } = after.api.typeParameter;
  const spelt = (catalogue: Catalogue, values: string[]) =>
    new Map(catalogue.events.map(({ type }, index) => [type, values[index]]));
  const [was, is] = [spelt(before, old), spelt(after, next)];
  return [
    ...compareFacts(facts, newFacts, 'api.typeParameter', 'api', breaking.typeParameter),
    ...[...is].flatMap(([type, value]) =>
      was.has(type) && was.get(type) !== value
        ? [
            change(
              'breaking',
              'api',
              'api.typeParameter',
              `The value for ${type} is ${quote(value)} instead of ${quote(was.get(type))}.`,
            ),
          ]
        : [],
    ),
  ];
}

function compareEndpoint(before: Endpoint, after: Endpoint, place: string, definitions: Definitions): Change[] {
  const { success: old, ...facts } = before;
  const { success: next, ...newFacts } = after;
  return [
    ...compareFacts(facts, newFacts, place, 'api', breaking.endpoint),
    ...compareAnswer(old, next, `${place}.success`, definitions),
  ];
}

/** Programs know the answers that are described: one more is additive, one less is breaking. */
function compareFailures(before: Answer[], after: Answer[], definitions: Definitions): Change[] {
  const statuses = [...new Set([...after, ...before].map(({ status }) => status))];
  return statuses.flatMap((status) => {
    const place = `api.${status}`;
    const [old, next] = [before, after].map((answers) => answers.find((answer) => answer.status === status));
    if (old && next) return compareAnswer(old, next, place, definitions);
    return [
      next ? change('additive', 'api', place, 'New answer.') : change('breaking', 'api', place, 'The answer is gone.'),
    ];
  });
}

function compareAnswer(before: Answer, after: Answer, place: string, definitions: Definitions): Change[] {
  const { bodies: old, ...facts } = before;
  const { bodies: next, ...newFacts } = after;
  return [
    ...compareFacts(facts, newFacts, place, 'api', { status: 'breaking' }),
    ...compareSchemas({ anyOf: old }, { anyOf: next }, place, definitions).map(forReaders),
  ];
}
