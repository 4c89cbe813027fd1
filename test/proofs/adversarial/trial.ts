import { validatorOf } from '../../support/validators.js';
import type { Holding } from './accessors.js';
import type { HostileValue } from './adversarial-value.js';
import { complaints } from './assertions.js';
import { isRight } from './oracle.js';
import { at, kindOf, objectsIn, type Place, placesIn, withChange, withValue } from './positions.js';
import { sent } from './sent.js';
import type { Setting } from './settings.js';

/** How often something was tried, and what was wrong. */
export interface Outcome {
  trials: number;
  complaints: string[];
}

/** Fields that no table has; the second is one that a CONVERSION takes. */
const extraFields = ['unheard_of', 'cf_unheard_of'];

/** A hostile value in the place of each value of these settings, and in fields that no table has. */
export function tryEverywhere({ name, make, unsteady }: HostileValue, settings: readonly Setting[]): Outcome {
  return outcomeOf(settings, ({ names, value, root, event }) => {
    const places = [...placesIn(event), ...extrasIn(event)];
    return places.map((inner) => {
      const place = [...root, ...inner];
      const odd = make();
      const hostile = withValue(value, place, odd);
      const valid = unsteady ? undefined : isRight(names, hostile);
      const isExtra = at(value, place) === undefined && !isRight(names, withValue(value, place, 'x'));
      const only = isExtra ? 'INVALID_FIELDS' : onlyError(odd, at(value, place) ?? 'x');
      const expected = { valid, place: only ? place : blamed(place), only };
      return complaints(validatorOf(names), hostile, expected).map(
        (what) => `${name} at ${names.file} ${place}: ${what}`,
      );
    });
  });
}

/** Each field of these settings, held in another way. */
export function tryHolding({ name, hold, unsteady }: Holding, settings: readonly Setting[]): Outcome {
  return outcomeOf(settings, ({ names, value, root, event }) =>
    placesIn(event).map((inner) => {
      const place = [...root, ...inner];
      const hostile = withChange(value, place, hold);
      const valid = unsteady ? undefined : isRight(names, hostile);
      // What is held may be the container itself, or take the fields beside it away.
      const expected = { valid, place: place.slice(0, -1) };
      return complaints(validatorOf(names), hostile, expected).map(
        (what) => `${name} at ${names.file} ${place}: ${what}`,
      );
    }),
  );
}

/** A field of this name in each object of these settings. */
export function tryName(key: string, settings: readonly Setting[]): Outcome {
  return outcomeOf(settings, ({ names, value, root, event }) =>
    objectsIn(event).map((inner) => {
      const place = [...root, ...inner, key];
      const hostile = withValue(value, place, 'x');
      const valid = isRight(names, hostile);
      const found = complaints(validatorOf(names), hostile, { valid, place, only: 'INVALID_FIELDS' });
      return found.map((what) => `${JSON.stringify(key).slice(0, 40)} at ${names.file} ${inner}: ${what}`);
    }),
  );
}

function outcomeOf(settings: readonly Setting[], run: (setting: Setting) => string[][]): Outcome {
  const results = settings.flatMap(run);
  return { trials: results.length, complaints: results.flat() };
}

function extrasIn(event: unknown): Place[] {
  return objectsIn(event).flatMap((place) => extraFields.map((name) => [...place, name]));
}

/** The type of the only error that a value of another type gives; undefined for one of the right type. */
function onlyError(odd: unknown, right: unknown): string | undefined {
  if (odd === undefined || odd === null) return 'CANNOT_BE_NULL';
  return kindOf(sent(odd)) === kindOf(right) ? undefined : 'INVALID_DATA_TYPE';
}

/** Of a cookie, the fields beside it are blamed. */
function blamed(place: Place): Place {
  return place.at(-1) === 'traffic_source' ? place.slice(0, -1) : place;
}
