// Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".

import { explainConversionEvent, explainConversionPayload } from '@rdsm-events/validators/explainers/conversion';
import { checkByExplainer } from '../runtime/check-by-explainer.js';

export * from '@rdsm-events/validators/checks/conversion';

export const isConversionEvent = /* @__PURE__ */ checkByExplainer(explainConversionEvent);

export const isConversionPayload = /* @__PURE__ */ checkByExplainer(explainConversionPayload);
