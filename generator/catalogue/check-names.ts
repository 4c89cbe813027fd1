import type { Catalogue } from './catalogue.js';
import {
  batchNames,
  definitionFile,
  exampleName,
  fixedFiles,
  fixedNames,
  groupName,
  reservedWords,
  uncapitalise,
  unionNames,
} from './names.js';
import type { Problem } from './problem.js';

/** No two things are published under one name, and no two files share one. */
export function checkNames({ events, definitions }: Catalogue): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  const claim = (name: string, owner: string, place: string, wayOut = anotherName): void => {
    const other = owners.get(name);
    if (other === undefined) owners.set(name, owner);
    else if (other !== owner) problems.push({ place, problem: `The name "${name}" is taken by ${other}.`, wayOut });
  };
  for (const word of reservedWords) claim(word, 'TypeScript', 'names');
  for (const file of fixedFiles) claim(`${file} (file)`, 'the generator', 'names');
  for (const name of Object.values(fixedNames)) claim(name, 'the generator', 'names');
  // Two events of one type have the same names. That they are two is told elsewhere.
  const distinct = [...new Map(events.map((event) => [event.type, event])).values()];
  const named = [
    { owner: 'the union of all events', place: 'names', names: unionNames },
    { owner: 'the batch', place: 'names', names: batchNames },
    ...distinct.map(({ type, names }) => ({ owner: type, place: type, names })),
  ];
  for (const { owner, place, names } of named) {
    const { file, ...identifiers } = names;
    claim(`${file} (file)`, owner, place);
    for (const name of new Set(Object.values(identifiers))) claim(name, owner, place);
  }
  for (const name of Object.keys(definitions)) {
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) problems.push({ place: name, ...noDefinitionName });
    claim(`${definitionFile(name)} (file)`, name, name);
    claim(name, name, name);
    claim(uncapitalise(name), name, name);
  }
  for (const { type, names, group, examples, items } of distinct) {
    if (items) {
      const { file, ...identifiers } = items.names;
      claim(`${file} (file)`, `the items of ${type}`, type, anotherWhole);
      for (const name of Object.values(identifiers)) claim(name, `the items of ${type}`, type, anotherWhole);
    }
    claim(`${groupName(group)} (batch of examples)`, `the group "${group}"`, type, 'Write the group in one way.');
    for (const { name } of examples) {
      const place = `${type}.examples.${name}`;
      claim(`${exampleName(names, name)} (example)`, place, place, 'Give the example another name.');
    }
  }
  return problems;
}

const anotherName = 'Give the event another type, or the definition another $id.';

const anotherWhole = 'Write another word for the whole of the items.';

const noDefinitionName = {
  problem: 'This is no name of a definition.',
  wayOut: 'Let its $id be words that each begin with a capital letter, such as LegalBasis.',
};
