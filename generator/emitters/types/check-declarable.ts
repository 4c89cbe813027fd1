import type { Problem } from '../../catalogue/problem.js';
import type { Catalogue } from '../../legacy/catalogue.js';
import { customFieldsDefinition, isCustomFields, keyPrefix } from '../../legacy/custom-fields.js';
import type { JsonSchema } from '../../legacy/json-schema.js';
import { everySchema, type Placed } from '../../legacy/walk.js';
import { type Unprintable, unprintableKeywords } from '../unprintable.js';
import { valueType } from './custom-fields.js';

/** Says what of the catalogue has no faithful TypeScript type. */
export function checkDeclarable(catalogue: Catalogue): Problem[] {
  const declared = everySchema(catalogue).filter(({ place }) => !/\.not(?:\.|$)/.test(place));
  return [
    ...unprintableKeywords(catalogue, 'types', unprintable),
    ...declared.flatMap(checkUnion),
    ...declared.flatMap((placed) => checkCustomFields(placed, catalogue)),
  ];
}

function unprintable({ prefixItems, additionalProperties }: JsonSchema): Unprintable[] {
  return [
    ...(prefixItems ? [{ keyword: 'prefixItems', because: 'json-schema-to-typescript prints an empty list' }] : []),
    ...(typeof additionalProperties === 'object'
      ? [{ keyword: 'additionalProperties', because: 'as a type, its schema speaks of the fixed fields too' }]
      : []),
  ];
}

function checkUnion({ place, schema }: Placed): Problem[] {
  if (!schema.properties || !(schema.anyOf ?? schema.oneOf)) return [];
  return [
    {
      location: place,
      problem: 'A union beside fields would lose the fields in its type.',
      fix: 'Make each branch of the union a whole object.',
    },
  ];
}

function checkCustomFields({ place, schema }: Placed, catalogue: Catalogue): Problem[] {
  const members = Object.entries(schema.patternProperties ?? {});
  if (members.length === 0) return [];
  return [
    ...members
      .filter(([pattern]) => keyPrefix(pattern) === undefined)
      .map(([pattern]) => ({
        location: place,
        problem: `The pattern ${JSON.stringify(pattern)} has no literal prefix, which the key of a type needs.`,
        fix: 'Let it begin with "^" and a literal text, as "^cf_[^\\n]+$" does.',
      })),
    ...members
      .filter(([, value]) => valueType(value) === undefined)
      .map(([pattern]) => ({
        location: place,
        problem: `What stands under ${JSON.stringify(pattern)} is neither a plain value nor a list of them.`,
        fix: 'Use a string, a number, a boolean or a list of them, or extend generator/emitters/types/custom-fields.ts.',
      })),
    ...(isCustomFields(schema) || customFieldsDefinition(schema, catalogue)
      ? []
      : [
          {
            location: place,
            problem: 'These custom fields have no name.',
            fix: 'Give their record an $id, as spec/custom-fields.ts does.',
          },
        ]),
  ];
}
