import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Catalogue, CatalogueEvent } from '../../legacy/catalogue.js';
import { referencedNames } from '../../legacy/json-schema.js';
import { type Change, change } from '../change.js';
import { accepter } from '../compare/accepts.js';
import { Drawing } from './draw.js';
import { Explanations } from './explain.js';
import type { Refusal, Validate } from './load-validators.js';

/** An event of the last release that the new validators refuse, as small as it can be. */
export interface Example {
  event: unknown;
  refusal: Refusal;
}

/** A change, and what shows it. */
export interface Shown {
  change: Change;
  example?: Example;
}

/** What data says of the changes. */
export interface Proof {
  shown: Shown[];
  /** How many events were drawn. */
  drawn: number;
}

/** How many events are drawn for each change, and for each event type to look for what no change explains. */
export const runs = { perChange: 2000, perEvent: 300 };

/** Always the same events, so that the same changes give the same report. */
const seed = 1;

/**
 * Draws events that the old catalogue takes and holds them against the new validators: each breaking change gets an
 * event that shows it, and what is refused without a change that explains it becomes a breaking change itself.
 */
export function prove(changes: readonly Change[], before: Catalogue, after: Catalogue, validate: Validate): Proof {
  const touched = before.events.filter((event) => !isUntouched(event, before, after));
  const trials = touched.map((event) => new Trial(event, before, changes, after.pathRoot, validate));
  const shown = changes.map((changed): Shown => {
    const example = isProvable(changed) ? first(trials, (trial) => trial.exampleOf(changed)) : undefined;
    return { change: changed, ...(example && { example }) };
  });
  const unexplained = trials.flatMap((trial) => trial.unexplained());
  return { shown: [...unexplained, ...shown], drawn: trials.reduce((sum, { drawn }) => sum + drawn, 0) };
}

/** Whether a change must show in events. */
export function isProvable(changed: Change): boolean {
  return changed.class === 'breaking' && changed.subject === 'values';
}

/** Whether an event is the same in both catalogues, down to the definitions. */
function isUntouched({ type, schema, payload }: CatalogueEvent, before: Catalogue, after: Catalogue): boolean {
  const now = after.events.find((event) => event.type === type);
  return (
    isDeepStrictEqual([schema, payload], [now?.schema, now?.payload]) &&
    referencedNames(payload, before.definitions).every((name) =>
      isDeepStrictEqual(before.definitions[name], after.definitions[name]),
    )
  );
}

/** The events of one type, under old and new rules. */
class Trial {
  drawn = 0;
  private readonly explanations: Explanations;
  private readonly events: fc.Arbitrary<unknown>;
  private readonly wasTaken: (event: unknown) => boolean;

  constructor(
    private readonly event: CatalogueEvent,
    before: Catalogue,
    changes: readonly Change[],
    pathRoot: string,
    private readonly validate: Validate,
  ) {
    const { schema, payload } = event;
    const breaking = changes.filter(isProvable);
    this.explanations = new Explanations(breaking, event, before, pathRoot);
    this.events = new Drawing(
      before,
      breaking.flatMap(({ hints }) => hints),
    ).eventsOf(event);
    this.wasTaken = accepter({ ...schema, properties: { ...schema.properties, payload } }, before.definitions);
  }

  exampleOf(changed: Change): Example | undefined {
    if (!this.explanations.has(changed)) return undefined;
    return this.search(runs.perChange, ({ path }) => this.explanations.of(path).includes(changed));
  }

  unexplained(): Shown[] {
    const example = this.search(runs.perEvent, ({ path }) => this.explanations.of(path).length === 0);
    if (example === undefined) return [];
    const words = 'Events that were taken are refused, and nothing else here says why.';
    return [{ change: change('breaking', 'values', this.event.type, words), example }];
  }

  /** The smallest event that was taken and is refused in such a way. */
  private search(numRuns: number, isWanted: (refusal: Refusal) => boolean): Example | undefined {
    const refusalOf = (event: unknown) => this.validate(event).find(isWanted);
    const property = fc.property(this.events, (event) => refusalOf(event) === undefined || !this.wasTaken(event));
    const { counterexample, numRuns: done } = fc.check(property, { seed, numRuns });
    this.drawn += done;
    const [event] = counterexample ?? [];
    const refusal = counterexample ? refusalOf(event) : undefined;
    return refusal && { event, refusal };
  }
}

function first<A, B>(list: readonly A[], find: (member: A) => B | undefined): B | undefined {
  for (const member of list) {
    const found = find(member);
    if (found !== undefined) return found;
  }
  return undefined;
}
