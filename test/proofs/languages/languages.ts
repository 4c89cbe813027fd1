import { fileURLToPath } from 'node:url';
import {
  bytesForCharacters,
  dollarBeforeFinalLineBreak,
  largeNumberIsNoInteger,
  nullCharacterEndsText,
} from './exceptions.js';
import type { Language } from './language.js';

const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const python = {
  packages: ['python3-jsonschema'],
  run: () => ['/usr/bin/python3', script('run.py')],
  exceptions: [dollarBeforeFinalLineBreak],
};

/** Interpreters and libraries are those of Debian, whatever else a machine has. */
export const languages: readonly Language[] = [
  { ...python, name: 'Python, jsonschema', dialect: '2020-12' },
  { ...python, name: 'Python, jsonschema', dialect: 'draft-07' },
  {
    name: 'Go, gojsonschema',
    dialect: 'draft-07',
    packages: ['golang-go', 'golang-github-xeipuuv-gojsonschema-dev'],
    build: (folder) => [
      ...['/usr/bin/env', 'GO111MODULE=off', `GOPATH=${folder}/go:/usr/share/gocode`, `GOCACHE=${folder}/go-cache`],
      ...['/usr/bin/go', 'build', '-o', `${folder}/run-go`, script('run.go')],
    ],
    run: (folder) => [`${folder}/run-go`],
    exceptions: [],
  },
  {
    name: 'Ruby, json_schemer',
    dialect: 'draft-07',
    packages: ['ruby', 'ruby-json-schemer'],
    run: () => ['/usr/bin/ruby', script('run.rb')],
    exceptions: [],
  },
  {
    name: 'Perl, JSON::Validator',
    dialect: 'draft-07',
    packages: ['perl', 'libjson-validator-perl'],
    run: () => ['/usr/bin/perl', script('run.pl')],
    exceptions: [dollarBeforeFinalLineBreak, largeNumberIsNoInteger],
  },
  {
    name: 'C++, valijson',
    dialect: 'draft-07',
    packages: ['g++', 'libvalijson-dev', 'nlohmann-json3-dev'],
    build: (folder) => ['/usr/bin/g++', '-std=c++17', '-O0', '-o', `${folder}/run-cpp`, script('run.cpp')],
    run: (folder) => [`${folder}/run-cpp`],
    exceptions: [bytesForCharacters, nullCharacterEndsText, largeNumberIsNoInteger],
  },
];
