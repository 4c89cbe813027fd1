import type { TrafficSource } from '../../../catalogue/catalogue.js';
import { Call } from '../print/expression.js';
import { isIdentifier } from '../print/names.js';
import { PythonFile } from '../print/python-file.js';
import { callStatement, code } from '../print/statement.js';
import { cookieDoc, cookieExpression } from './cookie.js';

export const trafficPath = '_builders/traffic_source';
export const trafficType = 'TrafficFields';

/** The names of the functions that read where a visitor comes from. */
export const trafficNames = {
  fromCookie: 'traffic_source_from_cookie',
  fromUtm: 'traffic_source_from_utm',
  from: 'traffic_source_from',
  customFields: 'custom_fields_from_utm',
};

const urlDoc =
  '    url: An address, or its query. Or the query of a request, such as request.GET, or a dict, whose names may lack utm_.';
const fieldsDoc = [
  '',
  'Returns:',
  '    The fields, to be passed as **fields: all of them, or none if nothing is found.',
];
const neverRaises = 'Visitors decide what it contains: nothing is raised.';

/** The functions that fill the traffic fields, from a cookie or from the UTM parameters of an address. */
export function printTrafficFile(source: TrafficSource): PythonFile {
  const file = new PythonFile(trafficPath, 'spec/traffic-source.ts', 'Where a visitor comes from.');
  declareFields(source, file);
  const cookie = cookieExpression(source.cookie, file);
  const type = file.runtime('TrafficSource', 'traffic');
  const constant = file.addConstant('SOURCE', new Call(type, [cookie, source.cookie.field, source.utm]));
  const input = file.runtime('WebInput', 'web_input');
  const read = (name: string, argument: string) => [
    callStatement(`fields = ${file.runtime(name, 'traffic')}`, code(argument, constant)),
    `    return ${file.import('cast', 'typing')}("${trafficType}", fields)`,
  ];
  file.addFunction({
    name: trafficNames.fromCookie,
    parameters: [`cookie: ${input}`],
    returns: trafficType,
    doc: [
      `Return the traffic fields of a ${source.cookie.names[0]} cookie.`,
      '',
      neverRaises,
      '',
      'Args:',
      ...cookieDoc,
      ...fieldsDoc,
    ].join('\n'),
    body: read('read_traffic_cookie', 'cookie'),
  });
  file.addFunction({
    name: trafficNames.fromUtm,
    parameters: [`url: ${input}`],
    returns: trafficType,
    doc: [
      'Return the traffic fields from the UTM parameters of an address.',
      '',
      `${neverRaises} Parameters without a traffic field are left out: see ${trafficNames.customFields}.`,
      '',
      'Args:',
      urlDoc,
      ...fieldsDoc,
    ].join('\n'),
    body: read('read_traffic_utm', 'url'),
  });
  file.addFunction({
    name: trafficNames.from,
    parameters: ['*', `cookie: ${input} = None`, `url: ${input} = None`],
    returns: trafficType,
    doc: [
      'Return the traffic fields of the cookie, or else those of the address.',
      '',
      neverRaises,
      '',
      'Args:',
      ...cookieDoc,
      urlDoc,
      ...fieldsDoc,
    ].join('\n'),
    body: [`    return ${trafficNames.fromCookie}(cookie) or ${trafficNames.fromUtm}(url)`],
  });
  addCustomReader(input, constant, file);
  return file;
}

function declareFields({ cookie, utm }: TrafficSource, file: PythonFile): void {
  const typedDict = file.import('TypedDict', 'typing');
  const optional = file.import('Optional', 'typing');
  const names = [...new Set([cookie.field, ...Object.values(utm)])].filter(isIdentifier);
  file.addCode([
    `class ${trafficType}(${typedDict}, total=False):`,
    '    """Where a visitor comes from; one without a value is None."""',
    '',
    ...names.map((name) => `    ${name}: ${optional}[str]`),
  ]);
}

function addCustomReader(input: string, constant: string, file: PythonFile): void {
  for (const name of ['Dict', 'Mapping']) file.import(name, 'typing');
  file.addFunction({
    name: trafficNames.customFields,
    parameters: [`url: ${input}`, 'fields: Mapping[str, str]'],
    returns: 'Dict[str, str]',
    doc: [
      'Return the custom fields that receive UTM parameters, such as utm_content.',
      '',
      neverRaises,
      '',
      'Args:',
      urlDoc,
      '    fields: The names of custom fields by parameter: {"content": "cf_utm_content"}.',
      '',
      'Returns:',
      '    The custom fields that have a value.',
    ].join('\n'),
    body: [`    return ${file.runtime('read_custom_utm', 'traffic')}(url, fields, ${constant})`],
  });
}
