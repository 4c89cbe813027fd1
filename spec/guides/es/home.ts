import type { Home } from '../guide.js';

export const home: Home = {
  title: 'Eventos de RD Station Marketing',
  description:
    'La API de eventos de RD Station Marketing: cada evento con sus campos, reglas y errores, y paquetes TypeScript para crearlos, validarlos y enviarlos.',
  body: `
Todo lo que se sabe sobre la API de eventos de RD Station Marketing (\`{server}\`), evento por evento: campos, reglas, errores y
ejemplos en curl, TypeScript, Python y PHP. Los paquetes que crean, validan y envían los eventos se generan a partir de la
misma descripción.

La API descarta, sin avisar, los campos que no conoce. Aquí, un campo mal escrito es un error, con su ruta y su corrección.

RD Station no publica este proyecto. Está hecho a partir de la documentación pública, y cada campo indica
[con qué grado de certeza se conoce](notices.md#grades).

## Tres pasos

1. Elija el evento en la tabla siguiente. Un formulario enviado es una [CONVERSION](events/conversion.md).
2. Cree y envíe el evento:

{installSnippet}

{conversionSnippet}

3. Lea el resultado. Lo que RD Station no acepta tiene un [error](errors.md) con su ruta; lo que acepta puede tener un
   [aviso](notices.md).

¿No usa TypeScript? En [otros lenguajes](other-languages.md) hay ejemplos, paquetes para PHP y Python y una descripción en OpenAPI.

## Adónde enviar

{endpoints}

{credentials}

## Eventos

{events}
`,
};
