export type { Deprecation, Grade, Origin, Source } from '../../spec/origin.js';
