import type { Envelope } from '@rdsm-events/validators/runtime/envelope';
import type { Explainer } from '@rdsm-events/validators/runtime/explainer';

/** The event of a builder: its type is right, and a page makes events of no other type. */
export function event({ explain }: Envelope, payloads: Readonly<Record<string, Explainer>>): Explainer {
  const [payload] = Object.values(payloads);
  return explain(payload as Explainer);
}
