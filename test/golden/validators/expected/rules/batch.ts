// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import { list } from '../runtime/list-rule.js';
import type { Rule } from '../runtime/report.js';
import { rdsmEventRule } from './event.js';

/** An array of events. */
export const eventBatchRule: Rule = list(rdsmEventRule);
