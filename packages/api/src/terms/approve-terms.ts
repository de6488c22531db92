import type { Language } from '@jobprod/shared/language';
import { deviceOf } from '../authentication/device.ts';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { grantImageRelease } from '../image-releases/grant-image-release.ts';
import { holdReleases } from '../image-releases/open-release.ts';
import { withdrawByApproval } from '../image-releases/withdraw-image-release.ts';
import { newId } from '../platform/ids.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { currentTerms } from './current-terms.ts';
import { TermsAcceptance, type Undertaking, undertakings } from './terms-acceptance.entity.ts';
import { TermsText } from './terms-version.entity.ts';

export type Approval = {
  versionId: string;
  language: Language;
  contentHash: string;
  image: boolean;
  voice: boolean;
  waiver: boolean;
  undertakings: readonly Undertaking[];
};

const check = ({ image, voice, waiver, undertakings: given }: Approval): void => {
  if (!undertakings.every((undertaking) => given.includes(undertaking))) throw new Refusal('UNDERTAKINGS_REQUIRED', {}, ['undertakings']);
  if (image && !voice) throw new Refusal('INVALID_INPUT', { detail: 'voice' }, ['voice']);
  if (voice && !waiver) throw new Refusal('WAIVER_REQUIRED', {}, ['waiver']);
};

/**
 * The candidate's approval of the exact text they were shown (T2): who, which text, when, from where, how it was shown, and each consent by name. It opens the image
 * release where image or voice is consented to (A1), and ends the one that runs where neither is (A3). Given again for the same version, it renews the release from its own date (A2).
 */
export const approveTerms = (context: Context, approval: Approval): Promise<TermsAcceptance> => {
  const { em, viewer, now, services, exchange } = context;
  check(approval);
  return em.transactional(async (tx) => {
    if (viewer.kind !== 'candidate') throw notFound();
    await holdReleases(tx, viewer.candidateId);
    const candidate = await tx.findOneOrFail(Candidate, viewer.candidateId);
    const version = await currentTerms(tx);
    const { language, contentHash, image, voice, waiver } = approval;
    const shown = await tx.findOne(TermsText, { version, language, contentHash });
    if (version.id !== approval.versionId || !shown) throw new Refusal('TERMS_NOT_CURRENT');
    const id = newId();
    const entryId = await append(tx, {
      register: 'transactions',
      type: 'terms-approved',
      at: now,
      by: { kind: 'candidate', id: candidate.id },
      about: { kind: 'terms-version', id: version.id },
      parties: [candidate.id],
      payload: {
        acceptance: id,
        number: version.number,
        language,
        contentHash,
        consents: { image, voice, waiver },
        undertakings: [...undertakings],
        from: { address: exchange.address, device: deviceOf(exchange.userAgent) },
        shown: { as: 'web-page', title: shown.title, ticked: 'one by one, nothing pre-ticked' },
      },
    });
    const acceptance = tx.create(TermsAcceptance, {
      id,
      candidate,
      version,
      language,
      contentHash,
      approvedAt: now,
      image,
      voice,
      waiver,
      undertakings: [...undertakings],
      entryId,
      receiptAttempts: 0,
    });
    await tx.persist(acceptance).flush();
    if (image || voice) await grantImageRelease(tx, { candidateId: candidate.id, acceptanceId: id, image, voice }, now);
    else await withdrawByApproval({ em: tx, now, services }, candidate.id);
    return acceptance;
  });
};
