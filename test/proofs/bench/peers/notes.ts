/** How each peer is named, and what it does otherwise: what the reader of a table must know of it. */
export const notes: Record<string, { label: string; package: string; note?: string }> = {
  ajv: {
    label: 'ajv',
    package: 'ajv',
    note: 'standalone code; its union has no discriminator; the look-up replaces it',
  },
  schemasafe: { label: 'schemasafe', package: '@exodus/schemasafe' },
  'typebox-0.34': {
    label: 'TypeBox 0.34',
    package: '@sinclair/typebox',
    note: 'for an invalid event of the union it reports one error: no branch matches',
  },
  typebox: { label: 'TypeBox 1', package: 'typebox' },
  arktype: { label: 'arktype', package: 'arktype' },
  valibot: {
    label: 'valibot',
    package: 'valibot',
    note: 'lets an unknown field of a CONVERSION pass that every object inherits, such as `constructor`',
  },
  zod: { label: 'zod', package: 'zod' },
};
