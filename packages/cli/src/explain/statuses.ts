import type { Language } from '../language.js';

/** What a status means and what to do, by language and status; English is that of the catalogue. */
export const translatedStatuses: Readonly<Record<Language, Readonly<Record<string, string>> | undefined>> = {
  en: undefined,
  'pt-br': {
    200: 'O evento, o lote ou a conversão foi aceito. As respostas de um lote seguem a ordem dos eventos.',
    400: 'O corpo foi recusado: não é JSON ou viola uma regra; numa conversão, a chave também pode não ser deste produto.',
    401: 'O token de acesso ou a chave falta, está errado ou expirou. Um cabeçalho www-authenticate pode indicar que expirou.',
    403: 'O token é válido, mas não permite isto.',
    404: 'Não há nada neste endereço.',
    413: 'O corpo é maior que o limite. Divida o lote.',
    414: 'O endereço é longo demais.',
    415: 'O corpo não foi enviado como JSON. Envie o cabeçalho content-type.',
    422: 'Um campo tem um valor inválido.',
    429: 'Requisições demais. Um cabeçalho pode dizer quantos segundos esperar: retry-after ou retry-after-quotas.',
    '5XX': 'A API falhou. O corpo pode não ser JSON. Tente de novo mais tarde.',
  },
  es: {
    200: 'Se aceptó el evento, el lote o la conversión. Las respuestas de un lote siguen el orden de los eventos.',
    400: 'Se rechazó el cuerpo: no es JSON o no cumple una regla; en una conversión, la clave también puede no ser de este producto.',
    401: 'El token de acceso o la clave falta, es incorrecto o venció. Un encabezado www-authenticate puede indicar que venció.',
    403: 'El token es válido, pero no permite esto.',
    404: 'No hay nada en esta dirección.',
    413: 'El cuerpo supera el límite. Divida el lote.',
    414: 'La dirección es demasiado larga.',
    415: 'El cuerpo no se envió como JSON. Envíe el encabezado content-type.',
    422: 'Un campo tiene un valor no válido.',
    429: 'Demasiadas solicitudes. Un encabezado puede indicar cuántos segundos esperar: retry-after o retry-after-quotas.',
    '5XX': 'Falló la API. El cuerpo puede no ser JSON. Intente de nuevo más tarde.',
  },
};
