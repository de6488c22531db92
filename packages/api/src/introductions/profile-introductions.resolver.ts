import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import { ProfileType } from '../profiles/profile.types.ts';
import type { ProfileView } from '../profiles/profile-view.ts';
import type { Contact } from './contact.entity.ts';
import { ContactType } from './contact.types.ts';
import type { Introduction } from './introduction.entity.ts';
import { IntroductionType } from './introduction.types.ts';
import { lastIntroductionTo, mayContact, mayRequestIntroduction, threadWith } from './what-recruiter-may.ts';

@Resolver(() => ProfileType)
export class ProfileIntroductionsResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the viewer may write to this candidate now.' })
  viewerCanContact(@Root() profile: ProfileView, @Ctx() context: Context): Promise<boolean> {
    return mayContact(context, profile);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may ask for an introduction now.' })
  viewerCanRequestIntroduction(@Root() profile: ProfileView, @Ctx() context: Context): Promise<boolean> {
    return mayRequestIntroduction(context, profile);
  }

  @FieldResolver(() => ContactType, {
    nullable: true,
    description: 'For a recruiter: their company’s thread with this candidate; null for none, and for anyone else.',
  })
  contact(@Root() profile: ProfileView, @Ctx() context: Context): Promise<Contact | null> {
    return threadWith(context, profile);
  }

  @FieldResolver(() => IntroductionType, {
    nullable: true,
    description: 'For a recruiter: their company’s running introduction, or the last one; null for none, and for anyone else.',
  })
  introduction(@Root() profile: ProfileView, @Ctx() context: Context): Promise<Introduction | null> {
    return lastIntroductionTo(context, profile);
  }
}
