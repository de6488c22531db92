import type { Language } from '@jobprod/shared/language';
import type { Context } from '../authorization/context.ts';
import { lastApprovalFirst } from './current-terms.ts';
import { TermsAcceptance } from './terms-acceptance.entity.ts';
import { changesBetween, type TermsChange } from './terms-changes.ts';
import { authoritativeLanguage, TermsText, TermsVersion } from './terms-version.entity.ts';

export type ChangesSince = { since: TermsVersion; language: Language; changes: TermsChange[] };

const approvedLast = async ({ em, viewer }: Context): Promise<string | undefined> => {
  if (viewer.kind !== 'candidate') return undefined;
  const acceptance = await em.findOne(TermsAcceptance, { candidate: viewer.candidateId }, { orderBy: lastApprovalFirst });
  return acceptance?.version.id;
};

/** What a reader of an older version finds changed in this one (T4), in a language both have; the French of both, which counts, where they share no other. */
export const changesSince = async (
  context: Context,
  version: TermsVersion,
  sinceId: string | undefined,
  wanted: Language | undefined,
): Promise<ChangesSince | null> => {
  const { em, viewer } = context;
  const id = sinceId ?? (await approvedLast(context));
  const since = id && id !== version.id ? await em.findOne(TermsVersion, { id }) : null;
  if (!since) return null;
  const [before, after] = [await em.find(TermsText, { version: since }), await em.find(TermsText, { version })];
  for (const language of [wanted ?? viewer.language, authoritativeLanguage]) {
    const [old, now] = [before, after].map((texts) => texts.find((text) => text.language === language));
    if (old && now) return { since, language, changes: changesBetween(old, now) };
  }
  return null;
};
