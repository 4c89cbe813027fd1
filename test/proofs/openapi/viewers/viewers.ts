/** A viewer, and where its page shows an operation. Each function returns an expression for the page. */
export interface Viewer {
  name: string;
  /** What is in the page; without it, the page is that of the viewer's own server. */
  page?: string;
  /** Whether a page whose query names an operation shows only that one: opening one of many is slow. */
  alone?: true;
  /** Whether the page is complete. */
  ready: string;
  /** Shows one operation with all of its fields; evaluated until it is true. */
  show(operation: Shown): string;
  /** The text about the operation. */
  text(operation: Shown): string;
  /** The element that lists the operation: what a reader first sees of it. */
  listed(operation: Shown): string;
}

/** An operation of the document. */
export interface Shown {
  path: string;
  operationId: string;
  summary: string;
  tags: string[];
}

const find = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;
const all = (selector: string) => `[...document.querySelectorAll(${JSON.stringify(selector)})]`;

const swagger = ({ operationId }: Shown) => find(`[id$="-${operationId}"].opblock`);

export const viewers: Viewer[] = [
  {
    name: 'swagger-ui',
    page: `<link rel="stylesheet" href="/installed/swagger-ui-dist/swagger-ui.css"><div id="viewer"></div>
      <script src="/installed/swagger-ui-dist/swagger-ui-bundle.js"></script>
      <script>const only = location.search.slice(1);
        SwaggerUIBundle({ url: only ? '/only/' + only : '/document.json', dom_id: '#viewer',
        docExpansion: only ? 'full' : 'list',
        defaultModelRendering: 'model', defaultModelExpandDepth: 10, defaultModelsExpandDepth: -1 })</script>`,
    alone: true,
    ready: `${all('.opblock')}.length > 0`,
    show: (operation) => `${swagger(operation)}?.querySelector('.opblock-section-request-body .json-schema-2020-12')
      ?.textContent.includes('event_family') === true`,
    // The name of a field is next to a button, without a space between them.
    text: (operation) => `(() => {
      const names = ${swagger(operation)}.querySelectorAll('.json-schema-2020-12__title');
      return [...names, ${swagger(operation)}].map((one) => one.innerText).join('\\n');
    })()`,
    listed: (operation) => `${swagger(operation)}.querySelector('.opblock-summary')`,
  },
  {
    name: 'redoc',
    page: `<redoc spec-url="/document.json" schemas-expansion-level="all"></redoc>
      <script src="/installed/redoc/bundles/redoc.standalone.js"></script>`,
    ready: `${all('[data-section-id], [id*="operation/"]')}.length > 0`,
    show: ({ operationId }) => `${find(`[id$="operation/${operationId}"]`)} !== null`,
    text: ({ operationId }) => `${find(`div[id$="operation/${operationId}"]`)}.innerText`,
    listed: ({ operationId }) => find(`li[data-item-id$="operation/${operationId}"]`),
  },
  {
    name: 'scalar',
    ready: `${all('[data-sidebar-id]')}.length > 0`,
    // A section has no contents before it is near.
    show: ({ path, tags: [tag = ''] }) => `(() => {
      if (${find(`section[id$="/POST${path}"]`)}?.innerText.includes('event_type')) return true;
      const link = ${find(`[data-sidebar-id$="/POST${path}"] a`)};
      const group = ${all('[data-sidebar-id*="/tag/"] a')}.find((one) => one.innerText.split('\\n')[0] === ${JSON.stringify(tag)});
      (link ?? group).click();
      return false;
    })()`,
    text: ({ path }) => `${find(`section[id$="/POST${path}"]`)}.innerText`,
    listed: ({ path }) => find(`[data-sidebar-id$="/POST${path}"]`),
  },
  {
    name: 'elements',
    page: `<link rel="stylesheet" href="/installed/@stoplight/elements/styles.min.css">
      <elements-api apiDescriptionUrl="/document.json" router="hash" layout="sidebar"></elements-api>
      <script src="/installed/@stoplight/elements/web-components.min.js"></script>`,
    ready: `${all('elements-api a')}.length > 0`,
    // Each operation is a page, where what is inside of an object is closed.
    show: ({ operationId, summary }) => `(() => {
      if (location.hash !== '#/operations/${operationId}') location.hash = '#/operations/${operationId}';
      if (${find('.sl-elements-api h1, .HttpOperation h1')}?.innerText !== ${JSON.stringify(summary)}) return false;
      const closed = ${all('.JsonSchemaViewer [data-icon="chevron-right"]')};
      for (const icon of closed) icon.closest('[role="button"], .sl-cursor-pointer')?.click();
      return closed.length === 0;
    })()`,
    text: () => `${find('.HttpOperation')}.innerText`,
    listed: ({ operationId }) => find(`a[href="#/operations/${operationId}"]`),
  },
];
