import { type Edition, sentence } from '../edition.js';
import { gradeLink, originText } from '../event/describe.js';
import { code, fill, list, table } from '../markdown.js';

/** The limits of requests. */
export function printRateLimits(edition: Edition): string {
  const { words, catalogue } = edition;
  const { columns, limitsPage } = words;
  return table(
    [columns.scope, columns.requests, columns.plans, columns.source],
    catalogue.api.rateLimits.map(({ scope, requests, windowSeconds, plans, origin }) => [
      limitsPage[scope],
      windowSeconds === 60
        ? fill(limitsPage.minute, { requests })
        : fill(limitsPage.hours, { requests, hours: windowSeconds / 3600 }),
      plans?.join(', ') ?? limitsPage.allPlans,
      gradeLink(origin, edition),
    ]),
  );
}

/** The headers of a response to too many requests. */
export function printRateLimitHeaders(edition: Edition): string {
  const { words, catalogue } = edition;
  return table(
    [words.columns.header, words.columns.source],
    catalogue.api.rateLimitHeaders.map(({ name, origin }) => [code(name), originText(origin, edition)]),
  );
}

/** The addresses, and which key goes where. */
export function printEndpoints(edition: Edition): string {
  const { words, catalogue } = edition;
  const { columns, limitsPage } = words;
  const { event, batch, conversion } = catalogue.api;
  const rows = [event, batch].map(({ path, summary, allowsBrowsers }) => [
    code(`POST ${path}`),
    sentence(summary, edition),
    allowsBrowsers ? limitsPage.browsers : limitsPage.servers,
    limitsPage.token,
  ]);
  if (conversion) {
    rows.push([
      code(`POST ${conversion.path}`),
      sentence(conversion.summary, edition),
      conversion.allowsBrowsers ? limitsPage.browsers : limitsPage.servers,
      fill(limitsPage.key, { parameter: conversion.apiKey.parameter }),
    ]);
  }
  return table([columns.endpoint, columns.description, columns.who, columns.needs], rows);
}

/** The greatest sizes of a request. */
export function printSizes(edition: Edition): string {
  const { words, catalogue } = edition;
  const { limitsPage, columns } = words;
  const { maxBodyBytes, maxUrlBytes } = catalogue.api;
  const sizes = { body: [limitsPage.body, maxBodyBytes], url: [limitsPage.address, maxUrlBytes] } as const;
  const rows = Object.entries(sizes).map(([constraint, [what, limit]]) => {
    const origin = catalogue.generalRules.find((rule) => rule.constraint === constraint)?.origin;
    return [
      what,
      fill(limitsPage.bytes, { limit: limit.toLocaleString(edition.language) }),
      origin ? originText(origin, edition) : '',
    ];
  });
  return table([columns.where, limitsPage.limit, columns.source], rows);
}

/** What the two kinds of keys are, and what they permit. */
export function printCredentials(edition: Edition): string {
  const { words, catalogue } = edition;
  const { authorization, conversion } = catalogue.api;
  const { tokenLabel, keyLabel } = words.limitsPage;
  return list([
    `**${tokenLabel}**: ${sentence(authorization.description, edition)}`,
    ...(conversion ? [`**${keyLabel}**: ${sentence(conversion.apiKey.description, edition)}`] : []),
  ]);
}

/** The constraints that apply to every field. */
export function printGeneralRules(edition: Edition): string {
  const rules = edition.catalogue.generalRules.filter(({ subject }) => subject !== 'every request');
  return list(rules.map(({ origin }) => originText(origin, edition)));
}
