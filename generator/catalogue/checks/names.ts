import type { Catalogue } from '../catalogue.js';
import {
  batchNames,
  customFieldNames,
  definitionFile,
  exampleName,
  groupName,
  payloadNames,
  reservedExports,
  reservedFiles,
  reservedWords,
  uncapitalise,
  unionNames,
} from '../names.js';
import type { Problem } from '../problem.js';
import { everyCustomFields } from '../walk.js';

/** No two things are published under one name or in one file. */
export function checkNames(catalogue: Catalogue): Problem[] {
  const { events, definitions } = catalogue;
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  const claim = (name: string, owner: string, location: string, fix = anotherName): void => {
    const other = owners.get(name);
    if (other === undefined) owners.set(name, owner);
    else if (other !== owner) problems.push({ location, problem: `The name "${name}" belongs to ${other}.`, fix });
  };
  for (const word of reservedWords) claim(word, 'TypeScript', 'names');
  for (const file of reservedFiles) claim(`${file} (file)`, 'the generator', 'names');
  for (const name of Object.values(reservedExports)) claim(name, 'the generator', 'names');
  // Two events of one type have the same names, and a problem of their own.
  const distinct = [...new Map(events.map((event) => [event.type, event])).values()];
  const named = [
    { owner: 'the union of all events', location: 'names', names: unionNames, functions: [] },
    { owner: 'the batch', location: 'names', names: batchNames, functions: [] },
    ...distinct.map(({ type, names }) => ({
      owner: type,
      location: type,
      names,
      functions: Object.values(payloadNames(names)),
    })),
  ];
  for (const { owner, location, names, functions } of named) {
    const { file, ...identifiers } = names;
    claim(`${file} (file)`, owner, location);
    for (const name of [...Object.values(identifiers), ...functions]) claim(name, owner, location);
  }
  for (const name of [
    ...Object.keys(definitions),
    ...everyCustomFields(catalogue).map(({ definition }) => definition),
  ]) {
    const owner = `the definition ${name}`;
    if (!/^[A-Z](?:[A-Za-z]|[0-9](?![a-z]))*$/.test(name)) problems.push({ location: name, ...invalidName });
    claim(`${definitionFile(name)} (file)`, owner, name);
    claim(name, owner, name);
    claim(uncapitalise(name), owner, name);
  }
  for (const { definition } of everyCustomFields(catalogue)) {
    const { file: _, ...published } = customFieldNames(definition);
    for (const name of Object.values(published)) claim(name, `the definition ${definition}`, definition);
  }
  for (const { type, names, group, examples, items } of distinct) {
    if (items) {
      const { file, ...identifiers } = items.names;
      claim(`${file} (file)`, `the items of ${type}`, type, anotherParent);
      for (const name of Object.values(identifiers)) claim(name, `the items of ${type}`, type, anotherParent);
    }
    claim(`${groupName(group)} (batch of examples)`, `the group "${group}"`, type, 'Spell the group in one way.');
    for (const { name } of examples) {
      const location = `${type}.examples.${name}`;
      claim(`${exampleName(names, name)} (example)`, location, location, 'Give the example another name.');
    }
  }
  return problems;
}

const anotherName = 'Give the event another type, or the definition another $id.';

const anotherParent = 'Choose another word for the parent of the items.';

const invalidName = {
  problem: 'Invalid name of a definition.',
  fix: 'Let its $id be words that each begin with a capital letter, such as LegalBasis, also after a digit.',
};
