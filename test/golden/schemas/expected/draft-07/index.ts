// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

export { greetingJsonSchema } from './greeting.js';
export { farewellSaidJsonSchema } from './farewell-said.js';
export { eventJsonSchema } from './event.js';
export { batchJsonSchema } from './batch.js';
