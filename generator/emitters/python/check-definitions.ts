import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Problem } from '../../catalogue/problem.js';

/** What modules with types import, or the package exports. */
const taken = new Set([
  ...[
    'Any',
    'Decimal',
    'Dict',
    'Iterable',
    'Iterator',
    'List',
    'Literal',
    'Mapping',
    'Optional',
    'Sequence',
    'TypedDict',
  ],
  ...['Union', 'Error', 'EventType', 'None', 'Notice', 'RdsmValidationError', 'TrafficCookie'],
]);

/** Reports definitions whose names a type in Python cannot have. */
export function checkDefinitions({ definitions }: Catalogue): Problem[] {
  return Object.keys(definitions)
    .filter((name) => taken.has(name))
    .map((location) => ({
      location,
      problem: 'The modules in Python use this name.',
      fix: 'Give the definition another $id.',
    }));
}
