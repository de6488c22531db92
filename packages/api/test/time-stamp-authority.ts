import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const hasOpenssl = await run('openssl', ['version']).then(
  () => true,
  () => false,
);

const configuration = (folder: string) => `
[ req ]
distinguished_name = name
[ name ]
[ root ]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
[ stamping ]
basicConstraints = CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[ tsa ]
default_tsa = authority
[ authority ]
serial = ${folder}/serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ess_cert_id_chain = no
ess_cert_id_alg = sha256
`;

/** A time stamping authority of our own (openssl's), over HTTP: `requests` counts what it was asked. */
export const startTimeStampAuthority = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jobprod-tsa-'));
  const at = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => run('openssl', args, { cwd: folder });
  await writeFile(at('conf'), configuration(folder));
  await writeFile(at('serial'), '01\n');
  const root = async (name: string) => {
    await openssl(
      'req',
      '-new',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '30',
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.pem`,
      '-subj',
      `/CN=${name}`,
      '-config',
      'conf',
      '-extensions',
      'root',
    );
    return readFile(at(`${name}.pem`), 'utf8');
  };
  const [roots, otherRoots] = [await root('authority-root'), await root('other-root')];
  await openssl(
    'req',
    '-new',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'tsa.key',
    '-out',
    'tsa.csr',
    '-subj',
    '/CN=authority',
    '-config',
    'conf',
  );
  await openssl(
    'x509',
    '-req',
    '-in',
    'tsa.csr',
    '-CA',
    'authority-root.pem',
    '-CAkey',
    'authority-root.key',
    '-CAcreateserial',
    '-days',
    '30',
    '-out',
    'tsa.pem',
    '-extfile',
    'conf',
    '-extensions',
    'stamping',
  );
  let requests = 0;
  let replay: Buffer | undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    const answer = async () => {
      requests++;
      await writeFile(at('query'), Buffer.concat(chunks));
      await openssl(
        'ts',
        '-reply',
        '-queryfile',
        'query',
        '-signer',
        'tsa.pem',
        '-inkey',
        'tsa.key',
        '-out',
        'reply',
        '-config',
        'conf',
        '-section',
        'authority',
      );
      response.setHeader('Content-Type', 'application/timestamp-reply').end(replay ?? (await readFile(at('reply'))));
    };
    request.on('end', () => void answer());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server's address is an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    roots,
    otherRoots,
    get requests() {
      return requests;
    },
    /** From now on, whatever is asked, the answer to the last request. */
    replayLast: async () => {
      replay = await readFile(at('reply'));
    },
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
};
