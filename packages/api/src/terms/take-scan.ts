import { limits } from '@jobprod/shared/limits';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { hasRole } from '../authorization/who.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { sha256Of } from './archive-files.ts';
import { scanTypeOf } from './scan-type.ts';
import { TermsScan } from './terms-scan.entity.ts';
import type { TermsText } from './terms-version.entity.ts';

const perPerson = { limit: 60, minutes: 60 };

export const mayImportTerms = ({ viewer }: Context): boolean => hasRole(viewer, 'ADMINISTRATOR');

/** Keeps a scan that was sent, for the import that names it; forgotten after a day if none does. */
export const takeScan = async (context: Context, bytes: Buffer): Promise<TermsScan> => {
  const { em, viewer, now } = context;
  if (viewer.kind !== 'staff' || !mayImportTerms(context)) throw notFound();
  await throttle(em, `scans of ${viewer.staffId}`, perPerson, now);
  const mediaType = scanTypeOf(bytes);
  if (!mediaType) throw new Refusal('INVALID_INPUT', { detail: 'scan' }, ['scan']);
  const facts = { mediaType, sha256: sha256Of(bytes), bytes: bytes.length, content: bytes, sentBy: viewer.staffId, sentAt: now };
  const scan = em.create(TermsScan, facts);
  await em.persist(scan).flush();
  return scan;
};

/** The scans that an import names, in its order; a refusal where one is not there, is another's, or was imported already. */
export const scansNamed = async (tx: Em, ids: readonly string[], sentBy: string | undefined): Promise<TermsScan[]> => {
  if (ids.length > limits.scans) throw new Refusal('INVALID_INPUT', { detail: 'scanIds' }, ['scanIds']);
  const found = await tx.find(TermsScan, { id: { $in: [...ids] }, text: null, sentBy: sentBy ?? '' });
  return ids.map((id, index) => {
    const scan = ids.indexOf(id) === index ? found.find((one) => one.id === id) : undefined;
    if (!scan) throw new Refusal('INVALID_INPUT', { detail: 'scanIds' }, ['scanIds']);
    return scan;
  });
};

export const attachScans = (text: TermsText, scans: readonly TermsScan[]): void =>
  scans.forEach((scan, index) => {
    scan.text = text;
    scan.position = index + 1;
  });
