import { join } from 'node:path';
import type { Language } from '@jobprod/shared/language';
import type { Express } from 'express';
import type { Services } from '../platform/services.ts';
import { archiveFolder, copyPath, namedBy } from './archive-files.ts';
import { TermsCopy } from './terms-version.entity.ts';

const types: Readonly<Record<string, string>> = {
  json: 'application/json',
  png: 'image/png',
  jpg: 'image/jpeg',
  md: 'text/markdown; charset=utf-8',
  pdf: 'application/pdf',
  note: 'text/plain; charset=utf-8',
};

/** The archive itself, for anyone (T3): the very files, found by rows of the database and never by a path that was sent. */
export const mountTermsArchive = (app: Express, { orm, settings }: Services): void => {
  app.get(copyPath(':folder', ':name'), async (request, response) => {
    const { folder, name } = request.params;
    const named = typeof folder === 'string' ? namedBy(folder) : undefined;
    const copy =
      named &&
      typeof name === 'string' &&
      (await orm.em.fork().findOne(
        TermsCopy,
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- compared with what is stored, whatever it says
        { name, text: { contentHash: named.contentHash, language: named.language as Language, version: { number: named.number } } },
        { populate: ['text', 'text.version'] },
      ));
    if (!copy) return response.status(404).set('Cache-Control', 'no-store').type('text/plain').send('Not found');
    response.set({
      'Content-Type': types[copy.name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'Cache-Control': 'public, max-age=300',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Repr-Digest': `sha-256=:${Buffer.from(copy.sha256, 'hex').toString('base64')}:`,
    });
    return response.sendFile(join(archiveFolder(settings.dataDir, copy.text), copy.name), {
      dotfiles: 'allow',
      cacheControl: false,
      etag: true,
    });
  });
};
