import { fileURLToPath } from 'node:url';
import type { Command } from '../command.js';
import type { RowName } from '../rows.js';
import { jar } from './openapi-generator.js';

/** A language, and how a client in it is generated, built and run. */
export interface Language {
  row: RowName;
  generator: string;
  options: string[];
  /** Ends with 0 where the Debian packages are installed. */
  probe: Command;
  packages: string[];
  /** The folder of the script, and where in the generated client it goes. */
  script: { from: string; to: string };
  build: Command[];
  send: Command;
  /** Where in the generated client the snippet goes, and how it is run. */
  snippet: { file: string; run: Command };
  /** The client does not send custom fields. */
  losesCustomFields?: boolean;
  /** The client rejects every moment where its field has a pattern. */
  holdsPatternsAgainstMoments?: boolean;
}

const folder = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const command = (program: string, ...parameters: string[]): Command => ({ program, arguments: parameters });
const shell = (script: string) => command('/bin/sh', '-c', script);

const byDiscriminator = 'useOneOfDiscriminatorLookup=true';
const javaClasses = `${jar}:/usr/share/java/geronimo-annotation-1.3-spec.jar`;

const goSettings = { GO111MODULE: 'on', GOFLAGS: '-mod=mod', GOPROXY: 'off', GOTOOLCHAIN: 'local' };

export const languages: Language[] = [
  {
    row: 'go',
    generator: 'go',
    options: [
      ...['--git-host', 'rdsm.example', '--git-user-id', 'events', '--git-repo-id', 'client'],
      ...['--additional-properties', byDiscriminator],
    ],
    probe: command('go', 'version'),
    packages: ['golang-go'],
    script: { from: folder('go'), to: 'send' },
    build: [{ ...command('go', 'build', '-o', 'programs/', './send', './conversion'), environment: goSettings }],
    send: command('./programs/send'),
    snippet: { file: 'conversion/main.go', run: command('./programs/conversion') },
  },
  {
    row: 'python',
    generator: 'python',
    options: ['--additional-properties', byDiscriminator],
    probe: command('/usr/bin/python3', '-c', 'import pydantic, urllib3, dateutil; assert pydantic.VERSION < "2"'),
    packages: ['python3', 'python3-pydantic', 'python3-urllib3', 'python3-dateutil'],
    script: { from: folder('python'), to: '.' },
    build: [],
    send: command('/usr/bin/python3', 'send.py'),
    snippet: { file: 'conversion.py', run: command('/usr/bin/python3', 'conversion.py') },
    holdsPatternsAgainstMoments: true,
  },
  {
    row: 'ruby',
    generator: 'ruby',
    options: ['--model-name-mappings', 'ApiError=RefusalError'],
    probe: command('ruby', '-e', 'require "typhoeus"'),
    packages: ['ruby', 'ruby-typhoeus'],
    script: { from: folder('ruby'), to: '.' },
    build: [],
    send: command('ruby', '-I', 'lib', 'send.rb'),
    snippet: { file: 'conversion.rb', run: command('ruby', '-I', 'lib', 'conversion.rb') },
    losesCustomFields: true,
    holdsPatternsAgainstMoments: true,
  },
  {
    row: 'php',
    generator: 'php',
    options: [],
    probe: command('php', '-r', 'mb_strlen(""); require "/usr/share/php/GuzzleHttp/autoload.php";'),
    packages: ['php-cli', 'php-mbstring', 'php-guzzlehttp-guzzle'],
    script: { from: folder('php'), to: '.' },
    build: [shell("find lib -name '*.php' -print0 | xargs -0 -n 1 php -l > lint.txt || { cat lint.txt; exit 1; }")],
    send: command('php', 'send.php'),
    snippet: { file: 'conversion.php', run: command('php', 'conversion.php') },
    losesCustomFields: true,
    holdsPatternsAgainstMoments: true,
  },
  {
    row: 'java',
    generator: 'java',
    options: ['--library', 'native', '--additional-properties', 'openApiNullable=false'],
    probe: shell('javac -version && test -f /usr/share/java/geronimo-annotation-1.3-spec.jar'),
    packages: ['default-jdk-headless', 'libgeronimo-annotation-1.3-spec-java'],
    script: { from: folder('java'), to: '.' },
    build: [
      shell(
        "sed -i 's/ extends HashMap<String, String>//' src/main/java/org/openapitools/client/model/ConversionPayload.java",
      ),
      shell(`javac -nowarn -d classes -cp ${javaClasses} Send.java Conversion.java $(find src/main -name '*.java')`),
    ],
    send: command('java', '-cp', `classes:${javaClasses}`, 'Send'),
    snippet: { file: 'Conversion.java', run: command('java', '-cp', `classes:${javaClasses}`, 'Conversion') },
  },
];
