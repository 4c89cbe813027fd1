import type { Explanations } from './explanation.js';

export const es: Explanations = {
  CANNOT_BE_NULL: {
    meaning: 'Falta un campo obligatorio, o un campo es null.',
    fix: 'Envíe el campo con un valor. Omita un campo opcional que no lo tiene.',
  },
  INVALID_DATA_TYPE: {
    meaning: 'El valor no tiene el tipo JSON del campo.',
    fix: 'Convierta el valor: "12" es un texto, 12 un número, true un booleano, ["a"] una lista (SET).',
  },
  CANNOT_BE_BLANK: {
    meaning: 'Un texto obligatorio está vacío.',
    fix: 'Envíe un valor. Un texto obligatorio vacío equivale a uno que falta.',
  },
  INVALID_OPTION: {
    meaning: 'El valor no es una de las opciones. Se distinguen mayúsculas y minúsculas.',
    fix: 'Use una de validation_rules.valid_options exactamente como está escrita.',
  },
  INVALID_FORMAT: {
    meaning: 'El texto no es una dirección de correo, o no es una fecha y hora de RFC 3339.',
    fix: 'Un correo tiene un @ y ningún espacio. Una fecha y hora es 2026-01-31T09:30:00Z, o con desfase, como -03:00.',
  },
  TOO_SHORT: {
    meaning: 'El texto es más corto que su límite.',
    fix: 'Alárguelo a por lo menos validation_rules.minimum caracteres.',
  },
  TOO_LONG: {
    meaning: 'El texto es más largo que su límite, o el evento no cabe en el cuerpo de una solicitud.',
    fix: 'Acórtelo a validation_rules.maximum caracteres como máximo, o bytes si es un evento entero.',
  },
  OUT_OF_RANGE: {
    meaning: 'Un número, o la cantidad de elementos de una lista, excede un límite que declara su cuenta.',
    fix: 'Envíe un valor dentro del límite de validation_rules.',
  },
  INVALID: {
    meaning: 'El valor es incorrecto de un modo que no tiene tipo propio, por ejemplo un valor que no es JSON.',
    fix: 'Lea el mensaje y la ruta del error: indican el problema.',
  },
  CONFLICTING_FIELD: {
    meaning: 'Dos campos se excluyen: un campo de UTM tiene un valor mientras traffic_source contiene una cookie.',
    fix: 'Envíe solo la cookie, o bien traffic_source, traffic_medium, traffic_campaign y traffic_value de los parámetros UTM.',
  },
  AT_LEAST_ONE_REQUIRED: {
    meaning: 'Faltan todos los campos que identifican al contacto, y se necesita por lo menos uno.',
    fix: 'Envíe uno de validation_rules.fields.',
  },
  INVALID_FIELDS: {
    meaning: 'El evento no tiene ese campo. RD Station descarta un campo desconocido sin avisar: su valor se perdería.',
    fix: 'Use uno de validation_rules.did_you_mean, o la lista de "rdsm-events events TIPO". Un campo personalizado empieza con cf_, y solo una CONVERSION lo acepta.',
  },
  MISSING: {
    meaning: 'Falta un campo obligatorio: se ha visto que la API lo informa así.',
    fix: 'Envíe el campo que indica la ruta del error.',
  },
  VALUES_MUST_BE_LOWERCASE: {
    meaning: 'Un valor, como una etiqueta, tiene mayúsculas.',
    fix: 'Envíelo en minúsculas.',
  },
  MUST_BE_STRING: {
    meaning: 'El valor no es un texto.',
    fix: 'Envíe el valor entre comillas: "12" en lugar de 12.',
  },
  INVALID_EMAIL_FORMAT: {
    meaning: 'La API no acepta la dirección de correo. Puede ser más estricta que su documentación.',
    fix: 'Corrija la dirección, u omita el evento.',
  },
  UNABLE_TO_LOAD_CDP_SCHEMA: {
    meaning: 'La clave de API es de otro producto, como RD Station CRM.',
    fix: 'Cree una clave de API en RD Station Marketing y use esa.',
  },
  BAD_REQUEST: {
    meaning: 'El cuerpo de la solicitud no es JSON.',
    fix: 'Envíe el resultado de JSON.stringify con el encabezado Content-Type: application/json.',
  },
  UNAUTHORIZED: {
    meaning: 'El token de acceso o la clave de API falta, es incorrecto o venció.',
    fix: 'Envíe un token de acceso como "Authorization: Bearer …" a /platform/events, una clave de API como ?api_key=… a /platform/conversions. Un token de acceso vence: obtenga otro con el refresh token.',
  },
  RESOURCE_NOT_FOUND: {
    meaning: 'La dirección no existe, o el contacto del evento no existe.',
    fix: 'Revise la ruta. Envíe antes una CONVERSION, si el evento requiere un contacto existente.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    meaning: 'La solicitud no indica que su cuerpo es JSON.',
    fix: 'Envíe el encabezado Content-Type: application/json.',
  },
  RATE_LIMIT_EXCEDDED: {
    meaning:
      'Demasiadas solicitudes, de la cuenta en un minuto o de un contacto en un día. La API escribe así el tipo.',
    fix: 'Espere, y envíe menos solicitudes: varios eventos caben en un lote.',
  },
  SERVICE_UNAVAILABLE: {
    meaning: 'RD Station falló. El evento puede ser válido.',
    fix: 'Envíelo de nuevo más tarde, con pausas cada vez mayores.',
  },
  DEPRECATED: {
    meaning: 'El evento, el campo o el valor ya no debe usarse.',
    fix: 'Use details.successor, si existe.',
  },
  EXPECTED: {
    meaning: 'El cliente de RD Station siempre envía este campo. Falta.',
    fix: 'Envíelo si conoce el valor. El evento es válido sin él.',
  },
  UNUSUAL: {
    meaning: 'El valor es válido, pero una fuente indica que debería ser otro.',
    fix: 'Siga el mensaje, si puede. El evento es válido como está.',
  },
  UNLISTED: {
    meaning: 'Ninguna fuente menciona este campo, y la tabla del evento no puede leerse.',
    fix: 'Compare el nombre con "rdsm-events events TIPO": puede estar mal escrito.',
  },
};
