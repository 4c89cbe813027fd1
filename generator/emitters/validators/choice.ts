import type { Catalogue } from '../../catalogue/catalogue.js';
import { type Discriminator, findDiscriminator } from '../../catalogue/discriminator.js';
import type { JsonSchema } from '../../catalogue/json-schema.js';
import { saysOnly } from './explained.js';

/** The field that tells the branches apart, when a schema is nothing but a choice of them. */
export function choiceOf(schema: JsonSchema, { definitions }: Catalogue): Discriminator | undefined {
  return schema.oneOf && saysOnly(schema, 'oneOf') ? findDiscriminator(schema.oneOf, definitions) : undefined;
}
