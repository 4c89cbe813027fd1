import { batch, callFinished, legalBasis, mediaPlaybackStopped, sale, splitBatch } from '@rdsm-events/builders';
import type {
  CallFinishedEvent,
  CommunicationsLegalBasis,
  DataProcessingLegalBasis,
  EventBatch,
  RdsmEvent,
  SaleEvent,
} from '@rdsm-events/types';
import { type Equal, holds } from './equal.js';

// Legal bases.
const processing = legalBasis.dataProcessing('pre_existent_contract');
const communications = legalBasis.communications('consent', 'granted');
holds<Equal<typeof processing, DataProcessingLegalBasis>>();
holds<Equal<typeof communications, CommunicationsLegalBasis>>();
legalBasis.communications('consent', 'declined');
legalBasis.dataProcessing('consent', 'granted');
// @ts-expect-error: data processing cannot be declined.
legalBasis.dataProcessing('consent', 'declined');
// @ts-expect-error: communications are granted or declined.
legalBasis.communications('consent');
// @ts-expect-error: a ground is one of the enum values.
legalBasis.dataProcessing('curiosity');

// Times and lengths.
const call = { email: 'ana@example.com', call_from_number: '+551112341234', call_status: 'done' };
const ended = callFinished({ ...call, call_started_at: new Date(0), call_duration: 58, legal_bases: [processing] });
holds<Equal<typeof ended, CallFinishedEvent>>();
holds<Equal<typeof ended.payload.call_started_at, string | undefined>>();
holds<Equal<typeof ended.payload.call_duration, string | undefined>>();
callFinished({ ...call, call_started_at: '2019-03-15T15:00:00Z', call_duration: '58' });
// @ts-expect-error: a number is no time.
callFinished({ ...call, call_started_at: 1552661640000 });
// @ts-expect-error: a Date is no length.
callFinished({ ...call, call_duration: new Date(0) });
mediaPlaybackStopped({
  email: 'ana@example.com',
  media_type: 'Video',
  media_identifier: 'demo',
  media_published_date_timestamp: new Date(0),
  media_user_interaction_date_timestamp: new Date(0),
  media_duration: 58,
});

// Batches.
const won = sale({ email: 'ana@example.com', funnel_name: 'default' });
const parts = splitBatch([won, won]);
holds<Equal<typeof parts, Generator<SaleEvent[], void, undefined>>>();
export const bodies: EventBatch[] = [...splitBatch(batch([won, ended]), { maxBytes: 1000 })];
export async function send(events: AsyncIterable<RdsmEvent>): Promise<number> {
  let sent = 0;
  for await (const body of splitBatch(events)) sent += body.length;
  return sent;
}
// @ts-expect-error: a batch consists of events.
splitBatch([won.payload]);
// @ts-expect-error: a length is a number.
splitBatch([won], { maxBytes: '1000' });
// @ts-expect-error: there is no such option.
splitBatch([won], { maxEvents: 10 });
