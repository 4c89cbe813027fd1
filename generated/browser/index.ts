// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

export { conversion } from '@rdsm-events/builders/conversion';

export { legalBasis } from '@rdsm-events/builders/legal-basis';

export { trafficSource } from '@rdsm-events/builders/traffic-source';

export { trackingId } from '@rdsm-events/builders/tracking-id';

export {
  isConversionPayload,
  validateConversionPayload,
  assertConversionPayload,
  RdsmValidationError,
} from '@rdsm-events/validators/conversion';

export { labels } from '@rdsm-events/validators/messages/pt-br/conversion';
