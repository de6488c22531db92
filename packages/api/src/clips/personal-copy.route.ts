import type { Express, Request, Response } from 'express';
import type { Context } from '../authorization/context.ts';
import { fromGlobalId } from '../platform/graphql/global-id.ts';
import { serveFile } from '../platform/media/serve-file.ts';
import { asMediaKey } from '../platform/media/store.ts';
import type { Services } from '../platform/services.ts';
import { personalCopy, registerPersonalCopy } from './personal-copy.ts';

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** The one way a clip leaves as a file, for the candidate it shows (T7); for anyone else an address that never existed. The file's name says nothing of them (C2). */
export const mountPersonalCopies = (
  app: Express,
  services: Services,
  contextOf: (request: Request, response: Response) => Promise<Context>,
): void => {
  app.get('/copies/:file', async (request, response) => {
    const absent = () => response.status(404).set('Cache-Control', 'no-store').type('text/plain').send('Not found');
    const [, globalId = ''] = /^(.+)\.mp4$/.exec(request.params.file) ?? [];
    const asked = fromGlobalId(globalId);
    if (asked?.type !== 'Clip' || !isUuid(asked.id)) return absent();
    const copy = async () => {
      const { em, viewer, now } = await contextOf(request, response);
      const taken = await personalCopy(em, asked.id, viewer);
      return taken && { ...taken, em, now };
    };
    const taken = await copy();
    const key = taken && asMediaKey(taken.file.key);
    if (!taken || !key) return absent();
    const answer = await serveFile({
      request,
      response,
      store: services.media.renditions,
      key,
      contentType: 'video/mp4',
      keepAs: 'jobprod-clip.mp4',
      onSending: () => registerPersonalCopy(taken.em, taken.version, taken.file, taken.now),
      mayStill: async () => (await copy()) !== null,
    });
    return answer === 'absent' ? absent() : undefined;
  });
};
