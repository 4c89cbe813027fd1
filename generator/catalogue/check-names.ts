import type { Catalogue } from './catalogue.js';
import { batchNames, definitionFile, fixedFiles, fixedNames, uncapitalise, unionNames } from './names.js';
import type { Problem } from './problem.js';

/** No two things are published under one name, and no two files share one. */
export function checkNames({ events, definitions }: Catalogue): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  const claim = (name: string, owner: string, place: string): void => {
    const other = owners.get(name);
    if (other === undefined) owners.set(name, owner);
    else if (other !== owner) {
      problems.push({
        place,
        problem: `The name "${name}" is taken by ${other}.`,
        wayOut: 'Give the event another type, or the definition another $id.',
      });
    }
  };
  for (const file of fixedFiles) claim(`${file} (file)`, 'the generator', 'names');
  for (const name of Object.values(fixedNames)) claim(name, 'the generator', 'names');
  const named = [
    { owner: 'the union of all events', place: 'names', names: unionNames },
    { owner: 'the batch', place: 'names', names: batchNames },
    ...[...new Map(events.map((event) => [event.type, event])).values()].map(({ type, names }) => ({
      owner: type,
      place: type,
      names,
    })),
  ];
  for (const { owner, place, names } of named) {
    const { file, ...identifiers } = names;
    claim(`${file} (file)`, owner, place);
    for (const name of new Set(Object.values(identifiers))) claim(name, owner, place);
  }
  for (const name of Object.keys(definitions)) {
    claim(`${definitionFile(name)} (file)`, name, name);
    claim(name, name, name);
    claim(uncapitalise(name), name, name);
  }
  return problems;
}
