import { validatorOf } from '../../support/validators.js';
import type { Accessor } from './accessors.js';
import type { AdversarialValue } from './adversarial-value.js';
import { problems } from './assertions.js';
import { noticeProblems } from './notice-problems.js';
import { isValid } from './oracle.js';
import { at, kindOf, objectsIn, type Path, pathsIn, withChange, withValue } from './paths.js';
import { sent } from './sent.js';
import type { Setting } from './settings.js';

/** How often something was tried, and what was wrong. */
export interface Outcome {
  trials: number;
  problems: string[];
}

/** Unlisted fields; a CONVERSION accepts the second. */
const extraFields = ['unheard_of', 'cf_unheard_of'];

/** An adversarial value in place of each value of these settings, and in fields that no table has. */
export function tryEverywhere({ name, make, unsteady }: AdversarialValue, settings: readonly Setting[]): Outcome {
  return outcomeOf(settings, ({ names, value, root, event }) => {
    const paths = [...pathsIn(event), ...extrasIn(event)];
    return paths.map((inner) => {
      const path = [...root, ...inner];
      const odd = make();
      const adversarial = withValue(value, path, odd);
      const valid = unsteady ? undefined : isValid(names, adversarial);
      const isExtra = at(value, path) === undefined && !isValid(names, withValue(value, path, 'x'));
      const only = isExtra ? 'INVALID_FIELDS' : onlyError(odd, at(value, path) ?? 'x');
      const expected = { valid, path: only ? path : blamed(path), only };
      const found = problems(validatorOf(names), adversarial, expected);
      return [...found, ...noticeProblems(names, adversarial, !unsteady)].map(
        (what) => `${name} at ${names.file} ${path}: ${what}`,
      );
    });
  });
}

/** Each field of these settings, through another accessor. */
export function tryAccessor({ name, hold, unsteady }: Accessor, settings: readonly Setting[]): Outcome {
  return outcomeOf(settings, ({ names, value, root, event }) =>
    pathsIn(event).map((inner) => {
      const path = [...root, ...inner];
      const adversarial = withChange(value, path, hold);
      const valid = unsteady ? undefined : isValid(names, adversarial);
      // The accessor may replace the container itself, or delete the other fields.
      const expected = { valid, path: path.slice(0, -1) };
      const found = problems(validatorOf(names), adversarial, expected);
      return [...found, ...noticeProblems(names, adversarial, !unsteady)].map(
        (what) => `${name} at ${names.file} ${path}: ${what}`,
      );
    }),
  );
}

/** A field of this name in each object of these settings. */
export function tryName(key: string, settings: readonly Setting[]): Outcome {
  return outcomeOf(settings, ({ names, value, root, event }) =>
    objectsIn(event).map((inner) => {
      const path = [...root, ...inner, key];
      const adversarial = withValue(value, path, 'x');
      const valid = isValid(names, adversarial);
      const found = problems(validatorOf(names), adversarial, { valid, path, only: 'INVALID_FIELDS' });
      return [...found, ...noticeProblems(names, adversarial)].map(
        (what) => `${JSON.stringify(key).slice(0, 40)} at ${names.file} ${inner}: ${what}`,
      );
    }),
  );
}

function outcomeOf(settings: readonly Setting[], run: (setting: Setting) => string[][]): Outcome {
  const results = settings.flatMap(run);
  return { trials: results.length, problems: results.flat() };
}

function extrasIn(event: unknown): Path[] {
  return objectsIn(event).flatMap((path) => extraFields.map((name) => [...path, name]));
}

/** The type of the only error that a value of another type gives; undefined for one of the right type. */
function onlyError(odd: unknown, right: unknown): string | undefined {
  if (odd === undefined || odd === null) return 'CANNOT_BE_NULL';
  return kindOf(sent(odd)) === kindOf(right) ? undefined : 'INVALID_DATA_TYPE';
}

/** The errors of a cookie are at the fields that must be empty. */
function blamed(path: Path): Path {
  return path.at(-1) === 'traffic_source' ? path.slice(0, -1) : path;
}
