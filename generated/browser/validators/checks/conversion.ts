// Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".

import { accepts } from '../runtime/accepts.js';

export * from '@rdsm-events/validators/checks/conversion';

import { explainConversionEvent, explainConversionPayload } from '@rdsm-events/validators/explainers/conversion';

export function isConversionEvent(value: unknown): boolean {
  return accepts(explainConversionEvent, value);
}

export function isConversionPayload(value: unknown): boolean {
  return accepts(explainConversionPayload, value);
}
