import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explanations } from '../../../../generator/catalogue/explanations.js';
import { editionsOf } from '../../../../generator/emitters/docs/edition.js';
import { docs } from '../../../../generator/emitters/docs/index.js';
import { pagesOf } from '../../../../generator/emitters/docs/pages.js';
import { spec } from '../../../../spec/index.js';
import { catalogue } from '../../../support/catalogue.js';
import { readPage } from './read-pages.js';

const files = await docs.emit(catalogue);
const markdown = [...files].filter(([path]) => path.endsWith('.md'));
const pages = new Map(markdown.map(([path, text]) => [path, readPage(text)]));
const languages = Object.keys(spec.translations);
const inLanguage = (language: string) => markdown.filter(([path]) => path.startsWith(`${language}/`));

describe('The pages', () => {
  it('are the same in every language, each with the same structure', () => {
    const [first = '', ...others] = languages;
    const structure = (language: string) =>
      inLanguage(language).map(([path]) => {
        const { headings, anchors, rows, fences, links } = pages.get(path) ?? readPage('');
        return {
          path: path.slice(language.length),
          headings: headings.map(({ level }) => level),
          anchors,
          rows,
          fences: fences.map((fence) => fence.language),
          links: links.filter((link) => !link.startsWith('http')).sort(),
        };
      });
    const expected = structure(first);
    expect(expected.length).toBeGreaterThan(catalogue.events.length);
    for (const language of others) expect(structure(language)).toEqual(expected);
  });

  it.each(markdown)('%s leads only to what exists', (path) => {
    const { links, anchors } = pages.get(path) ?? readPage('');
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const link of links.filter((target) => !target.startsWith('https://'))) {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : posix.join(posix.dirname(path), file);
      expect([link, pages.has(target)]).toEqual([link, true]);
      if (anchor !== undefined) expect([link, pages.get(target)?.anchors.includes(anchor)]).toEqual([link, true]);
    }
  });

  it.each(markdown)('%s is complete, and nothing in it is HTML, a template or personal data', (path, text) => {
    const { prose, rows } = pages.get(path) ?? readPage('');
    // A sentence of the spec is about the value of that name.
    expect(text.replace(/JSON [^\n]* undefined,/, '')).not.toMatch(/undefined|\[object|NaN/);
    expect(prose.replace(/<a id="[\w-]+"><\/a>|<br>/g, '')).not.toMatch(/<|\{\{|\{[a-zA-Z]+\}/);
    expect(rows.every((columns) => columns > 1)).toBe(true);
    for (const [email] of text.matchAll(/[\w.+-]+@[\w-]+\.[\w.-]+/g)) expect(email).toMatch(/@example\.(?:com|org)$/);
    expect(/^---\ntitle: "[^\n]+"\ndescription: "[^\n]+"\n---\n\n# /.test(text)).toBe(true);
  });
});

describe.each(languages)('In %s,', (language) => {
  const page = (name: string) => pages.get(`${language}/${name}.md`) ?? readPage('');

  it.each(catalogue.events)('the page of $type has every field of its table', ({ type, names }) => {
    const { anchors } = page(`events/${names.file}`);
    for (const { name } of catalogue.events.find((event) => event.type === type)?.payload.fields ?? []) {
      expect(anchors).toContain(name);
    }
  });

  it('every kind of error, notice and response has a section', () => {
    const kinds = [...spec.errorKinds, ...spec.responseErrorKinds].map(({ error_type }) => error_type);
    expect(page('errors').anchors).toEqual(expect.arrayContaining(kinds));
    const notices = Object.keys(explanations.en).filter((type) => !kinds.includes(type));
    expect(page('notices').anchors).toEqual(expect.arrayContaining(notices));
    for (const { status } of spec.api.errorResponses) expect(page('errors').anchors).toContain(`status-${status}`);
  });

  it('every event is in the table of the first page, and every page in the navigation', () => {
    const names = inLanguage(language).map(([path]) => path.slice(language.length + 1, -'.md'.length));
    for (const { names: event } of catalogue.events) expect(page('index').links).toContain(`events/${event.file}.md`);
    const { sections } = JSON.parse(files.get('navigation.json') ?? '')[language];
    const items: { text: string; link: string }[] = sections.flatMap(({ items }: { items: unknown }) => items);
    expect(items.map(({ link }) => link).sort()).toEqual(names.sort());
  });

  it('every sentence of the spec is translated, and no other', async () => {
    const edition = editionsOf(catalogue).find((one) => one.language === language);
    if (!edition) throw new Error(`There is no edition in ${language}.`);
    const asked = new Set<string>();
    const sentences = new Proxy(edition.texts.sentences, {
      getOwnPropertyDescriptor: (target, key) => {
        asked.add(String(key));
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
    });
    await pagesOf({ ...edition, texts: { ...edition.texts, sentences } });
    const translated = Object.keys(edition.texts.sentences).sort();
    expect(translated).toEqual(language === 'en' ? [] : [...asked].sort());
  });
});
