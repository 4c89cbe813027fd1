import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { accountFolder } from './test/support/accounts/output-folder.js';

/** Tests read what is generated, so that they need no build. */
function packagesIn(folder: string) {
  return [
    { find: /^@rdsm-events\/(validators|builders)$/, replacement: `${folder}/$1/index.ts` },
    { find: /^@rdsm-events\/(validators|builders)\/(.+)$/, replacement: `${folder}/$1/$2.ts` },
  ];
}

/** The laws once more, on what an account generates for itself. */
const accounts = ['closed', 'open'].map((name) => ({
  extends: true as const,
  resolve: { alias: packagesIn(accountFolder(name)) },
  test: {
    name,
    include: ['test/properties/{verdicts,functions,builders}.test.ts'],
    globalSetup: ['test/support/seed.ts', 'test/support/accounts/generate-accounts.ts'],
    env: { RDSM_ACCOUNT: name },
  },
}));

export default defineConfig({
  test: {
    exclude: ['**/node_modules/**'],
    // A missing expected file is a failure. `vitest run -u` writes it.
    update: 'none',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['test/support/setup.ts'],
    globalSetup: ['test/support/seed.ts'],
    reporters: ['default', './test/support/summary-reporter.ts'],
    projects: [
      {
        extends: true,
        resolve: { alias: packagesIn(fileURLToPath(new URL('./generated', import.meta.url))) },
        test: { name: 'events', include: ['test/**/*.test.ts'] },
      },
      ...accounts,
    ],
  },
});
