import type { TString } from '@sinclair/typebox';
import { RequiredText } from './scalars.js';

/** The funnel of an event of the sales funnel. */
export function FunnelName(description: string): TString {
  return RequiredText({
    description: `${description} The newer documentation names \`default\` as the only funnel.`,
    examples: ['default'],
  });
}
