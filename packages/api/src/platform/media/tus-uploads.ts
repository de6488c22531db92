import { randomBytes } from 'node:crypto';
import { Server } from '@tus/server';
import type { Express, Request, Response } from 'express';
import { type Sending, sending, TusDiskStore, type Uploader } from './tus-disk-store.ts';
import { UploadLocks } from './upload-locks.ts';
import type { FinishedFile, UploadRecords } from './upload-records.ts';

export type UploadOptions = {
  /** Where: `/uploads` unless said. */
  root?: string;
  /** False where uploads are begun by another way, and are only gone on with here. */
  canCreate?: boolean;
  /** How much of the disk’s reserve these uploads leave to others: all of it unless said. */
  partLeft?: number;
  records: UploadRecords;
  /** Who sends this request, or null for nobody who may: asked at the start, and again while a long request runs. */
  authorize: (request: Request) => Promise<Uploader | null>;
  /** Takes the bytes over; they are deleted from `path` once it has. Called again, after a crash, until it succeeds. */
  onFinished: (uploadId: string, file: FinishedFile) => Promise<void>;
  /** How often `authorize` is asked during a long request, in milliseconds. */
  askEvery?: number;
};

const tusVersion = '1.0.0';
const metadataBytes = 4_096;

const refuse = (response: Response, status: number, body: string, headers: Record<string, string> = {}): void => {
  response.status(status).set({ 'Tus-Resumable': tusVersion, 'Cache-Control': 'no-store', Connection: 'close', ...headers });
  response.type('text/plain').send(`${body}\n`);
};

/** One answer for what is not there and for what is someone else's. */
const absent = (response: Response): void => refuse(response, 404, 'The file for this url was not found');

/** What the protocol asks of a request and @tus/server does not check, or answers otherwise. */
const malformed = (request: Request, response: Response): boolean => {
  if (request.get('Tus-Resumable') !== tusVersion) refuse(response, 412, 'Tus-Resumable must be 1.0.0', { 'Tus-Version': tusVersion });
  else if (request.method === 'PATCH' && request.get('Content-Type') !== 'application/offset+octet-stream') {
    refuse(response, 415, 'Content-Type must be application/offset+octet-stream');
  } else if (request.method === 'PATCH' && request.get('Upload-Offset') === undefined) refuse(response, 400, 'Upload-Offset required');
  else if ((request.get('Upload-Metadata') ?? '').length > metadataBytes) refuse(response, 400, 'Upload-Metadata too long');
  else return false;
  return true;
};

const checksumPattern = /^(sha1|sha256) ([A-Za-z0-9+/]+={0,2})$/;

const checksumOf = (request: Request): Sending['checksum'] | null => {
  const said = request.get('Upload-Checksum');
  if (said === undefined) return undefined;
  const [, algorithm, digest] = checksumPattern.exec(said) ?? [];
  return (algorithm === 'sha1' || algorithm === 'sha256') && digest ? { algorithm, digest } : null;
};

/** Asks again, while a long request runs, whether its sender still may; cuts it off when not. */
const askAgain = (request: Request, response: Response, { ownerId }: Uploader, { authorize, askEvery = 5_000 }: UploadOptions): void => {
  const ask = async () => {
    const still = await authorize(request).catch(() => null);
    if (still?.ownerId !== ownerId) request.destroy();
  };
  const timer = setInterval(() => void ask(), askEvery);
  response.once('close', () => clearInterval(timer));
};

/** Resumable uploads (tus 1.0.0): durable, bounded for each sender, and invisible to everybody else. */
export const mountUploads = (app: Express, options: UploadOptions): void => {
  const { records, root = '/uploads', canCreate = true, partLeft = 1 } = options;
  const locks = new UploadLocks();
  const finish = (id: string) => records.handOver(id, options.onFinished);
  const store = new TusDiskStore(records, locks, finish, partLeft);
  const tus = new Server({
    path: root,
    datastore: store,
    locker: locks,
    lockDrainTimeout: 200,
    relativeLocation: true,
    // Our own page alone sends here: no other origin is told it may.
    allowedOrigins: () => false,
    namingFunction: () => randomBytes(16).toString('hex'),
    maxSize: (_request, id) => {
      const uploader = sending.getStore()?.uploader;
      // 0 is no limit to tus: said only to OPTIONS, which sends nothing.
      return uploader ? Math.max(1, store.roomFor(uploader, id ?? '')) : 0;
    },
    disableTerminationForFinishedUploads: true,
    onUploadFinish: async (_request, { id }) => {
      await finish(id);
      return {};
    },
  });

  const answer = async (request: Request, response: Response, id: string | undefined): Promise<void> => {
    response.set('Cache-Control', 'no-store');
    if (request.method === 'OPTIONS') {
      response.set('Tus-Checksum-Algorithm', 'sha1,sha256');
      return tus.handle(request, response);
    }
    const uploader = await options.authorize(request);
    if (!uploader) return refuse(response, 401, 'Sign in to send a file');
    const isCreation = canCreate && id === undefined && request.method === 'POST';
    if (!isCreation && (!['HEAD', 'PATCH', 'DELETE'].includes(request.method) || records.get(id ?? '')?.owner !== uploader.ownerId))
      return absent(response);
    if (malformed(request, response)) return;
    const checksum = checksumOf(request);
    if (checksum === null) return refuse(response, 400, 'Upload-Checksum must be sha1 or sha256, in base64');
    askAgain(request, response, uploader, options);
    await sending.run({ uploader, checksum }, () => tus.handle(request, response));
  };
  app.all([root, `${root}/:id`], (request, response) =>
    answer(request, response, typeof request.params.id === 'string' ? request.params.id : undefined),
  );
};
