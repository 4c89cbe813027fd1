import { type TOptional, type TSchema, Type } from '@sinclair/typebox';
import { expected, knownFrom } from './define.js';
import { newerDocs, newerPage, type Origin, officialClient, ours, type Source } from './origin.js';

/*
 * The tables of the eight e-commerce events can be read nowhere. Their fields come from the samples of the newer
 * documentation, from what RD Station's own n8n node sends, from a node of a third party, and from other events.
 */

const nodeFolder = 'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob';

/** What RD Station's node does when it sends an event. */
export function nodeDoes(statement: string): Origin {
  const file = 'nodes/RdStationMarketing/resources/EcommerceEventsResource.ts';
  return officialClient(statement, `${nodeFolder}/3e7a730/${file}`);
}

/** What the form of RD Station's node offers or states; an expression in the form passes anything. */
export function nodeOffers(statement: string): Origin {
  const file = 'nodes/RdStationMarketing/descriptions/EcommerceEventsDescription.ts';
  return officialClient(statement, `${nodeFolder}/e7978c0/${file}`);
}

/** The page that states how the API finds the contact of an event, and the format of phones. */
export const identificationPage: Source = {
  title: 'Evento de Pedido Entregue',
  url: 'https://developers.rdstation.com/es/reference/evento-de-pedido-entregue',
};

/** The section page of the eight events. */
export const sectionPage = newerPage('Eventos de E-commerce', 'eventos-de-ecommerce');

/** A field that the node sends where its user fills it in. */
export function sent<Schema extends TSchema>(schema: Schema): TOptional<Schema> {
  return optionalFrom(nodeDoes("RD Station's n8n node sends it."), schema);
}

/** A field without which the node sends nothing. */
export function alwaysSent<Schema extends TSchema>(schema: Schema, known?: Origin): TOptional<Schema> {
  const always = nodeDoes("RD Station's n8n node always sends it.");
  return expected(knownFrom(known ?? always, schema), always);
}

/** That the sample of a page has a field. */
export function sample(page: Source): Origin {
  return newerDocs('The sample of the page shows it.', page);
}

/** A field of the sample of a page. */
export function shown<Schema extends TSchema>(schema: Schema, page: Source): TOptional<Schema> {
  return optionalFrom(sample(page), schema);
}

/** A field that a third party's node sends: nobody states that it was tried. */
export function sentByOthers<Schema extends TSchema>(schema: Schema): TOptional<Schema> {
  const source = 'https://www.npmjs.com/package/n8n-nodes-rdsme';
  return optionalFrom({ ...ours("Only a third party's n8n node sends it."), source }, schema);
}

/** A field that no source lists for the event, but that a similar event has. */
export function assumed<Schema extends TSchema>(schema: Schema, reason: string): TOptional<Schema> {
  return optionalFrom(ours(reason), schema);
}

/** A field that should be present although no source lists it for the event: every other event always has it. */
export function unconfirmed<Schema extends TSchema>(schema: Schema): TOptional<Schema> {
  const reason = ours("RD Station's n8n node always sends it with each of the other six e-commerce events.");
  return expected(knownFrom(reason, schema), reason);
}

function optionalFrom<Schema extends TSchema>(origin: Origin, schema: Schema): TOptional<Schema> {
  return Type.Optional(knownFrom(origin, schema)) as TOptional<Schema>;
}
