import type { ResolvedShape } from '../../../../generator/catalogue/shape.js';
import { ajv2020 } from '../../../support/oracles/verdicts.js';
import { type Body, eventOf, shapeOf } from './bodies.js';
import type { Draw } from './draw.js';

type Fault = (body: Body, name: string, shape: ResolvedShape | undefined, draw: Draw) => void;

/** What senders do wrong, each as a change to a field of the payload. */
const faults: Fault[] = [
  ({ payload }, name) => {
    delete payload[name];
  },
  ({ payload }, name) => {
    payload[name] = null;
  },
  ({ payload }, name, shape) => {
    payload[name] = shape?.kind === 'string' || shape?.kind === 'enum' ? 12 : 'text';
  },
  ({ payload }, name, shape) => {
    if (shape?.kind === 'enum' || (shape?.kind === 'string' && shape.format)) payload[name] = 'none of these';
    else if (shape?.kind === 'string' && shape.minLength) payload[name] = '';
  },
  ({ payload }, name) => {
    payload[`${name}s`] = payload[name];
    delete payload[name];
  },
  ({ payload }, _, __, draw) => {
    payload[draw.from(['telefone', 'empresa', 'observação', 'utm_term', 'lead_id'])] = 'text';
  },
  ({ payload }, _, __, draw) => {
    if (Array.isArray(payload.legal_bases)) draw.from<Record<string, unknown>>(payload.legal_bases).status = 'revoked';
  },
  (body) => {
    body.event_family = 'CRM';
  },
];

/** The body with one to three faults; once in 20 with an unknown type. */
export function damage(body: Body, draw: Draw): Body {
  const event = eventOf(body.event_type);
  for (;;) {
    const damaged = structuredClone(body);
    for (let count = draw.below(3); count >= 0; count--) {
      const name = draw.from(Object.keys(damaged.payload));
      draw.from(faults)(damaged, name, shapeOf(event, name), draw);
      if (Object.keys(damaged.payload).length === 0) break;
    }
    if (draw.once(20)) damaged.event_type = draw.from(['LEAD', `${event.type}S`, event.type.toLowerCase()]);
    if (!ajv2020.accepts(event.names, damaged)) return damaged;
  }
}
