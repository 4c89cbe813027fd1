import type { Outcome } from '../outcome.js';
import { start } from './sandbox.js';

const sale = {
  event_type: 'SALE',
  event_family: 'CDP',
  payload: { email: 'ana@example.com', funnel_name: 'default' },
};

const conversion = {
  event_type: 'CONVERSION',
  event_family: 'CDP',
  payload: { conversion_identifier: 'newsletter', email: 'ana@example.com' },
};

const batch = '/platform/events/batch';
const withKey = '/platform/conversions?api_key=key';

const headers = { authorization: 'Bearer token', 'content-type': 'application/json' };

/** Requests that the document forbids, each for one reason, and the status that it has for them. */
const wrong: { request: string; path?: string; body?: unknown; headers?: Record<string, string>; status: number }[] = [
  { request: 'a type that does not exist', body: { ...sale, event_type: 'SOLD' }, status: 400 },
  { request: 'a payload of another event', body: { ...conversion, event_type: 'SALE' }, status: 400 },
  { request: 'a required field left out', body: { ...sale, payload: { email: 'ana@example.com' } }, status: 400 },
  { request: 'a field that does not exist', body: { ...sale, payload: { ...sale.payload, reason: '' } }, status: 400 },
  { request: 'a number as text', body: { ...sale, payload: { ...sale.payload, value: '200' } }, status: 400 },
  { request: 'an email with a tab', body: { ...sale, payload: { ...sale.payload, email: 'a\tb@c' } }, status: 400 },
  { request: 'a custom field that is no text', body: withField('cf_team', 1), status: 400 },
  { request: 'a custom field with a line end in its name', body: withField('cf_a\rb', 'blue'), status: 400 },
  { request: 'an event that is not in a batch', path: batch, body: sale, status: 400 },
  { request: 'a wrong event in a batch', path: batch, body: [sale, {}], status: 400 },
  { request: 'another type in the parameter', path: '/platform/events?event_type=conversion', body: sale, status: 400 },
  { request: 'another event with a key', path: withKey, body: sale, status: 400 },
  { request: 'a batch with a key', path: withKey, body: [conversion], status: 400 },
  { request: 'a key as a bearer token', path: '/platform/conversions', body: conversion, status: 401 },
  { request: 'a key in the body', path: '/platform/conversions', body: { ...conversion, api_key: 'key' }, status: 401 },
  {
    request: 'a key at the endpoint for a token',
    path: '/platform/events?api_key=key',
    body: conversion,
    headers: { 'content-type': 'application/json' },
    status: 401,
  },
  { request: 'a body without token', body: sale, headers: { 'content-type': 'application/json' }, status: 401 },
  { request: 'a body of text', body: sale, headers: { ...headers, 'content-type': 'text/plain' }, status: 415 },
];

/** The sandbox rejects what the document forbids: otherwise the clients would prove nothing. */
export async function rejections(): Promise<Outcome> {
  const sandbox = await start();
  const problems: string[] = [];
  for (const { request, path = '/platform/events', body, headers: sent = headers, status } of wrong) {
    const answer = await fetch(sandbox.url + path, { method: 'POST', headers: sent, body: JSON.stringify(body) });
    if (answer.status !== status) problems.push(`${request}: ${answer.status} instead of ${status}`);
  }
  await sandbox.close();
  return { subject: `sandbox: rejects ${wrong.length} wrong requests`, problems };
}

function withField(name: string, value: unknown) {
  return { ...conversion, payload: { ...conversion.payload, [name]: value } };
}
