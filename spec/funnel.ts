import type { TString } from '@sinclair/typebox';
import { should } from './define.js';
import { newerDocs, newerPage } from './origin.js';
import { RequiredText } from './strings.js';

const onlyDefault = newerDocs(
  'funnel_name accepts only the value default for now.',
  newerPage('Como migrar da API v1 para a API v2', 'rdsm-como-migrar-api-v1-para-api-v2'),
);

/** The funnel of an event of the sales funnel. */
export function FunnelName(description: string): TString {
  return RequiredText({
    description,
    examples: ['default'],
    ...should({ values: ['default'] }, onlyDefault),
  });
}
