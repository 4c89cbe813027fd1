/** What a visitor does on the page, and what is expected. */
export interface Visit {
  name: string;
  /** What follows the address of the page. */
  query: string;
  cookies: Record<string, string>;
  /** What the visitor writes into the inputs, one attempt after the other; the last one is sent. */
  attempts: Record<string, string>[];
  /** Whether the visitor ticks the checkbox of the consent. */
  consents?: true;
  /** The messages at the inputs after each attempt but the last. */
  messages: Record<string, string>[];
  /** The payload that is sent. */
  payload: Record<string, unknown>;
}

const session = { first_session: { value: '(none)' }, current_session: { value: '(none)' } };
const cookie = `encoded_${Buffer.from(JSON.stringify(session)).toString('base64')}`;
const id = '43b00843-09af-4fae-bf9d-a0697640b808';
const consent = { category: 'communications', type: 'consent', status: 'declined' };
const contact = { conversion_identifier: 'ebook', email: 'ana@example.com', legal_bases: [consent] };

export const visits: Visit[] = [
  {
    name: 'a first visit, without cookies',
    query: '',
    cookies: {},
    attempts: [{ email: 'ana@example.com' }],
    messages: [],
    payload: contact,
  },
  {
    name: 'a visit from an ad, with mistakes in the form',
    query: '?utm_source=google&utm_medium=cpc&utm_content=banner&gclid=x',
    cookies: { unrelated: '1' },
    attempts: [
      { nome: ' Ana ' },
      { email: 'ana' },
      { email: ' ana@example.com ', telefone: '+55 11 91234-1234', cf_plano: 'pro' },
    ],
    messages: [{ email: 'Campo obrigatório.' }, { email: 'Informe um e-mail válido.' }],
    payload: {
      ...contact,
      name: 'Ana',
      personal_phone: '+55 11 91234-1234',
      cf_plano: 'pro',
      traffic_source: 'google',
      traffic_medium: 'cpc',
      cf_utm_content: 'banner',
    },
  },
  {
    name: 'a visit with cookies that cannot be read',
    query: '?utm_source={network}&utm_medium=cpc',
    cookies: { '__trf.src': 'lixo', rdtrk: '%7B%22id' },
    attempts: [{ email: 'ana@example.com' }],
    messages: [],
    payload: { ...contact, traffic_medium: 'cpc' },
  },
  {
    name: 'a visit with the cookies of RD Station',
    query: '?utm_source=google',
    cookies: { '__trf.src': encodeURIComponent(cookie), rdtrk: encodeURIComponent(JSON.stringify({ id })) },
    attempts: [{ email: 'ana@example.com' }],
    consents: true,
    messages: [],
    payload: {
      ...contact,
      legal_bases: [{ ...consent, status: 'granted' }],
      traffic_source: cookie,
      client_tracking_id: id,
    },
  },
];
