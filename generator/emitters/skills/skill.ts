import type { Catalogue } from '../../catalogue/catalogue.js';
import { packageFileName } from '../../print/package-file-name.js';

/** What a language model needs to use a package correctly at the first attempt. */
export interface Skill {
  /** The name of the package on npm. */
  package: string;
  /** When the skill is of use: one sentence, by which a model chooses it. */
  use: string;
  /** The text below the title, Markdown. */
  body(catalogue: Catalogue): string;
}

/** A skill as a file in the format of agentskills.io: front matter, then Markdown. */
export function printSkill({ package: name, use, body }: Skill, catalogue: Catalogue): string {
  return `---\nname: ${packageFileName(name)}\ndescription: ${use}\n---\n\n# ${name}\n\n${body(catalogue).trim()}\n`;
}
