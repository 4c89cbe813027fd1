import { problemMessage } from './message.js';
import type { Problem } from './problem.js';
import type { ProblemGroup } from './problem-groups.js';
import type { Report, ReportOptions } from './report.js';
import type { Summary, TypeSummary } from './summary.js';

/** One JSON document: `{ "problems": [ … ], "summary": { … } }`, with a problem per line. */
export function jsonReport({ language }: ReportOptions): Report {
  let separator = '\n';
  return {
    start: '{"problems":[',
    problem(problem) {
      const line = separator + JSON.stringify(problemData(problem, problemMessage(problem, language)));
      separator = ',\n';
      return line;
    },
    summary: (summary) => `\n],"summary":${JSON.stringify(summaryData(summary), null, 1)}}\n`,
  };
}

function problemData(problem: Problem, message: string): object {
  const { kind, file, line, column, row, item, value } = problem;
  const place = { file, line, column, row, item };
  if (problem.kind === 'failure') return { kind, ...place, reason: problem.failure.reason, message };
  const details = problem.kind === 'error' ? problem.error : problem.notice;
  return { kind, ...place, ...details, path: problem.path, ...(problem.kind === 'error' && { message }), value };
}

function summaryData({ types, absentTypes, errors, notices, ...totals }: Summary): object {
  return {
    ...totals,
    types: types.map(typeData),
    absentTypes,
    errors: errors.map(groupData('error_type')),
    notices: notices.map(groupData('notice_type')),
  };
}

function typeData({ type, valid, invalid, fields }: TypeSummary): object {
  const of = (kind: string) => fields.filter((field) => field.kind === kind && field.count > 0);
  const counts = (kind: string) => of(kind).map(({ field, count }) => ({ field, count }));
  return {
    event_type: type,
    valid,
    invalid,
    fields: counts('documented'),
    absentFields: fields.filter(({ count }) => count === 0).map(({ field }) => field),
    customFields: counts('custom'),
    otherFields: counts('other'),
  };
}

function groupData(typeName: string): (group: ProblemGroup) => object {
  return ({ type, event, field, file, line, count }) => ({
    [typeName]: type,
    event_type: event,
    field,
    count,
    file,
    line,
  });
}
