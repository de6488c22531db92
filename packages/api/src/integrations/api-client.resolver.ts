import { limits } from '@jobprod/shared/limits';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ViewerType } from '../authentication/authentication.types.ts';
import type { Context } from '../authorization/context.ts';
import type { Viewer } from '../authorization/viewer.ts';
import type { Company } from '../companies/company.entity.ts';
import { CompanyType } from '../companies/company.types.ts';
import { seesInsideOf } from '../companies/company-visibility.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { lineOf } from '../platform/graphql/text.ts';
import { say } from '../platform/words.ts';
import { ApiClient } from './api-client.entity.ts';
import {
  ApiClientType,
  CreateApiClientInput,
  CreateApiClientPayload,
  RevokeApiClientInput,
  RevokeApiClientPayload,
  RotateApiClientSecretInput,
  RotateApiClientSecretPayload,
} from './api-client.types.ts';
import { ownClients } from './api-client-owner.ts';
import { revokeApiClient, rotateApiClientSecret } from './change-api-client.ts';
import { createApiClient } from './create-api-client.ts';

const newestFirst = { orderBy: { createdAt: 'desc', id: 'desc' }, limit: limits.pageSize } as const;

@Resolver(() => ApiClientType)
export class ApiClientResolver {
  @Query(() => [ApiClientType], { description: 'The viewer’s company’s programs, or JobProd’s own for an administrator; newest first.' })
  apiClients(@Ctx() { em, viewer }: Context): Promise<ApiClient[]> {
    return em.find(ApiClient, ownClients(viewer), newestFirst);
  }

  @FieldResolver(() => String, { description: 'Whose what it reads is, and what it may not do with it; in the caller’s language.' })
  notice(@Ctx() { viewer, services }: Context): string {
    return say(viewer.language, 'papers:property', { name: services.settings.publisher.name });
  }

  @Mutation(() => CreateApiClientPayload, {
    description: 'Lets a program in; its secret is shown once. For recruiters, and administrators for JobProd.',
  })
  createApiClient(@Arg('input', () => CreateApiClientInput) { name, scopes }: CreateApiClientInput, @Ctx() context: Context) {
    return createApiClient(context, lineOf(name, limits.shortText, ['name']), scopes);
  }

  @Mutation(() => RotateApiClientSecretPayload, {
    description: 'Gives a program a new secret, shown once; the old one and its tokens end at once.',
  })
  rotateApiClientSecret(
    @Arg('input', () => RotateApiClientSecretInput) { apiClientId }: RotateApiClientSecretInput,
    @Ctx() context: Context,
  ) {
    return rotateApiClientSecret(context, idOf('ApiClient', apiClientId));
  }

  @Mutation(() => RevokeApiClientPayload, { description: 'Shuts a program out at once, its tokens and open subscriptions included.' })
  async revokeApiClient(@Arg('input', () => RevokeApiClientInput) { apiClientId }: RevokeApiClientInput, @Ctx() context: Context) {
    return { apiClient: await revokeApiClient(context, idOf('ApiClient', apiClientId)) };
  }
}

@Resolver(() => ViewerType)
export class ViewerApiClientResolver {
  @FieldResolver(() => ApiClientType, { nullable: true, description: 'The program that asks; null for anyone else.' })
  apiClient(@Root() viewer: Viewer, @Ctx() { em }: Context): Promise<ApiClient | null> | null {
    return viewer.kind === 'api-client' ? em.findOne(ApiClient, { id: viewer.apiClientId }) : null;
  }
}

@Resolver(() => CompanyType)
export class CompanyApiClientsResolver {
  @FieldResolver(() => [ApiClientType], { description: 'Its programs, newest first, for colleagues and staff; empty for anyone else.' })
  apiClients(@Root() company: Company, @Ctx() { em, viewer }: Context): Promise<ApiClient[]> | ApiClient[] {
    return seesInsideOf(viewer, company.id) ? em.find(ApiClient, { company }, newestFirst) : [];
  }
}
