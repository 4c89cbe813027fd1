/** The texts of the documentation that cannot be derived from the spec: only the emitter of the documentation reads them. */
export {
  type DocumentationTexts,
  documentationTexts,
  type Guide,
  type GuideName,
  guideNames,
  type Words,
} from '../../spec/guides/index.js';
export { apiOneFields, apiOnePage } from '../../spec/migration.js';
