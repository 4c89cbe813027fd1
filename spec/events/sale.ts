import { Type } from '@sinclair/typebox';
import { email } from '../contact.js';
import { defineEvent, Payload } from '../define.js';
import { FunnelName } from '../funnel.js';
import { eventsPage, newerPage } from '../origin.js';

export const Sale = defineEvent({
  type: 'SALE',
  title: 'Sale',
  summary: 'A contact was marked as a won opportunity.',
  group: 'Sales funnel',
  sources: [
    eventsPage('Evento Marcado de Oportunidad Ganada'),
    newerPage('Evento de Marcação de Oportunidade Ganha', 'evento-marcacao-oportunidade-ganha'),
  ],
  requiresExistingContact: true,
  payload: Payload({
    funnel_name: FunnelName('Name of the funnel in which the contact is marked as won.'),
    email,
    value: Type.Optional(Type.Number({ description: 'Value of the won opportunity.', examples: [200] })),
  }),
  examples: {
    documented: { email: 'email@email.com', funnel_name: 'default', value: 200 },
  },
});
