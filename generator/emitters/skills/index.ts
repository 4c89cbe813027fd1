import { packageFileName } from '../../print/package-file-name.js';
import type { Emitter } from '../emitter.js';
import { libraries } from './libraries.js';
import { printLlms } from './llms.js';
import { printSkill } from './skill.js';
import { tools } from './tools.js';

/** What language models read: a skill for each package, which ships with it, and an overview. */
export const skills: Emitter = {
  name: 'skills',
  emit: (catalogue) => {
    const all = [...libraries, ...tools];
    return new Map([
      ...all.map((skill): [string, string] => [
        `${packageFileName(skill.package)}/SKILL.md`,
        printSkill(skill, catalogue),
      ]),
      ['llms.txt', printLlms(catalogue, all)],
    ]);
  },
};
