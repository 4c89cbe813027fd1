import type { JsonSchema } from '../../catalogue/json-schema.js';
import { declareByName } from './by-name.js';
import type { Scope } from './scope.js';
import { declareSinglePass } from './single-pass.js';

/*
 * The two shapes of the code, and why. Senders leave empty fields out, so payloads with many optional fields come in a
 * great many different key sets. Above about a hundred of them a load by name (`fields.email`) stops being cheap in V8,
 * and one loop over the keys does not. Objects with few optional fields come in few key sets; there, loads by name and a
 * loop that only compares keys are faster.
 */

/** With more optional fields than this, an object has so many key sets that it is read in one pass. Measured. */
const fewOptionalFields = 3;

/** Declares the function that tests an object, and gives its name: `is` and the given name. */
export function declareObject(schema: JsonSchema, name: string, scope: Scope, exported = false): string {
  const declare = isReadByName(schema) ? declareByName : declareSinglePass;
  return declare(schema, name, scope, exported);
}

function isReadByName({ properties = {}, required = [], patternProperties, not }: JsonSchema): boolean {
  const optional = Object.keys(properties).length - required.length;
  return patternProperties === undefined && not === undefined && optional <= fewOptionalFields;
}
