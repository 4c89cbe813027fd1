import { batchNames, unionNames } from '../../../../generator/catalogue/names.js';
import type { ObjectShape } from '../../../../generator/catalogue/shape.js';
import { catalogue } from '../../../support/catalogue.js';
import { type Body, drawBodies, type Filling, fillings } from './bodies.js';
import { damage } from './damage.js';
import { Draw } from './draw.js';

/** Values of one kind, as the JSON texts in which they are sent. */
export interface Corpus {
  /** `sale random`, `event full`, `batch invalid`. */
  name: string;
  /** The event, the union or the batch that they are compared with: the name of a schema file. */
  subject: string;
  filling: Filling | 'invalid';
  texts: string[];
  /** How many events the texts hold. */
  events: number;
  /** How many different key sets the payloads have. */
  keySets: number;
}

/** How many events a corpus has: of one type, and of all types. */
const size = 1040;
const mixedSize = 2 * size;
const perBatch = 20;

/** All corpora. Each is drawn when it is read, and always the same. */
export const corpora: { name: string; subject: string; filling: Corpus['filling']; read: () => Corpus }[] = [
  ...catalogue.events.map((event) => ({
    subject: event.names.file,
    fillings: fillingsOf(event.payload),
    bodies: (filling: Filling) => drawBodies(event, filling, size),
    batched: false,
  })),
  { subject: unionNames.file, fillings, bodies: mixed, batched: false },
  { subject: batchNames.file, fillings: ['full', 'random'] as const, bodies: mixed, batched: true },
].flatMap(({ subject, fillings, bodies, batched }) =>
  [...fillings, 'invalid' as const].map((filling) => {
    const name = `${subject} ${filling}`;
    // Of a batch that is wrong, one event is.
    const isDamaged = (index: number) => !batched || index % perBatch === perBatch / 2;
    const draw = () =>
      filling === 'invalid'
        ? bodies('random').map((body, index) => (isDamaged(index) ? damaged(body) : body))
        : bodies(filling);
    return { name, subject, filling, read: () => ({ name, subject, filling, ...print(draw(), batched) }) };
  }),
);

/** Only the fillings that differ: a payload of few fields has no half that is neither all of them nor few. */
function fillingsOf({ fields }: ObjectShape): readonly Filling[] {
  const optional = fields.filter(({ presence }) => presence !== 'required').length;
  return optional === 0 ? ['full'] : optional < 10 ? ['full', 'few', 'random'] : fillings;
}

/** Events of each type in turn. */
function mixed(filling: Filling): Body[] {
  const perType = Math.ceil(mixedSize / catalogue.events.length);
  const all = catalogue.events.map((event) => drawBodies(event, filling, perType));
  return Array.from(
    { length: mixedSize },
    (_, index) => all[index % all.length]?.[Math.floor(index / all.length)] as Body,
  );
}

function damaged(body: Body): Body {
  return damage(body, new Draw(JSON.stringify(body)));
}

function print(bodies: Body[], batched: boolean): Pick<Corpus, 'texts' | 'events' | 'keySets'> {
  const keySets = new Set(bodies.map(({ event_type, payload }) => [event_type, ...Object.keys(payload)].join())).size;
  const values: unknown[] = batched
    ? Array.from({ length: bodies.length / perBatch }, (_, index) =>
        bodies.slice(index * perBatch, (index + 1) * perBatch),
      )
    : bodies;
  return { texts: values.map((value) => JSON.stringify(value)), events: bodies.length, keySets };
}
