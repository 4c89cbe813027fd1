import type { Package } from './packages.js';

/** Whether npm can state where a package was built, and if not, why and what to do. */
export type Provenance = { possible: true } | { possible: false; reason: string; fix: string };

/**
 * Provenance is a statement of the hosted CI that builds a package, and names the repository in the manifest of the package.
 * @param environment The variables of the process: GitHub Actions and GitLab CI offer an identity token by them.
 */
export function provenanceOf(packages: readonly Package[], environment: NodeJS.ProcessEnv): Provenance {
  const isHosted = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'SIGSTORE_ID_TOKEN'].some((name) => environment[name]);
  if (!isHosted) {
    return {
      possible: false,
      reason: 'Only a hosted CI offers the identity token with which npm states where the packages are built.',
      fix: 'Let .github/workflows/release.yml publish, or publish without: npm run release -- --no-provenance',
    };
  }
  const withoutRepository = packages.filter(({ manifest }) => manifest.repository === undefined);
  if (withoutRepository.length > 0) {
    return {
      possible: false,
      reason: `Provenance names the repository, and the manifests of these packages name none: ${withoutRepository.map(({ manifest }) => manifest.name).join(', ')}.`,
      fix: 'Add "repository" to their package.json: { "type": "git", "url": "git+https://…", "directory": "packages/<name>" }',
    };
  }
  return { possible: true };
}
