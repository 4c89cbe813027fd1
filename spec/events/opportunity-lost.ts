import { Type } from '@sinclair/typebox';
import { email } from '../contact.js';
import { defineEvent, Payload } from '../define.js';
import { FunnelName } from '../funnel.js';
import { eventsPage, newerPage } from '../origin.js';
import { Text } from '../strings.js';

export const OpportunityLost = defineEvent({
  type: 'OPPORTUNITY_LOST',
  title: 'Opportunity lost',
  summary: 'A contact was marked as a lost opportunity.',
  group: 'Sales funnel',
  sources: [
    eventsPage('Evento Marcado de Oportunidad Perdida'),
    newerPage('Evento de Marcação de Oportunidade Perdida', 'evento-marcacao-oportunidade-perdida'),
  ],
  requiresExistingContact: true,
  payload: Payload({
    email,
    funnel_name: FunnelName('Name of the funnel in which the contact is marked as lost.'),
    reason: Type.Optional(Text({ description: 'Why the opportunity was lost.', examples: ['price'] })),
  }),
  examples: {
    documented: { email: 'email@email.com', funnel_name: 'default', reason: 'Lost reason' },
  },
});
