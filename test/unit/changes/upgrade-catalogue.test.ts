import { expect, it } from 'vitest';
import { upgradeCatalogue } from '../../../generator/changes/upgrade-catalogue.js';
import { catalogueFormat } from '../../../generator/emitters/openapi/catalogue-file.js';

it('the names of the first format become those of payloads', () => {
  const first = { events: [], envelope: { fields: [] }, aliases: { nome: 'name' } };
  expect(upgradeCatalogue(first, 1, 2)).toEqual({
    events: [],
    envelope: { fields: [], webhook: { fields: [], typePrefix: 'WEBHOOK.' } },
    aliases: { payload: { nome: 'name' } },
    responseErrors: [],
  });
});

it('a catalogue in the present format stays as it is', () => {
  const catalogue = { events: [] };
  expect(upgradeCatalogue(catalogue, catalogueFormat, catalogueFormat)).toBe(catalogue);
});

it.each([[undefined], [0], ['1'], [catalogueFormat + 1], [null]])('the format %s cannot be read', (format) => {
  expect(upgradeCatalogue({}, format, catalogueFormat)).toBeUndefined();
});
