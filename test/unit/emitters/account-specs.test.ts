import { Type } from '@sinclair/typebox';
import { expect, it } from 'vitest';
import { customFields } from '../../../spec/custom-fields.js';
import { type EventDefinition, Payload } from '../../../spec/define.js';
import type { Spec } from '../../../spec/index.js';
import { ours } from '../../../spec/origin.js';
import { Email } from '../../../spec/strings.js';
import { tinySpec } from '../../golden/tiny-spec.js';
import { allFiles } from '../../support/all-files.js';
import { emittedValidators } from '../../support/emitted-validators.js';

const described = { description: 'It.' };
const email = Email(described);

function specWith(event: Partial<EventDefinition>): Spec {
  const { examples: _, ...farewell } = tinySpec.events[1] as EventDefinition;
  const base = { ...farewell, deprecated: undefined, examples: {} } as unknown as EventDefinition;
  const { trafficSources: _traffic, ...spec } = tinySpec;
  return {
    ...spec,
    aliases: {},
    events: [tinySpec.events[1] as EventDefinition, { ...base, type: 'OWN_EVENT', ...event }],
  };
}

async function errorsOf(event: Partial<EventDefinition>, payload: object): Promise<string[]> {
  const load = await emittedValidators(specWith(event));
  const validate = load('index.ts').validateEvent as (body: object) => {
    errors?: { error_type: string; path: string }[];
  };
  const { errors = [] } = validate({ event_type: 'OWN_EVENT', event_family: 'CDP', payload });
  return errors.map(({ error_type, path }) => `${error_type} ${path}`);
}

const answers = (value: Parameters<typeof customFields>[0]['value']) =>
  customFields<{ [name: `q_${string}`]: unknown }>({
    name: 'Answers',
    title: 'Answers',
    description: 'Answers to questions.',
    prefix: 'q_',
    rest: '[a-z0-9]+',
    value,
    origin: ours('The shop writes them so.'),
  });

it('custom fields that are enums accept no other field', async () => {
  const yesOrNo = Type.Union([Type.Literal('yes'), Type.Literal('no')], described);
  const event = {
    payload: Payload({ email }, { customFields: answers(yesOrNo) }),
    examples: { one: { email: 'a@b' } },
  };
  expect(await errorsOf(event, { email: 'a@b', q_1: 'no' })).toEqual([]);
  expect(await errorsOf(event, { email: 'a@b', emial: 'no' })).toEqual(['INVALID_FIELDS $.body.payload.emial']);
  expect(await errorsOf(event, { email: 'a@b', q_1: 'maybe' })).toEqual(['INVALID_OPTION $.body.payload.q_1']);
});

it('an object without strings of its own accepts custom fields that are strings', async () => {
  const score = Type.Number(described);
  const event = {
    payload: Payload({ score }, { customFields: answers(Type.String(described)) }),
    examples: { one: { score: 1 } },
  };
  expect(await errorsOf(event, { score: 1, q_note: 'x' })).toEqual([]);
  const record = { payload: Payload({}, { customFields: answers(Type.String(described)) }), examples: { one: {} } };
  expect(await errorsOf(record, { q_note: 'x' })).toEqual([]);
  expect(await errorsOf(record, { note: 'x' })).toEqual(['INVALID_FIELDS $.body.payload.note']);
});

it('no string of a spec ends the comment it is printed in', async () => {
  const attack = '*/ globalThis.PWNED = "yes"; /*';
  const source = { title: attack, url: attack };
  const Named = Type.Object(
    { a: Type.String({ description: attack }) },
    { $id: 'Named', title: attack, description: attack },
  );
  const files = await allFiles(
    specWith({
      title: attack,
      summary: attack,
      group: attack,
      sources: [source],
      deprecated: { announced: attack, refusedAfter: attack, successor: attack, source },
      payload: Payload({ named: Named }, { title: attack, description: attack }),
      examples: { one: { named: { a: attack } } },
    }),
  );
  const code = [...files].filter(([path]) => path.endsWith('.ts'));
  for (const [path, text] of code) {
    const outside = text.replace(/'(?:[^'\\\n]|\\.)*'|\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect([path, outside.includes('PWNED')]).toEqual([path, false]);
  }
});

it('a union of two named objects with equal fields has all the files that it imports', async () => {
  const pay = (method: string, $id: string) =>
    Type.Object(
      { method: Type.Literal(method, described), amount: Type.Number(described) },
      { $id, title: $id, description: 'It.', additionalProperties: false },
    );
  const files = await allFiles(
    specWith({
      payload: Payload({ pay: Type.Union([pay('card', 'Card'), pay('pix', 'Pix')], described) }),
      examples: { one: { pay: { method: 'pix', amount: 1 } } },
    }),
  );
  for (const [path, text] of files) {
    for (const [, specifier = ''] of text.matchAll(/from '(\.[^']+)\.js'/g)) {
      const target = new URL(`${specifier}.ts`, `file:///${path}`).pathname.slice(1);
      expect([path, specifier, files.has(target) || files.has(target.replace(/\.ts$/, '.d.ts'))]).toEqual([
        path,
        specifier,
        true,
      ]);
    }
  }
});

it('a class with "/*" in a pattern is no comment', async () => {
  const event = {
    payload: Payload({ code: Type.String({ description: 'It.', pattern: '^[^/*]+$' }) }),
    examples: { one: { code: 'a' } },
  };
  expect(await errorsOf(event, { code: 'abc' })).toEqual([]);
  expect(await errorsOf(event, { code: 'a*c' })).toEqual(['INVALID_FORMAT $.body.payload.code']);
});
