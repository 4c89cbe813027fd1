import type { Catalogue } from '../../catalogue/catalogue.js';
import { eventHasNotices } from '../../catalogue/has-notices.js';
import { namedShapes } from '../../catalogue/named-shapes.js';
import type { Emitter } from '../emitter.js';
import { printAccentsFile } from './accents-file.js';
import { printClasses } from './classes/index.js';
import { checkDefinitions, withDistinctNames } from './distinct-names.js';
import { printFunctionsFile } from './functions-file.js';
import { printLanguageFiles } from './language-file.js';
import { printMessagesFile } from './messages-file.js';
import { printNotices } from './notices/index.js';
import { printTrafficFiles } from './traffic-files.js';
import { printValidators } from './validators/index.js';

/** The Composer package: classes of the events, and their validators in PHP. */
export const php: Emitter = {
  name: 'php',
  shipsWholeRuntime: true,
  check: checkDefinitions,
  emit: (spec) => {
    const catalogue = withDistinctNames(spec);
    return new Map([
      printFunctionsFile(catalogue, typesWithNotices(catalogue)),
      ...printClasses(catalogue),
      ...printTrafficFiles(catalogue),
      ...printLanguageFiles(catalogue),
      ...printValidators(catalogue),
      ...printNotices(catalogue),
      ...[printMessagesFile(catalogue), printAccentsFile()].map(({ path, text }) => [path, text] as const),
    ]);
  },
};

/** The types of the events that can have notices. */
function typesWithNotices(catalogue: Catalogue): ReadonlySet<string> {
  const named = namedShapes(catalogue);
  return new Set(catalogue.events.filter((event) => eventHasNotices(event, named)).map(({ type }) => type));
}
