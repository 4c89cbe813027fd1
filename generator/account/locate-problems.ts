import type { Problem } from '../catalogue/problem.js';
import type { Config } from './config.js';

/**
 * The problems of the extended spec at the entries of the config: `customFields.cf_x` and `events[2]`. A problem of a
 * custom field is found in every event that accepts it, and reported once.
 */
export function locateProblems(problems: readonly Problem[], config: Config, file: string): Problem[] {
  const located = problems.map((problem) => ({ ...problem, location: locate(problem.location, config), file }));
  const key = ({ location, problem, fix }: Problem) => JSON.stringify([location, problem, fix]);
  return [...new Map(located.map((problem) => [key(problem), problem])).values()];
}

function locate(location: string, { customFields = {}, events = [] }: Config): string {
  const [, type = '', rest = ''] = /^(\w+)(.*)$/s.exec(location) ?? [];
  const [, field = '', belowField = ''] = /^\.payload\.(\w+)(.*)$/s.exec(rest) ?? [];
  if (Object.hasOwn(customFields, field)) return `customFields.${field}${belowField}`;
  const index = events.findIndex((event) => event.type === type);
  return index < 0 ? location : `events[${index}]${rest}`;
}
