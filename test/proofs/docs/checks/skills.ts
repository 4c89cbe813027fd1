import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../check.js';
import { folder } from '../site.js';

export const skillsChecks: Check[] = [
  {
    name: 'llms.txt leads to pages and skills that exist',
    async run({ expect }) {
      const text = readFileSync(join(folder, 'llms.txt'), 'utf8');
      const paths = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path);
      const missing = paths.filter((path) => !existsSync(join(folder, path)));
      expect('missing', [paths.length > 20, missing], [true, []]);
      return `${paths.length} links`;
    },
  },
];
