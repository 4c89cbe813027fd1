import type { LimitName } from '../messages.js';
import { type Difference, type Hint, narrower, wider } from './difference.js';

/** Whether a greater limit accepts more. */
const isUpper: Record<LimitName, boolean> = {
  minimum: false,
  maximum: true,
  exclusiveMinimum: false,
  exclusiveMaximum: true,
  minItems: false,
  maxItems: true,
};

type Limits = { [Name in LimitName]?: number };

/** Compares limits. One that is new or closer rejects more. */
export function compareLimits(
  names: readonly LimitName[],
  old: Limits,
  next: Limits,
  location: string,
  hint: (limit: number) => Omit<Hint, 'location'>,
): Difference[] {
  return names.flatMap((name) => {
    const [before, after] = [old[name], next[name]];
    if (before === after) return [];
    const finding = { kind: 'limit', name, before, after } as const;
    if (after === undefined) return [wider(location, finding)];
    const isCloser = before === undefined || (isUpper[name] ? after < before : after > before);
    return [isCloser ? narrower(location, finding, hint(after)) : wider(location, finding)];
  });
}
