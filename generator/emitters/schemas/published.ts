import type { Catalogue } from '../../catalogue/catalogue.js';
import { batchNames, type EventNames, unionNames } from '../../catalogue/names.js';
import type { Deprecation } from '../../catalogue/origin.js';
import { exampleBatches } from '../../print/example-batches.js';

/** A schema that is published as a file of its own. */
export interface Published {
  names: EventNames;
  /** The part of the spec that it is generated from. */
  source: string;
  deprecated?: Deprecation;
  /** Whole values that it accepts. */
  examples: unknown[];
}

/** Each event, the union of them and the batch. */
export function publishedSchemas(catalogue: Catalogue): Published[] {
  const events = catalogue.events.map(({ names, source, deprecated, examples }) => ({
    names,
    source,
    ...(deprecated && { deprecated }),
    examples: examples.map(({ body }) => body),
  }));
  return [
    ...events,
    { names: unionNames, source: 'spec/index.ts', examples: events.flatMap(({ examples }) => examples) },
    { names: batchNames, source: 'spec/index.ts', examples: exampleBatches(catalogue).map(({ body }) => body) },
  ];
}
