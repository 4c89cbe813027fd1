import type { Package } from './packages.js';

/** Whether npm can say where a package was built, and if not, why. */
export type Provenance = { possible: true } | { possible: false; reason: string; wayOut: string };

/**
 * Provenance is a statement of the hosted CI that builds a package, and names the repository that the package names.
 * @param environment The variables of the process: GitHub Actions and GitLab CI offer an identity token by them.
 */
export function provenanceOf(packages: readonly Package[], environment: NodeJS.ProcessEnv): Provenance {
  const isHosted = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'SIGSTORE_ID_TOKEN'].some((name) => environment[name]);
  if (!isHosted) {
    return {
      possible: false,
      reason:
        'This is no hosted CI that offers an identity token, so that npm cannot state where the packages are built.',
      wayOut: 'Let .github/workflows/release.yml publish, or publish without: npm run release -- --no-provenance',
    };
  }
  const silent = packages.filter(({ manifest }) => manifest.repository === undefined);
  if (silent.length > 0) {
    return {
      possible: false,
      reason: `Provenance names the repository, and these packages name none: ${silent.map(({ manifest }) => manifest.name).join(', ')}.`,
      wayOut:
        'Add "repository" to their package.json: { "type": "git", "url": "git+https://…", "directory": "packages/<name>" }',
    };
  }
  return { possible: true };
}
