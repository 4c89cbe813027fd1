import { email } from '../contact.js';
import { defineEvent, Payload } from '../define.js';
import { FunnelName } from '../funnel.js';
import { eventsPage, newerPage } from '../origin.js';

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
  payload: Payload({
    funnel_name: FunnelName('Name of the funnel in which the contact is marked as an opportunity.'),
    email,
  }),
  examples: {
    documented: { email: 'email@email.com', funnel_name: 'default' },
  },
});
