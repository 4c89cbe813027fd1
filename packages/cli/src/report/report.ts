import type { Language } from '../language.js';
import { githubReport } from './github.js';
import { jsonReport } from './json.js';
import { type Colors, prettyReport } from './pretty.js';
import type { Problem } from './problem.js';
import type { Summary } from './summary.js';

export const reportFormats = ['pretty', 'json', 'github'] as const;

/** How problems and the summary are printed. */
export type ReportFormat = (typeof reportFormats)[number];

/** Prints what was found, part by part: nothing is kept. */
export interface Report {
  /** Text before the first problem. */
  readonly start: string;
  problem(problem: Problem): string;
  summary(summary: Summary): string;
}

/** What a report needs to know. */
export interface ReportOptions {
  readonly language: Language;
  readonly labels: { readonly events: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> };
  /** Whether notices count as errors. */
  readonly strict: boolean;
}

export function createReport(format: ReportFormat, options: ReportOptions, colors: Colors): Report {
  if (format === 'json') return jsonReport(options);
  return format === 'github' ? githubReport(options) : prettyReport(options, colors);
}
