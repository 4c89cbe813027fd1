import { pathToFileURL } from 'node:url';
import { extendSpec } from '../../generator/account/extend-spec.js';
import { readCatalogue } from '../../generator/catalogue/read/read-catalogue.js';
import { spec as canonical } from '../../spec/index.js';
import { accounts } from './accounts/accounts.js';
import { accountFolder } from './accounts/output-folder.js';

/** The account that the tests are about, if any. */
const { RDSM_ACCOUNT: account } = process.env;
const config = account === undefined ? undefined : accounts[account];

/** Whether the tests are about the events of the API alone, and not about those of an account. */
export const isCanonical = config === undefined;

/** The spec that the tests are about: the real one, or that of an account. */
export const spec = config ? extendSpec(canonical, config) : canonical;

/** Its catalogue, read once for all tests of a file. */
export const catalogue = readCatalogue(spec);

/** The folder with what is generated from it. */
export const generated = account
  ? pathToFileURL(`${accountFolder(account)}/`)
  : new URL('../../generated/', import.meta.url);
