import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Type } from '@sinclair/typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CustomFields, customFields } from '../../../spec/custom-fields.js';
import { defineEvent, Payload } from '../../../spec/define.js';
import type { Spec } from '../../../spec/index.js';
import { eventsPage, ours } from '../../../spec/origin.js';
import { Text, Timestamp } from '../../../spec/strings.js';
import { cookieExcludesUtm, trafficSource } from '../../../spec/traffic-source.js';
import { tinySpec } from '../../golden/tiny-spec.js';
import { allFiles, root } from '../../support/all-files.js';

/** A minimal event whose names are reserved words. */
const Plain = defineEvent({
  type: 'PLAIN',
  title: 'Plain',
  summary: 'Something happened.',
  group: 'Talk',
  sources: [eventsPage('Algo')],
  requiresExistingContact: false,
  payload: Payload({
    default: Type.Optional(
      Type.Union(
        [
          Type.Object(
            { kind: Type.Literal('one kind', { description: 'Kind.' }), class: Text({ description: 'It.' }) },
            { description: 'One.', additionalProperties: false },
          ),
          Type.Object(
            {
              kind: Type.Literal('another-kind', { description: 'Kind.' }),
              new: Type.Optional(Text({ description: 'It.' })),
            },
            { description: 'Another.', additionalProperties: false },
          ),
        ],
        { $id: 'OddUnion', description: 'One of two.' },
      ),
    ),
  }),
  examples: { none: {} },
});

/** An event with times that are required, a length, and traffic fields, but without custom fields. */
const Visit = defineEvent({
  type: 'VISIT',
  title: 'Visit',
  summary: 'Somebody came.',
  group: 'Talk',
  sources: [eventsPage('Visita')],
  requiresExistingContact: false,
  payload: Payload(
    {
      came_at: Timestamp({ description: 'When.' }),
      stayed: Text({ description: 'How long.', unit: 'seconds' }),
      ...trafficSource,
    },
    { rules: [cookieExcludesUtm] },
  ),
  examples: { short: { came_at: '2024-01-01T00:00:00Z', stayed: '1' } },
});

/** Events that are named like what generated files import and declare. */
const homonyms = ['WITH_CHECK', 'WITH_CUSTOM_FIELDS', 'SERIALIZE', 'SERIALIZE_DATE', 'FIELDS', 'EN', 'PAYLOAD'].map(
  (type) =>
    defineEvent({
      type,
      title: type,
      summary: 'Something happened.',
      group: 'Talk',
      sources: [eventsPage('Algo')],
      requiresExistingContact: false,
      payload: Payload({ at: Type.Optional(Timestamp({ description: 'When.' })) }, { customFields: CustomFields }),
      examples: { none: {} },
    }),
);

/** An event whose custom fields are not those of the API. */
const Measured = defineEvent({
  type: 'MEASURED',
  title: 'Measured',
  summary: 'Something was measured.',
  group: 'Talk',
  sources: [eventsPage('Algo')],
  requiresExistingContact: false,
  payload: Payload(
    {},
    {
      customFields: customFields<{ [name: `m_${string}`]: number }>({
        name: 'Measurements',
        title: 'Measurements',
        description: 'Measurements, each under a name that begins with `m_`.',
        prefix: 'm_',
        value: Type.Number({ description: 'A measurement.' }),
        origin: ours('For this test.'),
      }),
    },
  ),
  examples: { none: {} },
});

const { trafficSources: _, trackingCookie: __, ...bare } = tinySpec;

/** Specs that have only some of what builders know. */
const specs: Record<string, { spec: Spec; use: string }> = {
  'the tiny spec': {
    spec: tinySpec,
    use: `import { defineCustomFields, greeting, listOf, talkWithItems, text, trafficSource } from '@rdsm-events/builders';
      greeting({ email: 'a@b', words: 'Hello', said_at: new Date(), ...trafficSource.fromCookie('[x'), cf_a: 'b' });
      // @ts-expect-error: a medium together with a cookie.
      greeting({ email: 'a@b', words: 'Hello', ...trafficSource.fromCookie('[x'), medium: 'x' });
      greeting<{ cf_a: 'b' }>({ email: 'a@b', words: 'Hello', said_at: new Date(), cf_a: 'b' });
      talkWithItems({ email: 'a@b', words: 'Hello' }, [{ value: 1 }, {}]);
      const { greeting: own } = defineCustomFields({ cf_a: listOf(text) });
      own({ email: 'a@b', words: 'Hello', said_at: new Date(), cf_a: ['b'] });`,
  },
  'a spec with next to nothing': {
    spec: { ...bare, events: [Plain], aliases: {} },
    use: `import { oddUnion, plain, splitBatch } from '@rdsm-events/builders';
      plain({});
      plain({ default: oddUnion.oneKind('x') });
      plain({ default: oddUnion.anotherKind() });
      for (const batch of splitBatch([plain({})])) batch.length;
      // @ts-expect-error: there is no such field.
      plain({ other: 1 });`,
  },
  'a spec whose events are named like declarations of generated files': {
    spec: { ...bare, events: homonyms, aliases: {} },
    use: `import { defineCustomFields, fields, text, withCheck } from '@rdsm-events/builders';
      withCheck.parse(fields({ at: new Date() }).payload);
      const { serialize, en } = defineCustomFields({ cf_a: text });
      en(serialize({ cf_a: 'x' }).payload);`,
  },
  'a spec with two definitions of custom fields': {
    spec: { ...bare, events: [...homonyms.slice(0, 2), Measured], aliases: {} },
    use: `import { defineCustomFields, defineMeasurements, measured, text, withCheck } from '@rdsm-events/builders';
      measured({ m_width: 1 });
      withCheck({ cf_a: 'x' });
      // @ts-expect-error: a measurement is a number.
      measured({ m_width: 'x' });
      defineMeasurements({ m_width: text }).measured({ m_width: 'x' });
      // @ts-expect-error: a measurement begins with m_.
      defineMeasurements({ cf_width: text });
      defineCustomFields({ cf_a: text }).withCustomFields({ cf_a: 'x' });`,
  },
  'a spec with traffic fields, times and lengths': {
    spec: {
      ...tinySpec,
      events: [Visit],
      aliases: {},
      trafficSources: {
        cookie: { names: ['src'], field: 'traffic_source', pattern: '^[{]' },
        utm: { medium: 'traffic_medium', campaign: 'traffic_campaign', term: 'traffic_value' },
      },
    },
    use: `import { trafficSource, visit } from '@rdsm-events/builders';
      visit({ came_at: new Date(), stayed: 1, ...trafficSource.fromCookie('{}') });
      visit({ came_at: '2024-01-01T00:00:00Z', stayed: '1', ...trafficSource.fromUtm({ medium: 'cpc' }) });
      // @ts-expect-error: a time is required.
      visit({ stayed: 1 });
      // @ts-expect-error: a medium together with a cookie.
      visit({ came_at: new Date(), stayed: 1, ...trafficSource.fromCookie('{}'), traffic_medium: 'cpc' });`,
  },
};

describe.each(Object.entries(specs))('Of %s', (_name, { spec, use }) => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rdsm-events-'));
    const paths = Object.fromEntries(
      ['types', 'validators', 'builders'].flatMap((name) => {
        const ending = name === 'types' ? 'd.ts' : 'ts';
        return [
          [`@rdsm-events/${name}`, [`./${name}/index.${ending}`]],
          [`@rdsm-events/${name}/*`, [`./${name}/*.${ending}`]],
        ];
      }),
    );
    const compilerOptions = {
      ...{ target: 'ES2022', lib: ['ES2022'], module: 'nodenext', moduleResolution: 'nodenext', types: [] },
      ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, paths },
    };
    const config = JSON.stringify({ compilerOptions, include: ['types', 'validators', 'builders', 'use.ts'] });
    const files = [...(await allFiles(spec)), ['package.json', '{ "type": "module" }'], ['tsconfig.json', config]];
    for (const [path = '', text = ''] of [...files, ['use.ts', use]]) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(['typescript-5.0', 'typescript'])(
    'types, validators and builders compile together with %s',
    async (compiler) => {
      const tsc = `${root}node_modules/${compiler}/bin/tsc`;
      const { stdout } = await promisify(execFile)(process.execPath, [tsc, '-p', folder])
        // A compiler reports on its output.
        .catch((error: { stdout: string }) => error);
      expect(stdout).toBe('');
    },
  );
});
