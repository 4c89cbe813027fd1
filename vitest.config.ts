import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const generated = fileURLToPath(new URL('./generated', import.meta.url));

export default defineConfig({
  resolve: {
    // Tests read what is generated, so that they need no build.
    alias: [
      { find: /^@rdsm-events\/(validators|builders)$/, replacement: `${generated}/$1/index.ts` },
      { find: /^@rdsm-events\/(validators|builders)\/(.+)$/, replacement: `${generated}/$1/$2.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    // A missing expected file is a failure. `vitest run -u` writes it.
    update: 'none',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['test/setup.ts'],
    globalSetup: ['test/seed.ts'],
    reporters: ['default', './test/summary-reporter.ts'],
  },
});
