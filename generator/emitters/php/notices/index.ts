import type { Catalogue } from '../../../catalogue/catalogue.js';
import { eventHasNotices, hasNotices } from '../../../catalogue/has-notices.js';
import { namedShapes } from '../../../catalogue/named-shapes.js';
import { referencedNames } from '../../../catalogue/walk.js';
import type { Files } from '../../emitter.js';
import { ClassNames } from '../class-names.js';
import { printEventFiles, printUnionFiles } from './event-files.js';
import { type Output, printInspector } from './open-target.js';
import { printOrigins } from './origins.js';

/** The classes that collect notices, for what can have some. */
export function printNotices(catalogue: Catalogue): Files {
  const named = namedShapes(catalogue);
  const classes = new ClassNames(Object.keys(named));
  const output: Output = { catalogue, named, files: new Map(), classes, origins: new Map() };
  const events = catalogue.events.filter((event) => eventHasNotices(event, output.named));
  for (const event of events) printEventFiles(event, output);
  printUnionFiles(events, output);
  for (const name of new Set(events.flatMap(({ payload }) => referencedNames(payload, output.named)))) {
    const shape = catalogue.definitions[name];
    if (shape === undefined || !hasNotices(shape, output.named)) continue;
    printInspector(shape, name, `Collects the notices of a value: ${shape.title ?? name}.`, `${name} in spec/`, output);
  }
  // Last: which origins are used is known by now.
  const [path, text] = printOrigins(output.origins);
  return output.files.set(path, text);
}
