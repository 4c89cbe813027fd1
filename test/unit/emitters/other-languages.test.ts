import { Type } from '@sinclair/typebox';
import { expect, it } from 'vitest';
import { readCatalogue } from '../../../generator/catalogue/read/read-catalogue.js';
import { php } from '../../../generator/emitters/php/index.js';
import { python } from '../../../generator/emitters/python/index.js';
import type { Spec } from '../../../spec/index.js';
import { withFields, withMore } from '../catalogue/invalid-specs.js';

/** The names of files that differ only in case, which PHP and some file systems do not tell apart. */
async function equalPaths(spec: Spec): Promise<string[]> {
  const files = await php.emit(readCatalogue(spec));
  const paths = [...files.keys()].map((path) => path.toLowerCase());
  return paths.filter((path, index) => paths.indexOf(path) < index);
}

it('PHP tells events apart whose types differ only in where words are separated', async () => {
  const spec = withMore('FAREWELLSAID');
  expect(await equalPaths(spec)).toEqual([]);
  const functions = (await php.emit(readCatalogue(spec))).get('functions.php');
  expect(functions).toContain('function validateFarewellSaid(');
  expect(functions).toContain('function validateFarewellsaid2(');
});

it('PHP tells objects and enums apart whose fields differ only in case', async () => {
  const enumOf = (value: string) =>
    Type.Union([Type.Literal(value), Type.Literal(`${value}${value}`)], { description: 'It.' });
  const objectOf = (field: string) =>
    Type.Object({ [field]: enumOf(field) }, { description: 'It.', additionalProperties: false });
  const names = ['a_b', 'aB', 'ab', 'AB', 'Ab'];
  const spec = withFields(
    Object.fromEntries(
      names.flatMap((name) => [
        [name, Type.Optional(objectOf(name))],
        [`${name}_1`, Type.Optional(enumOf(name))],
      ]),
    ),
  );
  expect(await equalPaths(spec)).toEqual([]);
  const paths = [...(await php.emit(readCatalogue(spec))).keys()];
  expect(paths.filter((path) => path.startsWith('Model/FarewellSaid'))).toHaveLength(names.length);
  expect(paths.filter((path) => path.startsWith('Validator/FarewellSaidPayload'))).toHaveLength(names.length + 1);
});

it('definitions that a language cannot name are reported', () => {
  const named = ($id: string) =>
    Type.Optional(
      Type.Object(
        { x: Type.String({ description: 'It.' }) },
        { $id, title: $id, description: 'It.', additionalProperties: false },
      ),
    );
  const catalogue = readCatalogue(withFields({ one: named('Union'), two: named('FooBar'), three: named('Foobar') }));
  expect(php.check?.(catalogue).map(({ location }) => location)).toEqual(['Foobar']);
  expect(python.check?.(catalogue).map(({ location }) => location)).toEqual(['Union']);
});
