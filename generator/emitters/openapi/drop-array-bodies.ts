import type { Catalogue, Response } from '../../catalogue/catalogue.js';

/**
 * The catalogue without the bodies of error responses that are a bare array, where the body may be something else too.
 * Client generators, which read OpenAPI 3.0, turn such a choice into code that compiles neither in Go nor in Java.
 */
export function dropArrayBodies(catalogue: Catalogue): Catalogue {
  const { api, definitions } = catalogue;
  const withoutArrays = (response: Response): Response => {
    const bodies = response.bodies.filter(({ name }) => definitions[name]?.kind !== 'array');
    if (bodies.length === 0) return response;
    return { ...response, bodies, examples: response.examples.filter(({ body }) => !Array.isArray(body)) };
  };
  const { conversion } = api;
  return {
    ...catalogue,
    api: {
      ...api,
      ...(conversion && {
        conversion: { ...conversion, errorResponses: conversion.errorResponses.map(withoutArrays) },
      }),
      errorResponses: api.errorResponses.map(withoutArrays),
    },
  };
}
