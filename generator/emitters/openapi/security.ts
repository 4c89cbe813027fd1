import type { Api, KeyEndpoint } from '../../catalogue/catalogue.js';
import type { Security, SecurityScheme } from './both-versions.js';

/** The token of a server, and the key that a page may have, each by its name. */
export function securitySchemes({ authorization, conversion }: Api): Record<string, SecurityScheme> {
  const { name, scheme, description } = authorization;
  return {
    [name]: { type: 'http', scheme, description },
    ...(conversion && {
      [conversion.apiKey.name]: {
        type: 'apiKey',
        in: 'query',
        name: conversion.apiKey.parameter,
        description: conversion.apiKey.description,
      },
    }),
  };
}

/** What an operation requires: the token. */
export function tokenRequired({ authorization }: Api): Security {
  return [{ [authorization.name]: [] }];
}

/** What an operation requires: the key, and no token. */
export function keyRequired({ apiKey }: KeyEndpoint): Security {
  return [{ [apiKey.name]: [] }];
}
