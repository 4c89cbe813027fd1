import type { Catalogue } from '../../catalogue/catalogue.js';
import { fileOf } from '../../catalogue/file-of.js';
import { batchNames, reservedExports, unionNames } from '../../catalogue/names.js';
import { everyCustomFields } from '../../catalogue/walk.js';
import { GeneratedFile } from '../../print/source-file.js';

/** The file that re-exports everything. */
export function indexFile(catalogue: Catalogue): GeneratedFile {
  const { events, definitions } = catalogue;
  const { eventType, currentEventType, deprecatedEventType, eventOf, payloadOf, apiResponse, errorType } =
    reservedExports;
  const file = new GeneratedFile('index', 'spec/index.ts');
  file.reexportTypes(
    [unionNames.event, eventType, currentEventType, deprecatedEventType, eventOf, payloadOf],
    unionNames.file,
  );
  file.reexportTypes([batchNames.event], batchNames.file);
  for (const { names } of events) file.reexportTypes([names.event, names.payload], names.file);
  const others = [...Object.keys(definitions), ...everyCustomFields(catalogue).map(({ definition }) => definition)];
  for (const name of [...others, apiResponse, errorType]) file.reexportTypes([name], fileOf(name, catalogue));
  return file;
}
