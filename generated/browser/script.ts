// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import { conversion } from '@rdsm-events/builders/conversion';
import { legalBasis } from '@rdsm-events/builders/legal-basis';
import { trackingId } from '@rdsm-events/builders/tracking-id';
import { trafficSource } from '@rdsm-events/builders/traffic-source';
import {
  assertConversionPayload,
  isConversionPayload,
  RdsmValidationError,
  validateConversionPayload,
} from '@rdsm-events/validators/conversion';
import { labels } from '@rdsm-events/validators/messages/pt-br/conversion';

Object.assign(globalThis, {
  RdsmEvents: {
    conversion,
    legalBasis,
    trafficSource,
    trackingId,
    isConversionPayload,
    validateConversionPayload,
    assertConversionPayload,
    RdsmValidationError,
    labels,
  },
});
