import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Reads the packages from their sources, so that the site needs no build of them. */
export function fromGenerated(): Plugin {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  return {
    name: 'from-generated',
    enforce: 'pre',
    resolveId(source) {
      const [, name, path = 'index'] = /^@rdsm-events\/([a-z]+)(?:\/(.+))?$/.exec(source) ?? [];
      return name === undefined ? undefined : `${root}generated/${name}/${path}.ts`;
    },
  };
}
