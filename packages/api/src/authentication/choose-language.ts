import type { Language } from '@jobprod/shared/language';
import type { Context } from '../authorization/context.ts';
import type { Viewer } from '../authorization/viewer.ts';
import { Account } from './account.entity.ts';

export const chooseLanguage = async ({ em, viewer, exchange }: Context, language: Language): Promise<Viewer> => {
  if ('accountId' in viewer) await em.nativeUpdate(Account, viewer.accountId, { language });
  exchange.setCookie('language', language, { maxAgeSeconds: 365 * 24 * 3600, httpOnly: false });
  return { ...viewer, language };
};
