import { searchQuery } from '@jobprod/shared/search-query';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import type { Recruiter } from '../companies/recruiter.entity.ts';
import { RecruiterType } from '../companies/recruiter.types.ts';
import { idOf, toGlobalId } from '../platform/graphql/global-id.ts';
import { changeSavedSearch, deleteSavedSearch, saveSearch } from './keep-search.ts';
import { SavedSearch } from './saved-search.entity.ts';
import {
  ChangeSavedSearchInput,
  DeleteSavedSearchInput,
  SavedSearchPayload,
  SavedSearchType,
  SaveSearchInput,
} from './saved-search.types.ts';

@Resolver(() => SavedSearchType)
export class SavedSearchResolver {
  @Mutation(() => SavedSearchPayload, { description: 'Keeps a search of the recruiter’s own.' })
  async saveSearch(@Arg('input', () => SaveSearchInput) input: SaveSearchInput, @Ctx() context: Context) {
    return { recruiter: await saveSearch(context, input) };
  }

  @Mutation(() => SavedSearchPayload, { description: 'Changes what a search is called, or whether mails tell of it.' })
  async changeSavedSearch(
    @Arg('input', () => ChangeSavedSearchInput) { savedSearchId, ...changed }: ChangeSavedSearchInput,
    @Ctx() context: Context,
  ) {
    return { recruiter: await changeSavedSearch(context, idOf('SavedSearch', savedSearchId), changed) };
  }

  @Mutation(() => SavedSearchPayload, { description: 'Deletes a search of the recruiter’s own.' })
  async deleteSavedSearch(@Arg('input', () => DeleteSavedSearchInput) { savedSearchId }: DeleteSavedSearchInput, @Ctx() context: Context) {
    return { recruiter: await deleteSavedSearch(context, idOf('SavedSearch', savedSearchId)) };
  }

  @FieldResolver(() => ID, { description: 'Its id.' })
  id(@Root() { id }: SavedSearch): string {
    return toGlobalId('SavedSearch', id);
  }

  @FieldResolver(() => String, { description: 'The query of the search page’s address that finds it again.' })
  query(@Root() { search }: SavedSearch): string {
    return searchQuery(search);
  }
}

@Resolver(() => RecruiterType)
export class RecruiterSearchesResolver {
  @FieldResolver(() => [SavedSearchType], {
    description: 'For the recruiter alone: the searches they keep, the newest first. Empty for anyone else.',
  })
  savedSearches(@Root() { id }: Recruiter, @Ctx() { em }: Context): Promise<SavedSearch[]> {
    return em.find(SavedSearch, { recruiter: id }, { orderBy: { createdAt: 'desc', id: 'desc' }, refresh: true });
  }
}
