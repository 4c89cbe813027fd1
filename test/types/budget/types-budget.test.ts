import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { countInstantiations } from './instantiations.js';

const consumer = fileURLToPath(new URL('consumer.ts', import.meta.url));
/** With libraries that infer types from schemas, it is thousands. */
const most = 150;

it.each([
  ['5.0', 'typescript-5.0'],
  ['7.0', 'typescript'],
])('TypeScript %s makes few type instantiations for a consumer of all events', async (version, compiler) => {
  const instantiations = await countInstantiations(compiler, consumer);
  console.log(`TypeScript ${version}: ${instantiations} instantiations, at most ${most}`);
  expect(instantiations).toBeGreaterThan(0);
  expect(instantiations).toBeLessThanOrEqual(most);
});
