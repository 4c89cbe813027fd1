import { expect, it } from 'vitest';
import type { ObjectShape } from '../../../../generator/catalogue/shape.js';
import { requiredNames, requirements } from '../../../../generator/emitters/builders/requirements.js';
import { newerDocs, newerPage } from '../../../../spec/origin.js';
import { atLeastOneOf } from '../../../../spec/rules/at-least-one-of.js';

const rule = atLeastOneOf(['email', 'phone'], newerDocs('One of them.', newerPage('Page', 'page')));

function payload(required: string[], rules: ObjectShape['rules']): ObjectShape {
  const fields = ['email', 'phone', 'name'].map((name) => ({
    name,
    shape: { kind: 'string' as const },
    presence: required.includes(name) ? ('required' as const) : ('optional' as const),
  }));
  return { kind: 'object', fields, unknownFields: 'reject', rules };
}

it.each([
  [payload([], []), 'No field is required.', []],
  [payload(['name'], []), 'Required: name.', ['name']],
  [payload([], [rule]), 'At least one of email, phone is required.', ['email']],
  [payload(['name'], [rule]), 'Required: name. At least one of email, phone is required.', ['name', 'email']],
  [payload(['phone'], [rule]), 'Required: phone. At least one of email, phone is required.', ['phone']],
])('the doc comment and the example of a builder name what is required', (shape, sentences, names) => {
  expect(requirements(shape)).toBe(sentences);
  expect(requiredNames(shape)).toEqual(names);
});
