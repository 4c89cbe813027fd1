import type { Draw } from './draw.js';

const words =
  'boas vindas promoção página guia completo para oportunidade contato São Paulo ação gerente diretora análise vendas marketing digital empresa serviços consultoria ebook webinar agosto Bogotá información clientes Ana Souza Lima García'.split(
    ' ',
  );
const names = 'ana bruno carla diego eduarda felipe gabriela hugo isabel joana lucas mariana nuno olga paula'.split(
  ' ',
);
const domains = ['example.com', 'example.com.br', 'mail.example.org', 'empresa.example.net'];

/** A string as people fill it in: some words, a phone number or a URL. */
export function drawText(draw: Draw): string {
  if (draw.once(8)) return `+55 ${draw.below(90) + 10} 9${draw.below(10_000)}-${draw.below(10_000)}`;
  if (draw.once(8)) return `https://${draw.from(domains)}/${draw.from(names)}-${draw.below(1000)}`;
  return Array.from({ length: 1 + draw.below(4) }, () => draw.from(words)).join(' ');
}

export function drawEmail(draw: Draw): string {
  return `${draw.from(names)}.${draw.from(names)}${draw.below(10_000)}@${draw.from(domains)}`;
}

/** A moment of some years, in one of the ways in which programs write it. */
export function drawDateTime(draw: Draw): string {
  const text = new Date(Date.UTC(2015, 0, 1) + draw.below(300_000_000) * 1000 + draw.below(1000)).toISOString();
  const second = text.slice(0, 19);
  return draw.from([text, `${second}Z`, `${second}-03:00`, `${second}.${draw.below(100)}+00:00`]);
}

/** The name of a custom field. There are 40 of them, as in one account. */
export function customName(index: number): string {
  return `cf_${names[index % names.length]}_${index}`;
}

export const customNames = 40;
