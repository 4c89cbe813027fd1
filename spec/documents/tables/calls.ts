import { optional, required, table } from '../table.js';

export const callFinished = table('CALL_FINISHED', 'Evento de llamada Completada', {
  envelope: [
    required('event_type', 'String', 'Identifies the event.', { options: ['CALL_FINISHED'] }),
    required('event_family', 'String', 'CDP is the only family.', { options: ['CDP'] }),
  ],
  payload: [
    optional('name', 'String', 'The lead by name.'),
    required('email', 'String', 'Address of the lead.', { format: 'email', restored: true }),
    optional('company_name', 'String', 'What the company is called.'),
    optional('company_site', 'String', 'Site of the company.'),
    optional('job_title', 'String', 'Position of the lead.'),
    optional('personal_phone', 'String', 'Telephone of whoever answered.'),
    optional('call_user_email', 'String', 'Address of whoever called.', { format: 'email' }),
    required('call_from_number', 'String', 'Number that is tracked.'),
    optional('call_started_at', 'Timestamp', 'When the call began.', { format: 'date-time' }),
    optional('call_duration', 'String', 'How long it took; a text, although it counts.', { unit: 'seconds' }),
    optional('call_type', 'String', 'In which direction.', { options: ['Inbound', 'Outbound'] }),
    required('call_status', 'String', 'How the call stands.'),
    optional('call_status_description', 'String', 'More on the status, free text.'),
    optional('call_phone_type', 'String', 'Kind of telephone.', { options: ['Mobile', 'comercial'] }),
    optional('call_carrier', 'String', 'Which operator.'),
    optional('call_record', 'String', 'Where the recording is; no format stated.'),
    optional('legal_bases', 'Array of Objects', 'Why the data may be used.'),
  ],
});
