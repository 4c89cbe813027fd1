import { readdirSync, readFileSync } from 'node:fs';
import { type Check, withVisitor } from '../check.js';
import { enter, type Reported, shownErrors } from '../playground.js';

const folder = new URL('../../../../generated/conformance/', import.meta.url);

/** How many of the conformance cases are entered: the same ones in every run, spread over all events. */
const numCases = 200;

interface Case {
  body: unknown;
  errors: { path: string; error_type: string }[];
}

function sampleCases(): Case[] {
  const cases = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'index.json')
    .flatMap((name) => {
      const { cases }: { cases: Case[] } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
      // An array is read as a batch, and an object as an event.
      return cases.filter(({ body }) => (name === 'batch.json' ? Array.isArray(body) : isObject(body)));
    });
  return Array.from({ length: numCases }, (_, index) => cases[Math.floor((index * cases.length) / numCases)] as Case);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const sorted = (errors: readonly Reported[]): string[] => errors.map(({ path, type }) => `${path} ${type}`).sort();

export const verdictsChecks: Check[] = [
  {
    name: `the playground reports the errors of ${numCases} conformance cases, as the validators do`,
    run: (scene) =>
      withVisitor(scene, '/en/playground.html', async (visitor) => {
        const cases = sampleCases();
        const invalid = cases.filter(({ errors }) => errors.length > 0).length;
        scene.expect('valid and invalid ones', [invalid > 50, invalid < numCases - 10], [true, true]);
        for (const { body, errors } of cases) {
          await enter(visitor, body);
          const expected = errors.map(({ path, error_type }) => ({ path, type: error_type }));
          scene.expect(JSON.stringify(body).slice(0, 200), sorted(await shownErrors(visitor)), sorted(expected));
        }
      }),
  },
];
