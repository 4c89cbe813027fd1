import { Type } from '@sinclair/typebox';
import { expect, it } from 'vitest';
import { allFiles } from '../../support/all-files.js';
import { withFields } from '../catalogue/invalid-specs.js';

it('two fields of one name, each in an object of its own, are tested each by its own rule', async () => {
  const described = { description: 'It.' };
  const closed = { ...described, additionalProperties: false };
  const files = await allFiles(
    withFields({
      one: Type.Optional(Type.Object({ tags: Type.Array(Type.String(), described) }, closed)),
      other: Type.Optional(Type.Object({ tags: Type.Array(Type.Number(), described) }, closed)),
    }),
    ['validators'],
  );
  const printed = [...files].filter(([path]) => /^validators\/.*farewell-said/.test(path)).map(([, text]) => text);
  const functions = printed.join('').split('function ');
  expect(functions.find((text) => text.startsWith('isTags('))).toContain("typeof item !== 'string'");
  expect(functions.find((text) => text.startsWith('isTags2('))).toContain('Number.isFinite(item)');
});
