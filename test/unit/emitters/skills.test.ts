import { describe, expect, it } from 'vitest';
import { skills } from '../../../generator/emitters/skills/index.js';
import { printLlms } from '../../../generator/emitters/skills/llms.js';
import { packageNames, publishedNameOf } from '../../packages/subpaths.js';
import { catalogue } from '../../support/catalogue.js';

const files = new Map(await skills.emit(catalogue));
const types = catalogue.events.map(({ type }) => type);

describe('The skills', () => {
  it('are one for each published package, and an overview', () => {
    const names = packageNames
      .map(publishedNameOf)
      .map((name) => `${name.replace('@', '').replace('/', '-')}/SKILL.md`);
    expect([...files.keys()].sort()).toEqual([...names, 'llms.txt'].sort());
  });

  it.each([...files].filter(([path]) => path !== 'llms.txt'))('%s has the front matter of a skill', (path, text) => {
    const [, name, description = ''] =
      /^---\nname: ([a-z-]{1,64})\ndescription: (.+)\n---\n\n# .+\n\n\S/.exec(text) ?? [];
    expect(`${name}/SKILL.md`).toBe(path);
    expect(description.length).toBeLessThanOrEqual(1024);
    // YAML would read more than a text.
    expect(description).not.toMatch(/: | #|^[&*!|>'"%@`[{-]/);
    expect(text).not.toMatch(/undefined|\[object/);
  });

  it.each(['types', 'validators', 'builders'])('the one of %s names every event', (name) => {
    const text = files.get(`rdsm-events-${name}/SKILL.md`) ?? '';
    expect(types.filter((type) => !text.includes(`| \`${type}\` |`))).toEqual([]);
  });

  it('the overview names every event, and what replaces the deprecated ones', () => {
    const text = printLlms(catalogue, []);
    expect(types.filter((type) => !text.includes(`- [${type}](`))).toEqual([]);
    const deprecated = catalogue.events.flatMap(({ type, deprecated }) => (deprecated ? [type] : []));
    expect(deprecated.length).toBeGreaterThan(0);
    for (const type of deprecated) expect(text).toContain(`Do not send \`${type}\``);
  });
});
