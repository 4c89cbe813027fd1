import { extendSpec } from '../../../../generator/account/extend-spec.js';
import { generateAccount } from '../../../../generator/account/generate-account.js';
import { batchNames } from '../../../../generator/catalogue/names.js';
import { readCatalogue } from '../../../../generator/catalogue/read/read-catalogue.js';
import { readRuntime } from '../../../../generator/commands/read-runtime.js';
import { caseFiles } from '../../../../generator/emitters/conformance/cases/case-files.js';
import { eventTables } from '../../../../generator/emitters/conformance/event-tables.js';
import { spec } from '../../../../spec/index.js';
import { accounts } from '../../../support/accounts/accounts.js';
import { compared, printFiles } from './print-spec.js';

/*
 * Prints the conformance cases of the events in which an account has fields of its own: see print-spec.ts.
 * usage: tsx test/proofs/languages/specs/print-account.ts NAME FOLDER, where the name is that of test/support/accounts
 */

const [name = '', folder = ''] = process.argv.slice(2);
const config = accounts[name];
if (config === undefined) throw new Error(`There is no account ${name}.`);

const catalogue = readCatalogue(extendSpec(spec, config));
const own = catalogue.events.filter(({ type }) => ['CONVERSION', 'COUPON_USED'].includes(type));
const cases = caseFiles(eventTables({ ...catalogue, events: own }));
const files = await generateAccount({ ...config, emit: compared }, 'accounts.ts', await readRuntime());
printFiles(
  files,
  folder,
  cases.flatMap(({ schema, event_type: type, cases: some }) =>
    some.map(({ body }) => ({
      ...(type !== undefined && { type }),
      isBatch: schema === `${batchNames.file}.json`,
      text: JSON.stringify(body),
    })),
  ),
);
