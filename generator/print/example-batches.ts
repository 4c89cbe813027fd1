import type { CatalogueEvent } from '../catalogue/catalogue.js';

/** A batch that shows what belongs together. */
export interface ExampleBatch {
  group: string;
  body: unknown[];
}

/** One batch per group of events, with one example of each event of the group. */
export function exampleBatches({
  events,
}: {
  events: readonly Pick<CatalogueEvent, 'group' | 'examples'>[];
}): ExampleBatch[] {
  const batches = new Map<string, unknown[]>();
  for (const { group, examples } of events) {
    const batch = batches.get(group) ?? [];
    batch.push(...examples.slice(0, 1).map(({ body }) => body));
    batches.set(group, batch);
  }
  return [...batches].map(([group, body]) => ({ group, body }));
}
