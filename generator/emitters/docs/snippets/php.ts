import type { Catalogue } from '../../../catalogue/catalogue.js';
import { accessTokenName } from './environment.js';

/** A program that sends a body, with nothing but PHP. */
export function printPhp(name: string, body: unknown, path: string, { api }: Catalogue): string {
  return `<?php

$${name} = ${printPhpLiteral(body)};
$context = stream_context_create(['http' => [
    'method' => 'POST',
    'header' => [
        'Authorization: Bearer ' . getenv('${accessTokenName}'),
        'Content-Type: ${api.mediaType}',
    ],
    'content' => json_encode($${name}),
    'ignore_errors' => true,
    'timeout' => 30,
]]);
echo file_get_contents('${api.server}${path}', false, $context), PHP_EOL;`;
}

function printPhpLiteral(value: unknown, indent = ''): string {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${indent}    `;
  const members = Array.isArray(value)
    ? value.map((item) => printPhpLiteral(item, inner))
    : Object.entries(value).map(([key, item]) => `${printPhpLiteral(key)} => ${printPhpLiteral(item, inner)}`);
  if (members.length === 0) return '[]';
  return `[\n${members.map((member) => `${inner}${member},\n`).join('')}${indent}]`;
}
