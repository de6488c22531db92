import { toBase64 } from '@jobprod/shared/bytes';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { badInput } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { type Connection, PageArguments } from '../platform/graphql/page.ts';
import { cosignedNote } from '../platform/register/handouts.ts';
import { latestHead } from '../platform/register/register-heads.ts';
import { consistencyProof, receiptFor } from '../platform/register/register-proof.ts';
import { entriesPage } from './entries-page.ts';
import { type EntryRow, findEntry } from './find-entry.ts';
import { leafHashText } from './leaf-hash-text.ts';
import {
  ConsistencyProofType,
  InclusionProofType,
  ReceiptType,
  RegisterEntryConnection,
  RegisterEntryType,
  RegisterHeadType,
  RegisterKindEnum,
} from './receipt.types.ts';
import { receiptOf } from './receipt-of.ts';

@Resolver(() => RegisterEntryType)
export class RegisterResolver {
  @Query(() => RegisterHeadType, { nullable: true, description: 'The newest signed head; null before the first entry.' })
  async registerHead(@Ctx() { em }: Context) {
    const head = await latestHead(em);
    if (!head) return null;
    return { size: head.size, rootHash: toBase64(head.root), checkpoint: await cosignedNote(em, head), signedAt: head.signedAt };
  }

  @Query(() => RegisterEntryType, { nullable: true, description: 'An entry the viewer is a party to; null for any other.' })
  registerEntry(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<EntryRow | null> {
    return findEntry(context, idOf('RegisterEntry', id));
  }

  @Query(() => RegisterEntryConnection, {
    description:
      'Every entry the viewer is a party to, the latest first, for a candidate, a company’s people (also once it left) and its programs: each with its receipt.',
  })
  registerEntries(
    @Arg('register', () => RegisterKindEnum, { nullable: true, description: 'Only of this register; of all four when nothing is said.' })
    register: string | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<Connection<EntryRow>> {
    return entriesPage(context, register?.toLowerCase(), page);
  }

  @FieldResolver(() => ReceiptType, { nullable: true, description: 'Its proof; null until a signed head covers it, within a second.' })
  receipt(@Root() { id }: EntryRow, @Ctx() context: Context) {
    return receiptOf(context, id);
  }

  @Query(() => InclusionProofType, { nullable: true, description: 'That an entry of the viewer’s stands in the newest head.' })
  async inclusionProof(@Arg('entryId', () => ID, { description: 'The entry to be proved.' }) entryId: string, @Ctx() context: Context) {
    const entry = await findEntry(context, idOf('RegisterEntry', entryId));
    const receipt = entry && (await receiptFor(context.em, entry.id, []));
    const head = await latestHead(context.em);
    if (!receipt || !head) return null;
    return {
      index: receipt.leafIndex,
      size: head.size,
      leafHash: leafHashText(receipt.entry),
      hashes: receipt.inclusionProof,
      checkpoint: receipt.checkpoint,
    };
  }

  @Query(() => ConsistencyProofType, {
    nullable: true,
    description: 'That the tree of `from` entries is the beginning of the tree of `to`.',
  })
  async consistencyProof(
    @Arg('from', () => Int, { description: 'Size of the earlier head.' }) from: number,
    @Arg('to', () => Int, { description: 'Size of the later head.' }) to: number,
    @Ctx() { em }: Context,
  ) {
    const head = await latestHead(em);
    if (!head || from < 0 || to < from || to > head.size) throw badInput(`Sizes go from 0 to ${head?.size ?? 0}, the older one first`);
    return { from, to, hashes: (await consistencyProof(em, from, to)).map(toBase64) };
  }
}
