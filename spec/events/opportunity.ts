import { Type } from '@sinclair/typebox';
import { email } from '../contact.js';
import { defineEvent, eventsPage, newerPage } from '../event.js';
import { FunnelName } from '../funnel.js';

export const Opportunity = defineEvent({
  type: 'OPPORTUNITY',
  title: 'Opportunity',
  summary: 'A contact was marked as an opportunity.',
  group: 'Sales funnel',
  sources: [
    eventsPage('Evento Marcado de Oportunidad'),
    newerPage('Evento de Marcação de Oportunidade', 'evento-marcacao-oportunidade'),
  ],
  requiresExistingContact: true,
  payload: Type.Object({
    funnel_name: FunnelName('Name of the funnel in which the contact is marked as an opportunity.'),
    email,
  }),
  examples: {
    documented: { email: 'email@email.com', funnel_name: 'default' },
  },
});
