import { receiptText } from '@jobprod/shared/receipt';
import type { Context } from '../authorization/context.ts';
import { toGlobalId } from '../platform/graphql/global-id.ts';
import { publishedKeys } from '../platform/register/register-keys.ts';
import { receiptFor } from '../platform/register/register-proof.ts';

/** The receipt of an entry as the API gives it; null until a signed head covers it. The caller has asked whether the viewer may have it. */
export const receiptOf = async (
  { em, services }: Pick<Context, 'em' | 'services'>,
  entryId: string,
): Promise<{ entryId: string; json: string; fileName: string } | null> => {
  const receipt = await receiptFor(em, entryId, await publishedKeys(em, services.registerKeyring));
  if (!receipt) return null;
  return {
    entryId: toGlobalId('RegisterEntry', entryId),
    json: receiptText(receipt),
    fileName: `jobprod-${receipt.entry.type}-${receipt.entry.at.slice(0, 10)}.json`,
  };
};
