import type { Catalogue } from '../../catalogue/catalogue.js';
import { eventNames } from '../../catalogue/names.js';
import type { Problem } from '../../catalogue/problem.js';

/**
 * The catalogue with names of events that PHP tells apart: it ignores the case of classes and functions. Of `A_B` and `AB`, the
 * later one is named like `AB_2`.
 */
export function withDistinctNames(catalogue: Catalogue): Catalogue {
  const used = new Set<string>();
  const events = catalogue.events.map((event) => {
    let { names } = event;
    for (let number = 2; used.has(names.payload.toLowerCase()); number++) names = eventNames(`${event.type}_${number}`);
    used.add(names.payload.toLowerCase());
    return { ...event, names };
  });
  return { ...catalogue, events };
}

/** Reports definitions that are equal to PHP. */
export function checkDefinitions({ definitions }: Catalogue): Problem[] {
  const names = Object.keys(definitions);
  return names
    .filter((name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) < index)
    .map((location) => ({
      location,
      problem: 'To PHP, which ignores case, another definition has this name.',
      fix: 'Give the definition another $id.',
    }));
}
