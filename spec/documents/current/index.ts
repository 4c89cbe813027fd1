export { memberTables } from './member-tables.js';
export { misnomers } from './misnomers.js';
export type { Limit, Recommendation } from './recommendation.js';
export { type Remark, remarks } from './remarks.js';
export { type Basis, type CurrentGrade, type CurrentSource, currentSources } from './sources.js';
