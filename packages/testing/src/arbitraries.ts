import type { EventOf, EventType } from '@rdsm-events/types';
import fc, { type Arbitrary } from 'fast-check';
import { anyStyle } from './arbitraries/any-style.js';
import { usualStyle } from './arbitraries/usual-style.js';
import { validEvents } from './arbitraries/values.js';
import { catalogue } from './catalogue.js';
import { eventOfType, eventTypes } from './event-types.js';
import type { Fault } from './faults/fault.js';
import { faultyEvents } from './faults/faulty-events.js';

export type { Fault } from './faults/fault.js';

/** How values are drawn. */
export interface ArbitraryOptions {
  /**
   * `usual`, the default: what events usually contain, without notices; personal data is of example.com. `any`: anything
   * that is valid, also control characters, lone surrogates, numbers of any size, and negative zero.
   */
  values?: 'usual' | 'any';
}

/** Which events are drawn. */
export interface EventOptions<Type extends EventType> extends ArbitraryOptions {
  /** The types of the events: all by default, also the deprecated ones. */
  types?: readonly [Type, ...Type[]];
}

/** How long a batch is. */
export interface BatchOptions<Type extends EventType> extends EventOptions<Type> {
  /** The least number of events, 1 by default. */
  minLength?: number;
  /** The greatest number of events, 10 by default. */
  maxLength?: number;
}

/** An event that is invalid, and the error that makes it so. */
export interface InvalidEvent {
  event: unknown;
  /** An error that every validation of the event reports; it may report others too. */
  fault: Fault;
}

/**
 * Draws valid events of one type.
 *
 * @example fc.assert(fc.property(arbitraryOf('SALE'), (event) => isSale(event)));
 * @throws {TypeError} if there is no such type.
 */
export function arbitraryOf<Type extends EventType>(
  type: Type,
  { values = 'usual' }: ArbitraryOptions = {},
): Arbitrary<EventOf<Type>> {
  const style = values === 'any' ? anyStyle : usualStyle;
  return validEvents(eventOfType(type), catalogue, style) as Arbitrary<EventOf<Type>>;
}

/**
 * Draws valid events of any type.
 *
 * @throws {TypeError} if there is no such type.
 */
export function eventArbitrary<Type extends EventType = EventType>(
  options: EventOptions<Type> = {},
): Arbitrary<EventOf<Type>> {
  return fc.oneof(...typesOf(options).map((type) => arbitraryOf(type, options)));
}

/**
 * Draws valid batches. None of the usual ones is longer than the API accepts.
 *
 * @throws {TypeError} if there is no such type.
 */
export function batchArbitrary<Type extends EventType = EventType>(
  options: BatchOptions<Type> = {},
): Arbitrary<EventOf<Type>[]> {
  const { minLength = 1, maxLength = Math.max(minLength, 10) } = options;
  return fc.array(eventArbitrary(options), { minLength, maxLength });
}

/**
 * Draws events of one type with one fault: a field that is missing, unknown or null, of a wrong type or outside of its
 * limits, or a violated rule.
 *
 * @throws {TypeError} if there is no such type.
 */
export function invalidArbitraryOf(type: EventType, options: ArbitraryOptions = {}): Arbitrary<InvalidEvent> {
  const described = eventOfType(type);
  return fc.tuple(arbitraryOf(type, options), fc.nat(), fc.nat()).map(([event, kind, index]) => {
    const all = faultyEvents(event, described, catalogue);
    const errorType = pick([...new Set(all.map(({ error_type }) => error_type))], kind);
    const { value, ...fault } = pick(
      all.filter(({ error_type }) => error_type === errorType),
      index,
    );
    return { event: value, fault };
  });
}

/**
 * Draws events of any type with one fault.
 *
 * @throws {TypeError} if there is no such type.
 */
export function invalidEventArbitrary(options: EventOptions<EventType> = {}): Arbitrary<InvalidEvent> {
  return fc.oneof(...typesOf(options).map((type) => invalidArbitraryOf(type, options)));
}

function typesOf<Type extends EventType>({ types }: EventOptions<Type>): readonly Type[] {
  return types ?? (eventTypes as Type[]);
}

/** Every event has faults: one of the items. */
function pick<T>(items: readonly T[], index: number): T {
  return items[index % items.length] as T;
}
