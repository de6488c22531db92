import { Account } from '../authentication/account.entity.ts';
import type { Context } from '../authorization/context.ts';
import { toGlobalId } from '../platform/graphql/global-id.ts';
import { append } from '../platform/register/append.ts';
import { IncomingMail } from './incoming-mail.entity.ts';
import { isLetterOfAPair } from './mail-life.ts';
import { mailsOpenTo } from './mails-open-to.ts';
import { openArrival } from './sealed.ts';
import { partyOf } from './writer.ts';

export const originalAddress = (id: string): string => `/incoming-mail/${toGlobalId('IncomingMail', id)}.eml`;

/** Who may sort mail may read it as it came. */
const mayTake = ({ viewer }: Context): boolean =>
  viewer.kind === 'staff' && (viewer.roles.has('NETWORK_MANAGER') || viewer.roles.has('DATA_PROTECTION_OFFICER'));

/** One message byte for byte, for the staff who sort mail: what its writer wrote to us and to nobody else, so each look is registered. Null for anyone else, and where nothing opens it any more (G4). */
export const originalMail = async (context: Context, id: string): Promise<{ raw: Buffer; fileName: string } | null> => {
  const { viewer, now, services } = context;
  if (viewer.kind !== 'staff' || !mayTake(context)) return null;
  return context.em.transactional(async (tx) => {
    const open = { $and: [{ id, key: { erasedAt: null } }, mailsOpenTo(viewer)] };
    const mail = await tx.findOne(IncomingMail, open, { populate: ['key', 'raw', 'envelope'] });
    if (!mail || isLetterOfAPair(mail)) return null;
    const { raw } = openArrival(services, mail);
    const account = mail.accountId ? await tx.findOne(Account, { id: mail.accountId }) : null;
    const party = account ? await partyOf(tx, account) : undefined;
    await append(tx, {
      register: 'communications',
      type: 'mail-looked-at',
      at: now,
      by: { kind: 'staff', id: viewer.staffId },
      about: { kind: 'incoming-mail', id },
      parties: party ? [party.party] : [],
      payload: { sha256: mail.rawSha256 },
    });
    return { raw, fileName: `jobprod-message-${mail.receivedAt.toISOString().slice(0, 10)}-${mail.rawSha256.slice(0, 8)}.eml` };
  });
};
