import { checkAliases } from './aliases.js';
import type { Check } from './check.js';
import { checkCustomFields } from './custom-fields.js';
import { checkDescriptions } from './descriptions.js';
import { checkEnums } from './enums.js';
import { checkExamples } from './examples.js';
import { checkFields } from './fields.js';
import { checkLimits } from './limits.js';
import { checkLineItems } from './line-items.js';
import { checkMessages } from './messages.js';
import { checkMigrations } from './migrations.js';
import { checkNames } from './names.js';
import { checkPatterns } from './patterns.js';
import { checkRateLimits } from './rate-limits.js';
import { checkResponses } from './responses.js';
import { checkRules } from './rules.js';
import { checkTypes } from './types.js';

/** Every check of a spec, in the order in which their problems are reported. */
export const checks: readonly Check[] = [
  checkTypes,
  checkLineItems,
  checkMigrations,
  checkNames,
  checkResponses,
  checkRateLimits,
  checkFields,
  checkCustomFields,
  checkRules,
  checkDescriptions,
  checkEnums,
  checkLimits,
  checkPatterns,
  checkAliases,
  checkMessages,
  checkExamples,
];
