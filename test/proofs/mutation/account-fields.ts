import { addError, type ErrorCollector, type Explainer } from '../../../generator/runtime/explainer.js';
import type { Path } from '../../../generator/runtime/path.js';
import type { Input } from './inputs/input.js';

/** Custom fields as an account may declare them: `cf_x` is an x, and any other is unknown. */
const account: NonNullable<ErrorCollector['account']> = {
  explain: (name, path) => (isInPayload(path) ? explainDeclared(name) : undefined),
  suggest: (name, path) => (isInPayload(path) && name !== 'cf_unlisted' ? ['cf_x', `${name}_`] : undefined),
};

function isInPayload(path: Path): boolean {
  return path.length === (typeof path[0] === 'number' ? 3 : 2);
}

function explainDeclared(name: string): Explainer {
  return (value, collector) =>
    (name === 'cf_x' && value === 'x') || addError(collector, 'INVALID', { data_type: name }, 'custom_fields');
}

/** What explains the value of an input to an account that has declared its custom fields. */
export function accountResult({ make }: Input, exports: Record<string, unknown>): string {
  const explain = Object.values(exports).at(-1) as Explainer;
  return JSON.stringify(
    [false, true].map((allowsUnknown) => {
      const collector: ErrorCollector = { errors: [], path: [], allowsUnknown, account };
      return [explain(make(), collector), collector.errors];
    }),
  );
}
