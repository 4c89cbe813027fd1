import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { publishedArtefacts } from './generator/emitters/index.js';
import { accountFolder } from './test/support/accounts/output-folder.js';

/** Tests import generated files in place of packages, so that they need no build. */
function packagesIn(folder: string) {
  const modules = publishedArtefacts().filter(({ package: { compiles, bundles } }) => compiles || bundles);
  const names = modules.map(({ name }) => name).join('|');
  const written = fileURLToPath(new URL('./packages', import.meta.url));
  return [
    { find: /^@rdsm-events\/(client|testing)$/, replacement: `${written}/$1/src/index.ts` },
    { find: /^@rdsm-events\/(client|testing)\/(.+)$/, replacement: `${written}/$1/src/$2.ts` },
    { find: /^@rdsm-events\/openapi\/(.+\.json)$/, replacement: `${folder}/openapi/$1` },
    { find: new RegExp(`^@rdsm-events/(${names})$`), replacement: `${folder}/$1/index.ts` },
    { find: new RegExp(`^@rdsm-events/(${names})/(.+)$`), replacement: `${folder}/$1/$2.ts` },
  ];
}

/** The properties once more, on what an account generates for itself. */
const accounts = ['closed', 'open'].map((name) => ({
  extends: true as const,
  resolve: { alias: packagesIn(accountFolder(name)) },
  test: {
    name,
    include: ['test/properties/{verdicts,functions,builders,notices}.test.ts'],
    globalSetup: ['test/support/seed.ts', 'test/support/accounts/generate-accounts.ts'],
    env: { RDSM_ACCOUNT: name },
  },
}));

/** Tests that build packages, start programs again and again, or measure: `npm run test:all` runs them. */
const slow = [
  'test/proofs/**/*.test.ts',
  'test/packages/**/*.test.ts',
  'test/types/{budget,editor}/**/*.test.ts',
  'test/unit/packages/{cli,client,testing}/**/*.test.ts',
  'test/properties/{builders-of-long-values,read-response}.test.ts',
  'test/unit/account/rewrite-files.test.ts',
  'test/unit/changes/{command,every-leaf,counterexamples,properties}.test.ts',
  'test/unit/commands/**/*.test.ts',
  'test/unit/emitters/{account-specs,compiles,docs/snippets}.test.ts',
  'test/unit/index.test.ts',
];

export default defineConfig({
  test: {
    exclude: ['**/node_modules/**'],
    // A missing expected file is a failure. `vitest run -u` writes it.
    update: 'none',
    // Two cores are two workers.
    maxWorkers: '100%',
    // For what never ends: a loaded machine may take ten times as long as an idle one.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    setupFiles: ['test/support/setup.ts'],
    globalSetup: ['test/support/seed.ts'],
    reporters: ['default', './test/support/summary-reporter.ts'],
    projects: [
      {
        extends: true,
        resolve: { alias: packagesIn(fileURLToPath(new URL('./generated', import.meta.url))) },
        // Files share modules, which halves the time: a test leaves nothing behind.
        test: { name: 'events', include: ['test/**/*.test.ts'], exclude: slow, isolate: false },
      },
      {
        extends: true,
        resolve: { alias: packagesIn(fileURLToPath(new URL('./generated', import.meta.url))) },
        test: { name: 'slow', include: slow },
      },
      ...accounts,
    ],
  },
});
