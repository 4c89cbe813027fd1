// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

export { greeting } from './greeting.js';
export { farewellSaid } from './farewell-said.js';
export { batch } from './batch.js';
