import type { CatalogueEvent } from '../../../catalogue/catalogue.js';
import { everyCustomFields } from '../../../catalogue/walk.js';
import { printDate } from '../date.js';
import type { Edition } from '../edition.js';
import { printRule } from '../event/rule.js';
import { fullBody, fullPayload, shortBody, shortPayload } from '../event/sample.js';
import { code, fence } from '../markdown.js';
import { printCurl, printCurlWithKey } from '../snippets/curl.js';
import { printPhp } from '../snippets/php.js';
import { printPython, printPythonBatch } from '../snippets/python.js';
import { joined } from '../words.js';
import { printErrors, printGrades, printNotices, printNoticeTypes, printResponses } from './errors.js';
import { eventLinks, printEvents } from './events.js';
import {
  printCredentials,
  printEndpoints,
  printGeneralRules,
  printRateLimitHeaders,
  printRateLimits,
  printSizes,
} from './limits.js';
import { printMigrations } from './migration.js';
import { printSnippets } from './snippets.js';
import { isLegalBases, printApiOne, printLegalBases, printUtm } from './tables.js';

/** What replaces the words in braces of the guides, made from the catalogue; undefined if they are about other events. */
export async function partsOf(edition: Edition): Promise<Record<string, string> | undefined> {
  const { catalogue, words } = edition;
  const { api, events, errors, responseErrors } = catalogue;
  const conversion = events.find(({ type }) => type === api.conversion?.eventType);
  const [custom] = everyCustomFields(catalogue);
  if (!conversion || !api.conversion || !custom) return undefined;
  return {
    ...(await printSnippets(edition)),
    ...facts(edition),
    ...samples(conversion, edition),
    events: printEvents(edition),
    endpoints: printEndpoints(edition),
    legalBasisTable: printLegalBases(edition),
    legalBasisEvents: eventLinks(events.filter(({ payload }) => payload.fields.some(isLegalBases))),
    noLegalBasisEvents: eventLinks(events.filter(({ payload }) => !payload.fields.some(isLegalBases))),
    customFieldPrefix: custom.prefix,
    customFieldEvents: eventLinks(events.filter(({ payload }) => payload.customFields)),
    utmTable: printUtm(edition),
    rateLimits: printRateLimits(edition),
    rateLimitHeaders: printRateLimitHeaders(edition),
    sizes: printSizes(edition),
    credentials: printCredentials(edition),
    generalRulesHeading: words.headings.generalRules,
    generalRules: printGeneralRules(edition),
    validatorsHeading: words.headings.validators,
    validatorErrors: printErrors(errors, edition),
    onlyApiHeading: words.headings.onlyApi,
    onlyApiErrors: printErrors(responseErrors, edition),
    responsesHeading: words.headings.responses,
    responses: printResponses(edition),
    noticeTypes: printNoticeTypes(edition),
    gradesHeading: `<a id="grades"></a>${words.headings.grades}`,
    grades: printGrades(edition),
    allNotices: printNotices(edition),
    apiOneTable: printApiOne(conversion, edition),
    migrations: printMigrations(edition),
  };
}

/** Numbers and names of the API. */
function facts(edition: Edition): Record<string, string> {
  const { catalogue, words, language } = edition;
  const { api, events, trafficSources, trackingCookie, fieldsApi } = catalogue;
  const number = (value: number) => value.toLocaleString(language);
  const older = events.filter(({ deprecated }) => deprecated?.refusedAfter !== undefined);
  const rule = events.flatMap(({ payload }) => payload.rules).find(({ kind }) => kind === 'emptyWhen');
  return {
    server: api.server,
    eventPath: api.event.path,
    batchPath: api.batch.path,
    conversionPath: api.conversion?.path ?? '',
    keyParameter: api.conversion?.apiKey.parameter ?? '',
    maxBodyBytes: number(api.maxBodyBytes),
    maxUrlBytes: number(api.maxUrlBytes),
    contactFields: joined(api.contactFields.map(code), words.or),
    trafficCookie: (trafficSources?.cookie.names ?? []).map(code).join(', '),
    trafficField: code(trafficSources?.cookie.field ?? ''),
    trackingCookie: (trackingCookie?.names ?? []).map(code).join(', '),
    trackingField: code(trackingCookie?.field ?? ''),
    trafficRule: rule ? printRule(rule, edition) : '',
    fieldsRequest: fieldsApi?.request ?? '',
    olderEvents: eventLinks(older),
    announced: printDate(older[0]?.deprecated?.announced ?? '', language),
    refusedAfter: printDate(older[0]?.deprecated?.refusedAfter ?? '', language),
  };
}

/** Requests and responses. */
function samples(conversion: CatalogueEvent, { catalogue }: Edition): Record<string, string> {
  const { api, events } = catalogue;
  const event = shortBody(conversion, catalogue);
  const second = events.find(({ requiresExistingContact }) => requiresExistingContact) ?? conversion;
  const several = [event, fullBody(second, catalogue)];
  const payload = shortPayload(conversion, catalogue);
  const both = [
    [conversion, payload],
    [second, fullPayload(second, catalogue)],
  ] as const;
  const [response] = api.batch.success.examples;
  const { path, apiKey } = api.conversion ?? { path: '', apiKey: { parameter: '' } };
  return {
    conversionCurl: fence('sh', printCurl(event, api.event.path, catalogue)),
    conversionKeyCurl: fence('sh', printCurlWithKey(event, path, apiKey.parameter, catalogue)),
    conversionPython: fence('python', printPython(conversion, payload, api.event.path, catalogue)),
    conversionPhp: fence('php', printPhp(conversion, payload, api.event.path, catalogue)),
    installPython: fence('sh', 'pip install rdsm-events'),
    installPhp: fence('sh', 'composer require rdsm-events/rdsm-events'),
    batchCurl: fence('sh', printCurl(several, api.batch.path, catalogue)),
    batchPython: fence('python', printPythonBatch(both, api.batch.path, catalogue)),
    batchResponse: fence('json', JSON.stringify(response?.body, null, 2)),
  };
}
