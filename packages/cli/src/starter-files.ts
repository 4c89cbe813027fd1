/** A file that `init` writes. */
interface StarterFile {
  name: string;
  /** What it is for: half a line. */
  purpose: string;
  text: string;
}

const config = `import { customField, defineConfig } from '@rdsm-events/generator';

/** The custom fields of your account. "npx rdsm-events fields FILE" prints them from a response of the API. */
export default defineConfig({
  customFields: {
    cf_plan: customField.oneOf(['pro', 'free'], { description: 'Plan of the customer.' }),
    cf_seats: customField.integer(),
  },
  otherCustomFields: 'allow',
  emit: ['types', 'validators', 'builders'],
  outDir: 'src/rdsm',
});
`;

/** Two events that are valid, one per line. */
const events = [
  {
    event_type: 'CONVERSION',
    event_family: 'CDP',
    payload: { conversion_identifier: 'newsletter', email: 'ana@example.com', name: 'Ana', cf_plan: 'pro' },
  },
  {
    event_type: 'SALE',
    event_family: 'CDP',
    payload: { email: 'ana@example.com', funnel_name: 'default', value: 200 },
  },
];

/** The files that `init` writes. */
export const starterFiles: readonly StarterFile[] = [
  { name: 'rdsm-events.config.ts', purpose: 'the custom fields of your account, for "generate"', text: config },
  {
    name: 'events.ndjson',
    purpose: 'two events, one per line, for "validate" and "send"',
    text: events.map((event) => `${JSON.stringify(event)}\n`).join(''),
  },
];
