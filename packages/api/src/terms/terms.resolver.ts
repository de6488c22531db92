import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import type { Viewer } from '../authorization/viewer.ts';
import type { Candidate } from '../candidates/candidate.entity.ts';
import { CandidateType } from '../candidates/candidate.types.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { LanguageEnum } from '../platform/graphql/language.types.ts';
import { type Connection, PageArguments } from '../platform/graphql/page.ts';
import { ReceiptType } from '../registers/receipt.types.ts';
import { receiptOf } from '../registers/receipt-of.ts';
import { approveTerms } from './approve-terms.ts';
import { type ChangesSince, changesSince } from './changes-since.ts';
import { currentAcceptance, currentTerms, lastApprovalFirst } from './current-terms.ts';
import { previewTerms, type TermsPreview } from './preview-terms.ts';
import { importTerms, publishTerms } from './publish-terms.ts';
import { copiesOf, type PublishedCopy } from './published-copies.ts';
import {
  ApproveTermsInput,
  ApproveTermsPayload,
  ImportTermsInput,
  ImportTermsPayload,
  PublishTermsInput,
  PublishTermsPayload,
  TermsAcceptanceType,
  TermsChangesType,
  TermsCopyType,
  TermsPreviewType,
  TermsTextType,
  TermsVersionConnection,
  TermsVersionType,
} from './terms.types.ts';
import { TermsAcceptance } from './terms-acceptance.entity.ts';
import { termsHtml } from './terms-markdown.ts';
import { authoritativeLanguage, TermsText, TermsVersion } from './terms-version.entity.ts';
import { termsVersionsPage } from './terms-versions-page.ts';

const staffReference = (viewer: Viewer) => (viewer.kind === 'staff' ? { kind: 'staff', id: viewer.staffId } : { kind: 'service' });

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

  @FieldResolver(() => Boolean, { description: 'Whether it is a document from before the first version, imported with its own date.' })
  isImported(@Root() { importedAt }: TermsVersion): boolean {
    return (importedAt ?? null) !== null;
  }

  @FieldResolver(() => TermsChangesType, {
    nullable: true,
    description:
      'What changed since another version; without `since`, since the one the viewer approved last. Null where there is none to compare with, or it is this one.',
  })
  changes(
    @Root() version: TermsVersion,
    @Arg('since', () => ID, { nullable: true, description: 'The older version.' }) since: string | undefined,
    @Arg('language', () => LanguageEnum, { nullable: true, description: 'The viewer’s own when absent; French where either has no other.' })
    language: 'fr' | 'en' | undefined,
    @Ctx() context: Context,
  ): Promise<ChangesSince | null> {
    return changesSince(context, version, since ? idOf('TermsVersion', since) : undefined, language);
  }

  @FieldResolver(() => [TermsCopyType], {
    description: 'The files of the archive, for anyone to read and check; empty for the seconds it takes to write them.',
  })
  copies(@Root() version: TermsVersion, @Ctx() { em, services }: Context): Promise<PublishedCopy[]> {
    return copiesOf(em, version, services.settings.origin);
  }

  @FieldResolver(() => ReceiptType, {
    nullable: true,
    description: 'The register’s proof of its publication, its hashes in it; null for the second until a signed head covers it.',
  })
  receipt(@Root() { entryId }: TermsVersion, @Ctx() context: Context) {
    return entryId ? receiptOf(context, entryId) : null;
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
  async publishTerms(
    @Arg('input', () => PublishTermsInput) { texts, afterVersionId }: PublishTermsInput,
    @Ctx() { em, viewer, now }: Context,
  ) {
    const after = afterVersionId === undefined || afterVersionId === null ? undefined : idOf('TermsVersion', afterVersionId);
    return { termsVersion: await publishTerms(em, { texts, by: staffReference(viewer), afterVersionId: after }, now) };
  }

  @Mutation(() => ImportTermsPayload, {
    description: 'Imports a document from before the first version, with its own date: archived and provable, never in force.',
  })
  async importTerms(
    @Arg('input', () => ImportTermsInput) { texts, publishedOn, scanIds }: ImportTermsInput,
    @Ctx() { em, viewer, now }: Context,
  ) {
    const document = {
      texts,
      by: staffReference(viewer),
      publishedOn: publishedOn.toISOString().slice(0, 10),
      scanIds: (scanIds ?? []).map((id) => idOf('TermsScan', id)),
    };
    return { termsVersion: await importTerms(em, document, now) };
  }

  @Query(() => TermsPreviewType, { description: 'What a new version would look like, and what it would change; nothing is published.' })
  previewTerms(@Arg('input', () => PublishTermsInput) { texts }: PublishTermsInput, @Ctx() { em }: Context): Promise<TermsPreview> {
    return previewTerms(em, texts);
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
    return termsHtml(text.markdown);
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
  receipt(@Root() { entryId }: TermsAcceptance, @Ctx() context: Context) {
    return receiptOf(context, entryId);
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
    return em.find(TermsAcceptance, { candidate: id }, { orderBy: lastApprovalFirst });
  }
}
