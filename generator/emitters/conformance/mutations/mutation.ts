import { type HouseRuleId, type SentenceId, sentences } from '../../../catalogue/documents.js';
import type { ErrorType } from '../checker/expected-error.js';
import type { Fields } from '../checker/fields.js';
import type { EventBody } from './event-body.js';

/** What a mutation violates. A legal basis has rows of its own: `legal-basis.category`. */
export interface Origin {
  readonly rows: readonly string[];
  readonly sentences: readonly SentenceId[];
  readonly houseRules: readonly HouseRuleId[];
}

interface PlacedError {
  readonly error_type: ErrorType;
  readonly path: string;
}

/** Turns any valid body into one with exactly one error, or into a valid one with this notice. */
export interface Mutation<Body = EventBody, Expected = PlacedError> {
  readonly id: string;
  /** The event whose valid bodies it changes, or BATCH. */
  readonly event: string;
  readonly belongsTo: Origin;
  /** The paths that it changes: `event_family`, `payload.email`; the empty string is the whole body. */
  readonly touches: readonly string[];
  readonly apply: (valid: Body) => unknown;
  readonly expected: Expected;
}

/** One field set to a value, or removed if the value is undefined. */
export interface FieldChange {
  readonly in: 'envelope' | 'payload';
  readonly key: string;
  readonly value: unknown;
}

/** A mutation as a few changes of fields. */
export interface Fault<Expected = PlacedError> {
  readonly name: string;
  readonly changes: readonly FieldChange[];
  readonly expected: Expected;
  readonly belongsTo: Partial<Origin>;
}

export function mutationOf<Expected>(
  event: string,
  { name, changes, expected, belongsTo }: Fault<Expected>,
): Mutation<EventBody, Expected> {
  return {
    id: `${event}: ${name}`,
    event,
    belongsTo: origin(event, belongsTo),
    touches: changes.map((withField) => (withField.in === 'envelope' ? withField.key : `payload.${withField.key}`)),
    apply: (valid) => changes.reduce(applyChange, valid),
    expected,
  };
}

/** A sentence can be violated only in the events that it is about. */
export function origin(event: string, { rows = [], sentences: ids = [], houseRules = [] }: Partial<Origin>): Origin {
  return { rows, sentences: ids.filter((id) => speaksOf(id, event)), houseRules };
}

function speaksOf(id: SentenceId, event: string): boolean {
  const found = sentences.find((sentence) => sentence.id === id);
  return found !== undefined && (found.events === 'all' || found.events.some((other) => other === event));
}

function applyChange(body: EventBody, { in: where, key, value }: FieldChange): EventBody {
  const changed =
    where === 'envelope'
      ? withField(body, key, value)
      : withField(body, 'payload', withField(body.payload, key, value));
  return changed as Fields & EventBody;
}

/** A copy with one field changed in its position, added at the end, or removed. */
export function withField(container: object, key: string, value: unknown): Fields {
  const entries = Object.entries(container);
  if (value === undefined) return Object.fromEntries(entries.filter(([other]) => other !== key));
  const changed = entries.map(([other, old]) => [other, other === key ? value : old] as const);
  return Object.fromEntries(Object.hasOwn(container, key) ? changed : [...changed, [key, value]]);
}

type Touching = Pick<Mutation, 'touches'>;

/** Whether two mutations of one event, applied one after the other, cause both errors. */
export function independent(one: Touching, other: Touching): boolean {
  const masksAll = [...one.touches, ...other.touches].some((place) => place === '' || place === 'event_type');
  return !masksAll && one.touches.every((a) => other.touches.every((b) => !within(a, b) && !within(b, a)));
}

function within(outer: string, inner: string): boolean {
  return inner === outer || (outer === 'payload' && inner.startsWith('payload.'));
}
