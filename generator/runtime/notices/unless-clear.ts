import { runCheck } from '../fields.js';
import type { Inspector } from './inspector.js';

/**
 * Most values have no notices: they are found by a check, which is faster than an inspector.
 * @param isClear Accepts only values without notices.
 */
export function unlessClear(isClear: (value: unknown) => boolean, inspect: Inspector): Inspector {
  return (value, notices) => {
    if (!runCheck(isClear, value)) inspect(value, notices);
  };
}
