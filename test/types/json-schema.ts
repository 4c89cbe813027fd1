import * as schemas from '@rdsm-events/schemas';
import * as draft07 from '@rdsm-events/schemas/draft-07';
import type { JSONSchema7 } from 'json-schema';
import { type Equal, holds } from './equal.js';

/** Every constant is a JSON Schema to the libraries that expect one of draft-07. */
export const all: JSONSchema7[] = [...Object.values(draft07), ...Object.values(schemas)];

// The types of its parts remain literals, from which other libraries derive types.
holds<Equal<typeof draft07.saleJsonSchema.definitions.SalePayload.required, ['funnel_name', 'email']>>();
holds<Equal<typeof schemas.saleJsonSchema.properties.event_type.const, 'SALE'>>();
