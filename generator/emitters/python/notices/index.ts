import type { Catalogue } from '../../../catalogue/catalogue.js';
import { namedShapes } from '../../../catalogue/named-shapes.js';
import { referencedNames } from '../../../catalogue/walk.js';
import type { PythonFile } from '../print/python-file.js';
import { printDefinitionNotices, printEventNotices, printUnionNotices } from './event-files.js';
import { type Origins, printOriginsFile } from './origins.js';

/** The modules of the notices of each event, of the union and of the batch. */
export function printNotices(catalogue: Catalogue): PythonFile[] {
  const origins: Origins = new Map();
  const named = namedShapes(catalogue);
  const definitions = new Set(catalogue.events.flatMap(({ payload }) => referencedNames(payload, named)));
  return [
    ...catalogue.events.map((event) => printEventNotices(event, catalogue, origins)),
    printUnionNotices(catalogue),
    ...[...definitions].flatMap((name) => printDefinitionNotices(name, catalogue, origins)),
    // Last: which origins are used is known by now.
    printOriginsFile(origins),
  ];
}
