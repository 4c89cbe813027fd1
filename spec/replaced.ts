import { type Deprecation, newerPage } from './origin.js';

/** The four old e-commerce events, whose end the newer documentation announces. */
export function replacedBy(successor: string): Deprecation {
  return {
    announced: '2025-05-01',
    refusedAfter: '2025-12-31',
    successor,
    source: newerPage('Eventos de E-commerce (Descontinuados)', 'eventos-ecommerce-deprecated'),
  };
}
