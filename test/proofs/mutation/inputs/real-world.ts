import { readdirSync, readFileSync } from 'node:fs';
import { batchNames, unionNames } from '../../../../generator/catalogue/names.js';
import type { Input } from './input.js';

const folder = new URL('../../../conformance/real-world/bodies/', import.meta.url);

/** The bodies that public code sends. */
export function realWorldInputs(): Input[] {
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const { body } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      return { name: file, names: Array.isArray(body) ? batchNames : unionNames, make: () => body };
    });
}
