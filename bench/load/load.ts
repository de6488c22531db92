import { Client } from 'undici';

/** `bytes`: so many are to come, of something that is no text. */
export type Ask = { path: string; method: 'GET' | 'POST'; headers: Record<string, string>; body?: string; status?: number; bytes?: number };

/** What one connection asks next, and what it learns from the answer. */
export type Script = { next(): Ask; learn?(body: string): void };

export type Load = { origin: string; connections: number; script(connection: number): Script };

export type Window = {
  seconds: number;
  /** In milliseconds, one a request, in the order they ended. */
  latencies: number[];
};

const wrong = (status: number, wanted: number, body: string): boolean => status !== wanted || body.includes('"errors":[{');

export const askOnce = (client: Client, { path, method, headers, body, status: wanted = 200, bytes }: Ask): Promise<string> =>
  new Promise((resolve, reject) => {
    let status = 0;
    let arrived = 0;
    const chunks: Buffer[] = [];
    client.dispatch(
      { path, method, headers, body: body ?? null },
      {
        onRequestStart() {},
        onResponseStart(_controller, code) {
          status = code;
        },
        onResponseData(_controller, chunk) {
          arrived += chunk.length;
          if (bytes === undefined || status !== wanted) chunks.push(chunk);
        },
        onResponseEnd() {
          const text = Buffer.concat(chunks).toString();
          if (wrong(status, wanted, text) || (bytes !== undefined && arrived !== bytes))
            reject(new Error(`${path} answered ${status}: ${text.slice(0, 500)}`));
          else resolve(text);
        },
        onResponseError(_controller, error) {
          reject(error);
        },
      },
    );
  });

/** Each connection asks, waits for the whole answer, and asks again, until the time is over, or enough was asked. A wrong answer ends the run. */
export const drive = async (
  { origin, connections, script }: Load,
  milliseconds: number,
  requests = Number.POSITIVE_INFINITY,
): Promise<Window> => {
  const latencies: number[] = [];
  const begin = performance.now();
  const end = begin + milliseconds;
  const connect = async (connection: number): Promise<void> => {
    const client = new Client(origin);
    const { next, learn } = script(connection);
    for (let asked = performance.now(); asked < end && latencies.length < requests; asked = performance.now()) {
      const body = await askOnce(client, next());
      latencies.push(performance.now() - asked);
      learn?.(body);
    }
    await client.close();
  };
  await Promise.all(Array.from({ length: connections }, (_, connection) => connect(connection)));
  return { seconds: (performance.now() - begin) / 1000, latencies };
};
