import type { Spec } from '../../spec/index.js';
import { readCatalogue as read } from '../catalogue/read/read-catalogue.js';
import type { Catalogue } from './catalogue.js';
import { toLegacy } from './to-legacy.js';

/** The catalogue as tests read it that are not migrated yet. */
export function readCatalogue(spec: Spec): Catalogue {
  return toLegacy(read(spec));
}
