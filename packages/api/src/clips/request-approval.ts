import { addresses } from '@jobprod/shared/addresses';
import { Account } from '../authentication/account.entity.ts';
import { notFound } from '../authorization/access-errors.ts';
import type { Acting } from '../authorization/context.ts';
import { holdReleaseCovering } from '../image-releases/release-covers.ts';
import { later } from '../platform/clock.ts';
import { announce } from '../platform/events.ts';
import { digestOf, newAddressSecret, newId, newSecret } from '../platform/ids.ts';
import { queueMail } from '../platform/mail/mail.ts';
import { replyAddress } from '../platform/mail/reply-address.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { requireTermsOf } from '../terms/current-terms.ts';
import { ApprovalQuestion } from './approval-question.entity.ts';
import type { Clip } from './clip.entity.ts';
import { clipApprovalMail } from './clip-approval.mail.ts';
import { requireCaptions } from './clip-captions.ts';
import { refuseLeaks } from './clip-findings.ts';
import { mayBecome } from './clip-life.ts';
import { holdClip } from './hold-clip.ts';
import { knownIdentityOf } from './known-identity.ts';
import { newestVersion } from './newest-version.ts';
import { refuseOffTopic } from './off-topic.ts';
import { usedBy } from './used-of-person.ts';

const answerDays = 30;

/** Sends the candidate the mail by which they approve this very version, or ask for changes (C3). Asked by an editor, or by the candidate who wants to see their clip. */
export const requestClipApproval = ({ em, viewer, now, services }: Acting, clipId: string): Promise<Clip> =>
  em.transactional(async (tx) => {
    const clip = await holdClip(tx, clipId, viewer);
    if (viewer.kind === 'candidate' && clip.candidate.id !== viewer.candidateId) throw notFound();
    if (!mayBecome(clip.state, 'AWAITING_APPROVAL')) throw new Refusal('CLIP_NOT_RENDERED');
    const version = await newestVersion(tx, clip);
    if (!version) throw new Refusal('CLIP_NOT_RENDERED');
    // T4: a version asked about before the terms in force is asked about again; anything else waits for them.
    await requireTermsOf(tx, clip.candidate.id, version.approvalRequestedAt ?? now, viewer.kind);
    await holdReleaseCovering(tx, clip.candidate.id, usedBy(version), now);
    refuseLeaks(version, await knownIdentityOf(tx, clip.candidate));
    await refuseOffTopic(tx, version.segments, 'version');
    await requireCaptions(tx, version);
    await tx.nativeUpdate(ApprovalQuestion, { version: { clip: clip.id }, answeredAt: null }, { answeredAt: now });
    const [link, reply] = [newSecret(), newAddressSecret()];
    tx.create(ApprovalQuestion, {
      id: newId(),
      version,
      linkDigest: digestOf(link),
      replyDigest: digestOf(reply),
      sentAt: now,
      expiresAt: later(now, { days: answerDays }),
    });
    version.approvalRequestedAt = now;
    clip.state = 'AWAITING_APPROVAL';
    const account = await tx.findOneOrFail(Account, clip.candidate.account.id);
    const mail = await queueMail(
      tx,
      clipApprovalMail(account, {
        url: `${services.settings.origin}${addresses.clipApproval(link)}`,
        replyTo: replyAddress(reply, services.settings),
        days: answerDays,
      }),
      now,
    );
    await append(tx, {
      register: 'communications',
      type: 'clip-approval-requested',
      at: now,
      by: viewer.kind === 'staff' ? { kind: 'staff', id: viewer.staffId } : { kind: 'candidate', id: clip.candidate.id },
      about: { kind: 'clip-version', id: version.id },
      parties: [clip.candidate.id],
      payload: { manifestHash: version.manifestHash, number: version.number, mail: mail.messageId },
    });
    await announce(tx, 'clip-changed', clip.id);
    return clip;
  });
