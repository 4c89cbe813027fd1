import type { Explainer } from '@rdsm-events/validators/runtime/explainer';

/** A check that is slower than the generated one, and takes no space: a form is validated once. */
export function checkByExplainer(explain: Explainer): (value: unknown) => boolean {
  return (value) => explain(value, { errors: [], path: [], allowsUnknown: false });
}
