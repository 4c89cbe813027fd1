import type { Catalogue } from '../../../catalogue/catalogue.js';
import { namedShapes } from '../../../catalogue/named-shapes.js';
import { referencedNames } from '../../../catalogue/walk.js';
import type { Files } from '../../emitter.js';
import { ClassNames } from '../class-names.js';
import { printFormatsFile } from '../formats-file.js';
import { printEnvelopeFile } from './envelope-file.js';
import { printEventFiles, printUnionFiles } from './event-files.js';
import { type Output, printValidator } from './open-target.js';

/** The validators of every event, of an event of any type, and of a batch. */
export function printValidators(catalogue: Catalogue): Files {
  const named = namedShapes(catalogue);
  const output: Output = { catalogue, named, files: new Map(), classes: new ClassNames(Object.keys(named)) };
  printEnvelopeFile(output);
  for (const event of catalogue.events) printEventFiles(event, output);
  printUnionFiles(output);
  const used = new Set(catalogue.events.flatMap(({ payload }) => referencedNames(payload, output.named)));
  for (const name of used) {
    const shape = catalogue.definitions[name];
    if (shape === undefined) continue;
    printValidator(shape, name, `Validates a value: ${shape.title ?? name}.`, `${name} in spec/`, output);
  }
  const formats = printFormatsFile(catalogue);
  output.files.set(formats.path, formats.text);
  return output.files;
}
