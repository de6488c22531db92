import { GraphQLURL } from 'graphql-scalars';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import { ReceiptType } from './receipt.types.ts';
import { receiptPath } from './receipt-path.ts';

@Resolver(() => ReceiptType)
export class ReceiptResolver {
  @FieldResolver(() => GraphQLURL, {
    description: 'Where the parties to the entry, signed in, download it as a paper (PDF/A-1b), beside the JSON that holds the proof.',
  })
  pdfUrl(@Root() { entryId }: ReceiptType, @Ctx() { services }: Context): string {
    return `${services.settings.origin}${receiptPath(entryId, 'pdf')}`;
  }
}
