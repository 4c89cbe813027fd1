import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SpecError } from '../../../../generator/catalogue/problem.js';
import { filesOf, generate } from '../../../../generator/index.js';
import { randomSpec } from '../../../support/random-specs/random-spec.js';

/** The specs that `test/properties/random-specs.test.ts` compares in `npm run test:all`. */
const { RANDOM_SPECS: numSpecs = '100', RANDOM_SPECS_SEED: first = '1000' } = process.env;

/** Writes the OpenAPI documents of specs drawn from the whole model, and returns their paths. */
export async function randomDocuments(folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (let seed = Number(first); seed < Number(first) + Number(numSpecs); seed++) {
    for (const [path, text] of await documentsOf(seed)) {
      const file = join(folder, `${seed}-${path}`);
      writeFileSync(file, text);
      paths.push(file);
    }
  }
  return paths;
}

/** The documents in JSON; none where the spec is rejected. */
async function documentsOf(seed: number): Promise<[string, string][]> {
  const drawn = randomSpec(seed);
  if (drawn === undefined) return [];
  try {
    const files = filesOf(await generate(drawn.spec, {}, [{ name: 'openapi' }]));
    return ['openapi.json', 'openapi-3.0.json'].map((name) => [name, files.get(`openapi/${name}`) ?? '']);
  } catch (error) {
    if (error instanceof SpecError) return [];
    throw error;
  }
}
