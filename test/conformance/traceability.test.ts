import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { memberTables, rows } from '../../generator/catalogue/documents.js';
import { findUntraced, printTraceability } from '../../generator/emitters/conformance/traceability.js';
import { catalogue } from '../support/catalogue.js';

const page = printTraceability(catalogue);

it('no documented row goes untested or is left out', () => {
  expect(findUntraced(catalogue)).toEqual([]);
});

describe('every schema pointer leads to a schema', () => {
  const pointers = [...page.matchAll(/`([a-z-]+\.json)#\/([^`]+)`/g)].map(([, file = '', pointer = '']) => ({
    file,
    pointer,
  }));

  it('one for each row, also of the objects in arrays', () => {
    const ofMembers = memberTables.flatMap((table) => table.rows);
    expect(pointers).toHaveLength(rows.length + ofMembers.length);
  });

  it.each(pointers)('$file#/$pointer', ({ file, pointer }) => {
    const schema = JSON.parse(readFileSync(new URL(`../../generated/schemas/${file}`, import.meta.url), 'utf8'));
    const found = pointer.split('/').reduce<unknown>((place, key) => Object(place)[key], schema);
    expect(found).toBeDefined();
  });
});
