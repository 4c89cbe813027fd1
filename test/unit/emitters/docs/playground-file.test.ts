import { describe, expect, it } from 'vitest';
import { listFields } from '../../../../generator/emitters/docs/event/fields.js';
import {
  type Control,
  type PlaygroundData,
  printPlaygroundFile,
} from '../../../../generator/emitters/docs/playground-file.js';
import { catalogue } from '../../../support/catalogue.js';

const data: PlaygroundData = JSON.parse(printPlaygroundFile(catalogue));
const languages = Object.keys(catalogue.translations);

/** The paths of all fields of a form, as those of the pages: the items of an array are `name[]`. */
function pathsOf(control: Control, path: string): string[] {
  switch (control.control) {
    case 'ref':
      return pathsOf(data.definitions[control.name] as Control, path);
    case 'list':
      return pathsOf(control.items, `${path}[]`);
    case 'object':
      return control.fields.flatMap(({ name, input }) => {
        const own = path === '' ? name : `${path}.${name}`;
        return [own, ...pathsOf(input, own)];
      });
    case 'union':
      return control.branches.flatMap(({ shape }) => pathsOf(shape, path));
    default:
      return [];
  }
}

describe('The forms of the playground', () => {
  it.each(catalogue.events)('have the fields of $type, at every depth', ({ type, payload }) => {
    const form = data.events.find((event) => event.type === type);
    const found = new Set(pathsOf(form?.payload as Control, ''));
    const listed = new Set(listFields(payload, catalogue.definitions).map(({ path }) => path));
    expect([...found].sort()).toEqual([...listed].sort());
  });

  it('have labels in each language', () => {
    for (const { labels, payload } of data.events) {
      expect(Object.keys(labels).sort()).toEqual([...languages].sort());
      for (const path of pathsOf(payload, '')) {
        const name = path.replace(/^.*\./, '').replace(/\[\]$/, '');
        expect([name, Object.keys(data.labels[name] ?? {}).sort()]).toEqual([name, [...languages].sort()]);
      }
    }
  });
});
