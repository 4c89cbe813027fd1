import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { batchNames, definitionFile, reservedFiles, unionNames } from '../../generator/catalogue/names.js';
import { readCatalogue } from '../../generator/catalogue/read/read-catalogue.js';
import { everyCustomFields } from '../../generator/catalogue/walk.js';
import { readRuntime } from '../../generator/commands/read-runtime.js';
import { readTree } from '../../generator/commands/tree.js';
import { accountArtefacts, withNeeded } from '../../generator/emitters/index.js';
import { loadEmitters } from '../../generator/emitters/load-emitters.js';
import { spec } from '../../spec/index.js';
import { tinySpec } from '../golden/tiny-spec.js';
import { allFiles, root, wholeTree } from '../support/all-files.js';
import { shuffleSpec } from './shuffle.js';

const files = await allFiles(spec);

/** The files but for those of other languages, which have names and paths of their own. */
const inTypeScript = [...files.keys()].filter((path) => !/^(?:php|python)\//.test(path));

/** It marks a package with types, and has no text. */
const marker = 'python/rdsm_events/py.typed';

describe('What is generated', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is what lies in generated/', async () => {
    const [onDisk, wanted] = [await readTree(`${root}generated`), await wholeTree(spec)];
    expect([...onDisk.keys()].sort()).toEqual([...wanted.keys()].sort());
    for (const [path, text] of wanted) expect([path, onDisk.get(path)]).toEqual([path, text]);
  });

  it('is the same on every run and on every day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') });
    expect(await allFiles(spec)).toEqual(files);
  });

  it('does not depend on the order in which the spec writes keywords', async () => {
    const expected = await allFiles(tinySpec);
    const seeds = fc.array(fc.nat(), { minLength: 8, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(seeds, async (numbers) => {
        let drawn = 0;
        const next = () => numbers[drawn++ % numbers.length] ?? 0;
        const shuffled = shuffleSpec(tinySpec, (keys) => {
          const left = [...keys];
          return keys.flatMap(() => left.splice(next() % left.length, 1));
        });
        expect(await allFiles(shuffled)).toEqual(expected);
      }),
      { numRuns: 5 },
    );
    expect(await allFiles(shuffleSpec(spec, (keys) => [...keys].reverse()))).toEqual(files);
  });

  it('keeps the order of the fields', () => {
    const { events } = readCatalogue(spec);
    for (const { names, payload } of events) {
      const text = files.get(`schemas/${names.file}.json`) ?? '{}';
      const { $defs } = JSON.parse(text);
      expect(Object.keys($defs[names.payload].properties)).toEqual(payload.fields.map(({ name }) => name));
    }
  });

  it('does not touch the catalogue', async () => {
    const catalogue = deepFreeze(readCatalogue(spec));
    for (const emitter of await loadEmitters(withNeeded(accountArtefacts()))) {
      expect(emitter.check?.(catalogue) ?? []).toEqual([]);
      await emitter.emit(catalogue);
    }
  });

  it('contains no metadata of the spec, except for the catalogue', () => {
    for (const [path, text] of files) {
      if (path.endsWith('catalogue.json') || /\/_?runtime\//i.test(path)) continue;
      expect([path, /["']?\b(?:origins|unit)\b["']?: ["']/.exec(text)?.[0]]).toEqual([path, undefined]);
      // A file of JSON Schema has the address at which it can be read, and no other.
      const identifiers = [...text.matchAll(/["']?\$id["']?: ?["']([^"']*)/g)].map(([, id = '']) => id);
      const folder = path.replace(/\.(?:json|ts)$/, '.json');
      expect(identifiers).toEqual(
        path.startsWith('schemas/') && !path.endsWith('index.ts')
          ? [`https://cdn.jsdelivr.net/npm/@rdsm-events/${folder}`]
          : [],
      );
    }
  });
});

describe('Every file', () => {
  it('has a plain path below its emitter', () => {
    const name = '[a-z0-9][a-z0-9-]*';
    const path = new RegExp(`^(?:${accountArtefacts().join('|')})/(?:${name}/)*${name}(?:[.]${name})+$`);
    expect(inTypeScript.filter((each) => !path.test(each) || each.includes('..'))).toEqual([]);
  });

  it('is named after an event or a definition, or has a name that none of them can take', () => {
    const catalogue = readCatalogue(spec);
    const { events, definitions, messages, translations } = catalogue;
    const items = events.flatMap((event) => (event.items ? [event.items.names] : []));
    const named = [...events.map(({ names }) => names), ...items, unionNames, batchNames].map(({ file }) => file);
    const customFields = everyCustomFields(catalogue).map(({ definition }) => definition);
    const known = new Set([
      ...named,
      ...[...Object.keys(definitions), ...customFields].map(definitionFile),
      ...[...Object.keys(messages), ...Object.keys(translations)].map((language) => language.toLowerCase()),
      ...reservedFiles,
    ]);
    const others = inTypeScript.filter((path) => !/[.]md$|^openapi\/|^(?:validators|builders)\/runtime\/./.test(path));
    const names = others.flatMap((path) =>
      path
        .replace(/(?:[.]d)?[.][a-z]+$/, '')
        .split('/')
        .slice(1),
    );
    expect([...new Set(names)].filter((name) => !known.has(name))).toEqual([]);
  });

  it('ends with one line break, has no other kind of them, and no white space before them', () => {
    const isTidy = (text: string) => /[^\n]\n$/.test(text) && !/\r|[ \t]\n/.test(text);
    expect(pathsWhere((text) => !isTidy(text))).toEqual([marker]);
  });

  it('survives being written as UTF-8', () => {
    expect(pathsWhere((text) => Buffer.from(text).toString() !== text)).toEqual([]);
  });

  it('states its source, without a date and a version, or is part of the runtime or an OpenAPI document in JSON', async () => {
    const header =
      /Generated from [A-Za-z ]*spec\/[a-z/-]*(?:\.ts)?\. Do not edit: change the spec and run \\?"npm run generate\\?"\./;
    const silent = pathsWhere((text) => !header.test(text));
    const runtime = await readRuntime();
    const shipped = [...files.keys()].filter((path) => {
      const [, emitter = '', file = ''] = /^([^/]+)\/(.*)$/.exec(path) ?? [];
      return runtime[emitter]?.has(file);
    });
    const documents = ['openapi', 'openapi-3.0', 'openapi-by-event'].map((name) => `openapi/${name}.json`);
    // Its source is no file of the spec.
    const accents = 'php/Runtime/Accents.php';
    expect(silent.sort()).toEqual([...documents, marker, accents, ...shipped].sort());
  });
});

function pathsWhere(holds: (text: string) => boolean): string[] {
  return [...files].filter(([, text]) => holds(text)).map(([path]) => path);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) deepFreeze(member);
    Object.freeze(value);
  }
  return value;
}
