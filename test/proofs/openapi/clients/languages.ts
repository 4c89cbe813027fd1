import { fileURLToPath } from 'node:url';
import type { Command } from '../command.js';
import type { Limit } from '../outcome.js';
import { jar } from './openapi-generator.js';

/** A language, and how a client in it is generated, built and run. */
export interface Language {
  name: string;
  generator: string;
  options: string[];
  /** Ends with 0 where the Debian packages are installed. */
  probe: Command;
  packages: string[];
  /** The folder of the script, and where in the generated client it goes. */
  script: { from: string; to: string };
  build: Command[];
  send: Command;
  /** The client does not send custom fields. */
  losesCustomFields?: boolean;
  /** The client rejects every moment where its field has a pattern. */
  holdsPatternsAgainstMoments?: boolean;
  limits: Limit[];
}

const issue = (number: number) => `https://github.com/OpenAPITools/openapi-generator/issues/${number}`;
const folder = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const command = (program: string, ...parameters: string[]): Command => ({ program, arguments: parameters });
const shell = (script: string) => command('/bin/sh', '-c', script);

const byDiscriminator = 'useOneOfDiscriminatorLookup=true';
const onlyByOption: Limit = { what: `events are discriminated by event_type only with the option ${byDiscriminator}` };
const momentPatterns: Limit = {
  what: 'the pattern of a date-time is applied to a date object; the client is generated from a document without it',
  issue: issue(24065),
};
const javaClasses = `${jar}:/usr/share/java/geronimo-annotation-1.3-spec.jar`;

const goSettings = { GO111MODULE: 'on', GOFLAGS: '-mod=mod', GOPROXY: 'off', GOTOOLCHAIN: 'local' };

export const languages: Language[] = [
  {
    name: 'Go',
    generator: 'go',
    options: [
      ...['--git-host', 'rdsm.example', '--git-user-id', 'events', '--git-repo-id', 'client'],
      ...['--additional-properties', byDiscriminator],
    ],
    probe: command('go', 'version'),
    packages: ['golang-go'],
    script: { from: folder('go'), to: 'send' },
    build: [{ ...command('go', 'build', '-o', 'sender', './send'), environment: goSettings }],
    send: command('./sender'),
    limits: [onlyByOption],
  },
  {
    name: 'Python',
    generator: 'python',
    options: ['--additional-properties', byDiscriminator],
    probe: command('/usr/bin/python3', '-c', 'import pydantic, urllib3, dateutil; assert pydantic.VERSION < "2"'),
    packages: ['python3', 'python3-pydantic', 'python3-urllib3', 'python3-dateutil'],
    script: { from: folder('python'), to: '.' },
    build: [],
    send: command('/usr/bin/python3', 'send.py'),
    holdsPatternsAgainstMoments: true,
    limits: [onlyByOption, momentPatterns],
  },
  {
    name: 'Ruby',
    generator: 'ruby',
    options: ['--model-name-mappings', 'ApiError=RefusalError'],
    probe: command('ruby', '-e', 'require "typhoeus"'),
    packages: ['ruby', 'ruby-typhoeus'],
    script: { from: folder('ruby'), to: '.' },
    build: [],
    send: command('ruby', '-I', 'lib', 'send.rb'),
    losesCustomFields: true,
    holdsPatternsAgainstMoments: true,
    limits: [
      momentPatterns,
      {
        what: 'a model named ApiError overwrites a class of the client; it is given another name',
        issue: issue(10650),
      },
      { what: 'moments are not sent in RFC 3339; see the script' },
      { what: 'the custom fields of a CONVERSION are not sent: models have only the fields that are listed' },
    ],
  },
  {
    name: 'PHP',
    generator: 'php',
    options: [],
    probe: command('php', '-r', 'mb_strlen(""); require "/usr/share/php/GuzzleHttp/autoload.php";'),
    packages: ['php-cli', 'php-mbstring', 'php-guzzlehttp-guzzle'],
    script: { from: folder('php'), to: '.' },
    build: [shell("find lib -name '*.php' -print0 | xargs -0 -n 1 php -l > lint.txt || { cat lint.txt; exit 1; }")],
    send: command('php', 'send.php'),
    losesCustomFields: true,
    holdsPatternsAgainstMoments: true,
    limits: [
      momentPatterns,
      {
        what: 'the class of a union mixes its members; the script uses the classes of the members',
        issue: issue(2011),
      },
      { what: 'moments lose their milliseconds; the script sets the format' },
      { what: 'the custom fields of a CONVERSION are not sent: models have only the fields that are listed' },
    ],
  },
  {
    name: 'Java',
    generator: 'java',
    options: ['--library', 'native', '--additional-properties', 'openApiNullable=false'],
    probe: shell('javac -version && test -f /usr/share/java/geronimo-annotation-1.3-spec.jar'),
    packages: ['default-jdk-headless', 'libgeronimo-annotation-1.3-spec-java'],
    script: { from: folder('java'), to: '.' },
    build: [
      shell(
        "sed -i 's/ extends HashMap<String, String>//' src/main/java/org/openapitools/client/model/ConversionPayload.java",
      ),
      shell(`javac -nowarn -d classes -cp ${javaClasses} Send.java $(find src/main -name '*.java')`),
    ],
    send: command('java', '-cp', `classes:${javaClasses}`, 'Send'),
    limits: [
      {
        what: 'the model with custom fields is a HashMap, so that its own fields are lost; it is cut off',
        issue: issue(17361),
      },
      {
        what: 'the client knows no bearer token and no key; the script sets the header and the query',
        issue: issue(12912),
      },
    ],
  },
];
