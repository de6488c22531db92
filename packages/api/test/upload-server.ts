/** The uploads of the product behind a server of their own: `?` owners by header, finished files copied beside. Run by itself, it is a process to kill. */
import { copyFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express from 'express';
import { mountUploads, type UploadOptions } from '../src/platform/media/tus-uploads.ts';
import { type FinishedFile, UploadRecords } from '../src/platform/media/upload-records.ts';

export type UploadServer = {
  server: Server;
  records: UploadRecords;
  /** Takes over what a crash left whole, as the product's tick does. */
  finishPending(): Promise<void>;
  finished: ({ id: string } & FinishedFile)[];
  limits: { maxBytes: number; quotaBytes: number };
  banned: Set<string>;
};

export const startUploads = async (dir: string, port: number, changes: Partial<UploadOptions> = {}): Promise<UploadServer> => {
  const app = express();
  app.disable('x-powered-by');
  const finished: UploadServer['finished'] = [];
  const limits = { maxBytes: 64 * 1024 * 1024, quotaBytes: 96 * 1024 * 1024 };
  const banned = new Set<string>();
  const records = await UploadRecords.open(join(dir, 'incoming'));
  const onFinished: UploadOptions['onFinished'] = async (id, file) => {
    await copyFile(file.path, join(dir, `${id}.kept`));
    finished.push({ id, ...file });
  };
  const options: UploadOptions = {
    records,
    authorize: async (request) => {
      const ownerId = request.get('x-owner');
      return ownerId && !banned.has(ownerId) ? { ownerId, ...limits } : null;
    },
    onFinished,
    askEvery: 50,
    ...changes,
  };
  mountUploads(app, options);
  const finishPending = async () => {
    for (const { id } of records.complete()) await records.handOver(id, options.onFinished);
  };
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { server, records, finishPending, finished, limits, banned };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { finishPending } = await startUploads(process.argv[2] ?? '', Number(process.argv[3]));
  await finishPending();
  process.stdout.write('ready\n');
}
