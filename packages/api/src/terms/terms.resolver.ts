import MarkdownIt from 'markdown-it';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import type { Candidate } from '../candidates/candidate.entity.ts';
import { CandidateType } from '../candidates/candidate.types.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { LanguageEnum } from '../platform/graphql/language.types.ts';
import { type Connection, PageArguments } from '../platform/graphql/page.ts';
import { ReceiptType } from '../registers/receipt.types.ts';
import { receiptOf } from '../registers/receipt-of.ts';
import { approveTerms } from './approve-terms.ts';
import { currentAcceptance, currentTerms } from './current-terms.ts';
import { publishTerms } from './publish-terms.ts';
import {
  ApproveTermsInput,
  ApproveTermsPayload,
  PublishTermsInput,
  PublishTermsPayload,
  TermsAcceptanceType,
  TermsTextType,
  TermsVersionConnection,
  TermsVersionType,
} from './terms.types.ts';
import { TermsAcceptance } from './terms-acceptance.entity.ts';
import { authoritativeLanguage, TermsText, TermsVersion } from './terms-version.entity.ts';
import { termsVersionsPage } from './terms-versions-page.ts';

/** Raw HTML in the source stays text: the page shows it, never runs it. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

@Resolver(() => TermsVersionType)
export class TermsVersionResolver {
  @Query(() => TermsVersionType, { description: 'The version in force.' })
  currentTerms(@Ctx() { em }: Context): Promise<TermsVersion> {
    return currentTerms(em);
  }

  @Query(() => TermsVersionType, { nullable: true, description: 'One version, of whatever date; null when there is none.' })
  termsVersion(@Arg('id', () => ID) id: string, @Ctx() { em }: Context): Promise<TermsVersion | null> {
    return em.findOne(TermsVersion, { id: idOf('TermsVersion', id) });
  }

  @Query(() => TermsVersionConnection, { description: 'Every version ever published, newest first.' })
  termsVersions(@Args(() => PageArguments) page: PageArguments, @Ctx() { em }: Context): Promise<Connection<TermsVersion>> {
    return termsVersionsPage(em, page);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is the one in force.' })
  async isCurrent(@Root() { id }: TermsVersion, @Ctx() { em }: Context): Promise<boolean> {
    return (await currentTerms(em)).id === id;
  }

  @FieldResolver(() => [TermsTextType], { description: 'In every language it was published in, French first.' })
  async texts(@Root() version: TermsVersion, @Ctx() { em }: Context): Promise<TermsText[]> {
    return em.find(TermsText, { version }, { orderBy: { language: 'desc' } });
  }

  @FieldResolver(() => TermsTextType, { description: 'In one language; in French where it has no other.' })
  async text(
    @Root() version: TermsVersion,
    @Arg('language', () => LanguageEnum, { nullable: true, description: 'The viewer’s own when absent.' }) language:
      | 'fr'
      | 'en'
      | undefined,
    @Ctx() { em, viewer }: Context,
  ): Promise<TermsText> {
    const texts = await em.find(TermsText, { version });
    const wanted = language ?? viewer.language;
    const text =
      texts.find((candidate) => candidate.language === wanted) ?? texts.find((candidate) => candidate.language === authoritativeLanguage);
    if (!text) throw new Error(`Terms version ${version.number} has no text`);
    return text;
  }

  @Mutation(() => PublishTermsPayload, {
    description: 'Publishes the next version; candidates are asked to approve it before anything new.',
  })
  async publishTerms(@Arg('input', () => PublishTermsInput) { texts }: PublishTermsInput, @Ctx() { em, viewer, now }: Context) {
    const by = viewer.kind === 'staff' ? { kind: 'staff', id: viewer.staffId } : { kind: 'service' };
    return { termsVersion: await publishTerms(em, texts, by, now) };
  }

  @Mutation(() => ApproveTermsPayload, {
    description: 'The candidate’s approval, with each consent by name; a signed receipt follows by e-mail.',
  })
  async approveTerms(@Arg('input', () => ApproveTermsInput) { termsVersionId, ...input }: ApproveTermsInput, @Ctx() context: Context) {
    const acceptance = await approveTerms(context, { ...input, versionId: idOf('TermsVersion', termsVersionId) });
    return { acceptance, candidate: acceptance.candidate };
  }
}

@Resolver(() => TermsTextType)
export class TermsTextResolver {
  @FieldResolver(() => String, { description: 'The text as safe HTML.' })
  html(@Root() text: TermsText): string {
    return markdown.render(text.markdown);
  }

  @FieldResolver(() => Boolean, { description: 'Whether this is the text that counts: French is; translations help to read it.' })
  isAuthoritative(@Root() { language }: TermsText): boolean {
    return language === authoritativeLanguage;
  }
}

@Resolver(() => TermsAcceptanceType)
export class TermsAcceptanceResolver {
  @FieldResolver(() => TermsVersionType, { description: 'The version approved.' })
  termsVersion(@Root() { version }: TermsAcceptance, @Ctx() { em }: Context): Promise<TermsVersion> {
    return em.findOneOrFail(TermsVersion, version.id);
  }

  @FieldResolver(() => ReceiptType, {
    nullable: true,
    description: 'The signed receipt; null for the second until a signed head covers it.',
  })
  receipt(@Root() { entryId }: TermsAcceptance, @Ctx() { em }: Context) {
    return receiptOf(em, entryId);
  }
}

@Resolver(() => CandidateType)
export class CandidateTermsResolver {
  @FieldResolver(() => TermsAcceptanceType, { nullable: true, description: 'The approval of the version in force; null until given.' })
  termsAcceptance(@Root() { id }: Candidate, @Ctx() { em }: Context): Promise<TermsAcceptance | null> {
    return currentAcceptance(em, id);
  }

  @FieldResolver(() => [TermsAcceptanceType], { description: 'Every approval ever given, newest first.' })
  termsAcceptances(@Root() { id }: Candidate, @Ctx() { em }: Context): Promise<TermsAcceptance[]> {
    return em.find(TermsAcceptance, { candidate: id }, { orderBy: { approvedAt: 'desc' } });
  }
}
