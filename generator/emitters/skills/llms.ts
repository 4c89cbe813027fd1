import type { Catalogue } from '../../catalogue/catalogue.js';
import { packageFileName } from '../../print/package-file-name.js';
import { listMistakes } from './facts.js';
import type { Skill } from './skill.js';

/** The entry of the documentation site for language models, in the format of llmstxt.org. */
export function printLlms(catalogue: Catalogue, skills: readonly Skill[]): string {
  const packages = skills.map(
    ({ package: name, use }) => `- [${name}](skills/${packageFileName(name)}/SKILL.md): ${use}`,
  );
  const events = catalogue.events.map(
    ({ type, names, summary, deprecated }) =>
      `- [${type}](en/events/${names.file}.html): ${summary}${deprecated ? ' Deprecated.' : ''}`,
  );
  return `# rdsm-events

> Types, validators, builders, a client and a local sandbox for the events API of RD Station Marketing (\`${catalogue.api.server}\`),
> in TypeScript, with JSON Schemas and OpenAPI for other languages. Not published by RD Station.

${listMistakes(catalogue)}

## Packages

${packages.join('\n')}

## Events

${events.join('\n')}
`;
}
