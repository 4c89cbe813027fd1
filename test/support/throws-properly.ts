import type { ApiError } from '@rdsm-events/types/api-error';
import { RdsmValidationError } from '@rdsm-events/validators';
import { expect } from 'vitest';
import { secret } from '../proofs/adversarial/adversarial-value.js';

const path = /^(?:[$][.]body(?:[.[]|$)|(?:options|fields)(?:[.[]|$))/;

/** Runs a function that may throw, and checks what it throws. Returns whether it returned. */
export function throwsProperly(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch (error) {
    if (!(error instanceof RdsmValidationError)) throw error;
    expect(error.errors.length).toBeGreaterThan(0);
    const some = error.errors.slice(0, 100);
    const isProper = ({ path: at = '', error_type, error_message }: ApiError) =>
      path.test(at) && error_type !== '' && error_message !== '';
    expect(some.filter((each) => !isProper(each))).toEqual([]);
    expect(JSON.stringify(some) + error.message).not.toContain(secret);
    return false;
  }
}
