import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { concat, fromBase64, sameBytes, toBase64 } from '@jobprod/shared/bytes';
import { type Checkpoint, parseCheckpoint } from '@jobprod/shared/checkpoint';
import { cosignedMessage, cosignerKeyOf } from '@jobprod/shared/cosignature';
import { verifyConsistency } from '@jobprod/shared/merkle';
import { openNote } from '@jobprod/shared/signed-note';
import type { VerifierKey } from '@jobprod/shared/verifier-key';
import type { Witness } from '../src/platform/register/witness.ts';

const publicBytes = (key: KeyObject) => new Uint8Array(Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url'));

const cosign = (text: string, { name, id }: Witness['key'], key: KeyObject, seconds: number): string => {
  const time = new Uint8Array(8);
  new DataView(time.buffer).setBigUint64(0, BigInt(seconds));
  return `— ${name} ${toBase64(concat(new Uint8Array(Buffer.from(id, 'hex')), time, sign(null, cosignedMessage(text, seconds), key)))}\n`;
};

/** A witness as https://c2sp.org/tlog-witness describes it, over HTTP, with its memory of the newest head; `misbehave` breaks its answers. */
export const startWitness = async (name: string, logKeys: () => Promise<readonly VerifierKey[]>) => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = cosignerKeyOf(name, publicBytes(publicKey));
  let newest: Checkpoint | undefined;
  let misbehaving: { status: number; body: string } | undefined;
  const seen: string[] = [];

  const judge = async (body: string): Promise<{ status: number; body: string; type?: string }> => {
    const end = body.indexOf('\n\n');
    const [first = '', ...lines] = body.slice(0, end).split('\n');
    const old = Number(/^old (0|[1-9]\d*)$/.exec(first)?.[1] ?? Number.NaN);
    const proof = lines.map((line) => fromBase64(line));
    const note = body.slice(end + 2);
    const keys = await logKeys();
    const opened = await openNote(note, keys);
    const head = opened.isVerified ? parseCheckpoint(opened.text) : undefined;
    if (!opened.isVerified || !head) return { status: opened.isVerified || opened.problem === 'malformed' ? 400 : 403, body: '' };
    if (Number.isNaN(old) || old > head.size) return { status: 400, body: '' };
    const conflict = { status: 409, type: 'text/x.tlog.size', body: `${newest?.size ?? 0}\n` };
    if (old !== (newest?.size ?? 0)) return conflict;
    if (newest && old === head.size && !sameBytes(newest.root, head.root)) return conflict;
    if (newest && old < head.size) {
      const hashes = proof.flatMap((hash) => hash ?? []);
      if (!verifyConsistency({ size1: old, size2: head.size, root1: newest.root, root2: head.root, proof: hashes }))
        return { status: 422, body: '' };
    }
    newest = head;
    seen.push(note);
    return { status: 200, body: cosign(opened.text, key, privateKey, Math.floor(Date.now() / 1000)) };
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    const answer = async () => {
      const found = request.method === 'POST' && request.url === '/submit/add-checkpoint';
      const { status, body, type } = misbehaving
        ? { ...misbehaving, type: 'text/plain' }
        : found
          ? await judge(Buffer.concat(chunks).toString('utf8'))
          : { status: 404, body: '', type: undefined };
      response.writeHead(status, type ? { 'Content-Type': type } : {}).end(body);
    };
    request.on('end', () => void answer());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server's address is an AddressInfo.
  const { port } = server.address() as AddressInfo;
  const vkey = `${name}+${key.id}+${toBase64(concat(Uint8Array.of(4), key.publicKey))}`;
  return {
    witness: { vkey, key, url: `http://127.0.0.1:${port}/submit` } satisfies Witness,
    /** The heads it cosigned. */
    seen,
    misbehave: (answer: { status: number; body: string } | undefined) => {
      misbehaving = answer;
    },
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
};
