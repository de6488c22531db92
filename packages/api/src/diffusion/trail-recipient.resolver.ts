import { GraphQLEmailAddress } from 'graphql-scalars';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import { ProfileAccessType } from '../profiles/access-trail.types.ts';
import type { ProfileAccess } from '../profiles/profile-access.entity.ts';
import { ProfilePassword } from './profile-password.entity.ts';

@Resolver(() => ProfileAccessType)
export class TrailRecipientResolver {
  @FieldResolver(() => GraphQLEmailAddress, {
    nullable: true,
    description: 'To whom JobProd had handed the password by which it was, where that is nobody of the network; null otherwise.',
  })
  async recipientEmail(@Root() { reason, company, actorId }: ProfileAccess, @Ctx() { em }: Context): Promise<string | null> {
    if (reason !== 'PASSWORD_HOLDER' || company) return null;
    return (await em.findOne(ProfilePassword, { id: actorId }))?.recipientEmail ?? null;
  }
}
