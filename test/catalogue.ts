import { readCatalogue } from '../generator/catalogue/read-catalogue.js';
import { spec } from '../spec/index.js';

/** The catalogue of the real spec, read once for all tests of a file. */
export const catalogue = readCatalogue(spec);
