import { describe, expect, it } from 'vitest';
import { batchNames, type EventNames, unionNames } from '../../generator/catalogue/names.js';
import { readTree } from '../../generator/commands/tree.js';
import type { Case, CaseFile } from '../../generator/emitters/conformance/cases/case.js';
import { conformance } from '../../generator/emitters/conformance/index.js';
import { catalogue } from '../support/catalogue.js';
import { ajv2020, ajvDraft07 } from '../support/oracles/verdicts.js';
import { validatorOf } from '../support/validators.js';

/** As they are published. */
const files = await readTree(new URL('../../generated/conformance', import.meta.url).pathname);
const index = files.get('index.json');
const casePaths = [...files.keys()].filter((path) => path.endsWith('.json') && path !== 'index.json').sort();
const caseFiles = casePaths.map((path): CaseFile => JSON.parse(files.get(path) ?? ''));
const all = caseFiles.flatMap(({ cases }) => cases);
const schemas = new Map([...catalogue.events.map(({ names }) => names), unionNames, batchNames].map(named));

describe('The conformance cases', () => {
  it('are what the documented tables give', async () => {
    expect(await conformance.emit(catalogue)).toEqual(files);
  });

  it('are at least 7,500, for each event, any event and batches', () => {
    expect(all.length).toBeGreaterThanOrEqual(7500);
    expect(caseFiles.map(({ schema }) => schema).sort()).toEqual([...schemas.keys()].sort());
    for (const { cases } of caseFiles) {
      expect(cases.some(({ valid }) => valid)).toBe(true);
      expect(cases.some(({ valid }) => !valid)).toBe(true);
    }
  });

  it('have each an id and a reason of their own, and a body of its own in their file', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ id }) => !/^[a-z-]+\/[A-Za-z0-9_-]+$/.test(id))).toEqual([]);
    for (const { cases } of caseFiles) {
      expect(new Set(cases.map(({ reason }) => reason)).size).toBe(cases.length);
      expect(new Set(cases.map(({ body }) => JSON.stringify(body))).size).toBe(cases.length);
    }
  });

  it('have errors when they are not valid, and no others', () => {
    expect(all.filter(({ valid, errors }) => valid !== (errors.length === 0))).toEqual([]);
  });

  it('are many under documented rules and under every rule of ours', () => {
    const { house_rules } = JSON.parse(index ?? '{}') as { house_rules: { id: string }[] };
    const used = new Set<string>(all.flatMap((one) => one.house_rules));
    expect([...used].sort()).toEqual(house_rules.map(({ id }) => id).sort());
    expect(all.filter((one) => !one.valid && one.house_rules.length === 0).length).toBeGreaterThan(1000);
  });

  it('are counted in the index', () => {
    const { cases, files: listed } = JSON.parse(index ?? '{}');
    expect(cases).toBe(all.length);
    expect(listed.map(({ file }: { file: string }) => file).sort()).toEqual(casePaths);
    for (const { file, ...counts } of listed) {
      const own = caseFiles.find(({ schema }) => schema === file);
      expect(counts).toMatchObject({
        cases: own?.cases.length,
        valid: own?.cases.filter(({ valid }) => valid).length,
        by_house_rules: own?.cases.filter(({ house_rules }) => house_rules.length > 0).length,
      });
    }
  });

  it('contain no half of a character, which languages read differently', () => {
    expect(all.filter(({ body }) => /\\ud[89a-f]/.test(JSON.stringify(body))).map(({ id }) => id)).toEqual([]);
  });
});

describe.each(caseFiles)('$schema', ({ schema, cases }) => {
  const names = schemas.get(schema) as EventNames;

  it('our validator finds these errors, in this order', () => {
    const { is, validate } = validatorOf(names);
    expect(cases.filter(({ body, valid }) => is(body) !== valid).map(({ id }) => id)).toEqual([]);
    const wrong = cases.filter(
      ({ body, errors }) => JSON.stringify(placesOf(validate(body))) !== JSON.stringify(errors),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it.each([ajv2020, ajvDraft07])('$name gives the same verdict', (oracle) => {
    expect(cases.filter(({ body, valid }) => oracle.accepts(names, body) !== valid).map(({ id }) => id)).toEqual([]);
  });
});

function placesOf(result: ReturnType<ReturnType<typeof validatorOf>['validate']>): Case['errors'] {
  if (result.valid) return [];
  return result.errors.map(({ error_type, path }) => ({ error_type, path })) as Case['errors'];
}

function named(names: EventNames): [string, EventNames] {
  return [`${names.file}.json`, names];
}
