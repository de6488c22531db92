import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SignatureV4 } from '@smithy/signature-v4';
import S3rver from 's3rver';

export type S3Server = { bucketUrl: string; region: string; accessKeyId: string; secretAccessKey: string; close(): Promise<void> };

const region = 'eu-west-3';
const [accessKeyId, secretAccessKey] = ['S3RVER', 'S3RVER'];

/** SHA-256 and its HMAC in the shape the signer wants. */
class Sha256 {
  readonly #hash;

  constructor(secret?: unknown) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', secret as Buffer); // the signer's own keys: text or bytes
  }

  update(data: string | Uint8Array): void {
    this.#hash.update(data);
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }

  reset(): void {}
}

const signer = new SignatureV4({
  service: 's3',
  region,
  credentials: { accessKeyId, secretAccessKey },
  sha256: Sha256,
  uriEscapePath: false,
});

/** Whether the request bears the signature that AWS's own signer gives it, and the body it signed. */
const isAuthentic = async ({ method = '', url = '', headers }: IncomingMessage, body: Buffer): Promise<boolean> => {
  const { authorization = '' } = headers;
  const signed = /SignedHeaders=([^,]+)/.exec(authorization)?.[1]?.split(';') ?? [];
  const date = String(headers['x-amz-date']);
  const signingDate = new Date(date.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, '$1-$2-$3T$4:$5:$6Z'));
  const kept = Object.fromEntries(signed.map((name) => [name, String(headers[name])]));
  const contentHash = headers['x-amz-content-sha256'];
  if (contentHash !== 'UNSIGNED-PAYLOAD' && contentHash !== createHash('sha256').update(body).digest('hex')) return false;
  const { headers: expected } = await signer.sign(
    { method, protocol: 'http:', hostname: '127.0.0.1', path: url, headers: { ...kept, 'x-amz-content-sha256': String(contentHash) } },
    { signingDate, signableHeaders: new Set(signed) },
  );
  return expected.authorization === authorization;
};

/** An S3 server on disk. s3rver does not check version 4 signatures, so a door in front of it does, with AWS's own signer. */
export const startS3 = async (directory: string, port: number, doorPort: number): Promise<S3Server> => {
  const bucket = 'media';
  const store = new S3rver({ address: '127.0.0.1', port, silent: true, directory, configureBuckets: [{ name: bucket, configs: [] }] });
  const { port: inner } = await store.run();
  const pass = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await buffer(request);
    if (!(await isAuthentic(request, body))) return void response.writeHead(403).end();
    const { method, url, headers } = request;
    send({ host: '127.0.0.1', port: inner, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    }).end(body);
  };
  const door = createServer((request, response) => void pass(request, response));
  await new Promise<void>((resolve) => door.listen(doorPort, '127.0.0.1', resolve));
  const { port: at } = door.address() as AddressInfo; // a TCP server's address
  return {
    ...{ bucketUrl: `http://127.0.0.1:${at}/${bucket}`, region, accessKeyId, secretAccessKey },
    close: async () => {
      door.closeAllConnections();
      door.close();
      await store.close();
    },
  };
};
