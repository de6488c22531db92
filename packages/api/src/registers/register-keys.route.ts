import type { Express } from 'express';
import { keyListOf, registerKeys } from '../platform/register/register-keys.ts';
import type { Services } from '../platform/services.ts';

/** The keys that sign the register (T5), as other verifiers of notes take them: those that stand, and what announces them. */
export const mountRegisterKeys = (app: Express, { orm, registerKeyring, log }: Services): void => {
  const told = new Set<string>();
  app.get('/.well-known/register-keys', async (_request, response) => {
    const { standing, foreign } = await registerKeys(orm.em.fork(), registerKeyring);
    for (const vkey of foreign) {
      // Anyone may ask for the keys as often as they like: each is said once by each process.
      if (told.has(vkey)) continue;
      told.add(vkey);
      log.fatal({ vkey }, 'the register names a key that is neither ours nor announced: it is not published; run npm run audit');
    }
    response.set('Cache-Control', 'public, max-age=300').type('text/plain').send(keyListOf(standing));
  });
};
