/** How the fragment of a permalink begins. A browser sends no fragment to a server. */
const start = '#event=';

/** Longest text that a permalink may unpack to: a body may have 200,000 bytes. */
const maxLength = 1_000_000;

/** The fragment that contains a text, packed. */
export async function packText(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return start + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The text in a fragment; undefined if there is none, also if somebody cut the link. */
export async function unpackText(fragment: string): Promise<string | undefined> {
  if (!fragment.startsWith(start)) return undefined;
  try {
    const binary = atob(fragment.slice(start.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return await readText(stream);
  } catch {
    return undefined;
  }
}

async function readText(stream: ReadableStream<Uint8Array>): Promise<string | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = stream.getReader();
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    if (text.length > maxLength) {
      await reader.cancel();
      return undefined;
    }
  }
  return text + decoder.decode();
}
