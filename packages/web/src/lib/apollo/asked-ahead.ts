/** What the document asked the API, by the request's body, before the page's code had come: see the API's `app/web-document.ts`. */
type AskedAhead = Map<string, Promise<Response | undefined>>;

declare global {
  var askedAhead: AskedAhead | undefined;
}

/** An answer that is on its way already is taken, once; one that never came is asked for again. */
export const fetchOrTake: typeof fetch = async (input, init) => {
  const { body } = init ?? {};
  if (typeof body !== 'string') return fetch(input, init);
  const ahead = globalThis.askedAhead?.get(body);
  globalThis.askedAhead?.delete(body);
  return (await ahead) ?? fetch(input, init);
};
