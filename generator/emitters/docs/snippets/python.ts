import type { Catalogue } from '../../../catalogue/catalogue.js';
import { accessTokenName } from './environment.js';

/** A program that sends a body, with the standard library alone. */
export function printPython(name: string, body: unknown, path: string, { api }: Catalogue): string {
  return `import json
import os
import urllib.error
import urllib.request

${name} = ${printPythonLiteral(body)}
request = urllib.request.Request(
    "${api.server}${path}",
    data=json.dumps(${name}).encode("utf-8"),
    headers={
        "Authorization": "Bearer " + os.environ["${accessTokenName}"],
        "Content-Type": "${api.mediaType}",
    },
    method="POST",
)
try:
    with urllib.request.urlopen(request, timeout=30) as response:
        print(response.status, response.read().decode("utf-8"))
except urllib.error.HTTPError as error:
    print(error.code, error.read().decode("utf-8"))`;
}

function printPythonLiteral(value: unknown, indent = ''): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}    `;
  const members = Array.isArray(value)
    ? value.map((item) => printPythonLiteral(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${printPythonLiteral(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (members.length === 0) return `${open}${close}`;
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join('')}${indent}${close}`;
}
