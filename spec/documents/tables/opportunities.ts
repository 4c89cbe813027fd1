import { optional, required, table } from '../table.js';

export const opportunity = table('OPPORTUNITY', 'Evento Marcado de Oportunidad', {
  envelope: [
    required('event_type', 'String', 'Identifies the event.', { options: ['OPPORTUNITY'] }),
    required('event_family', 'String', 'CDP is the only family.', { options: ['CDP'] }),
  ],
  payload: [
    required('funnel_name', 'String', 'Funnel in which the contact becomes an opportunity.'),
    required('email', 'String', 'Address of the contact.', { format: 'email', restored: true }),
  ],
});

export const sale = table('SALE', 'Evento Marcado de Oportunidad Ganada', {
  envelope: [
    required('event_type', 'String', 'Identifies the event.', { options: ['SALE'] }),
    required('event_family', 'String', 'CDP is the only family.', { options: ['CDP'] }),
  ],
  payload: [
    required('funnel_name', 'String', 'Funnel in which the contact is won.'),
    required('email', 'String', 'Address of the contact.', { format: 'email', restored: true }),
    optional('value', 'Float', 'What the won opportunity is worth.'),
  ],
});

export const opportunityLost = table('OPPORTUNITY_LOST', 'Evento Marcado de Oportunidad Perdida', {
  envelope: [
    required('event_type', 'String', 'Identifies the event.', { options: ['OPPORTUNITY_LOST'] }),
    required('event_family', 'String', 'CDP is the only family.', { options: ['CDP'] }),
  ],
  payload: [
    required('email', 'String', 'Address of the contact.', { format: 'email', restored: true }),
    required('funnel_name', 'String', 'Funnel in which the contact is lost.'),
    optional('reason', 'String', 'Why the contact is lost.'),
  ],
});
