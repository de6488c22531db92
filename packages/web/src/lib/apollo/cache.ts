import { InMemoryCache } from '@apollo/client/cache';
import { relayStylePagination } from '@apollo/client/utilities';

/** Lists that grow page by page, with the arguments that make two lists of one field. */
export const createCache = (): InMemoryCache =>
  new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          profiles: relayStylePagination(['search']),
          candidates: relayStylePagination(['search']),
          companies: relayStylePagination(),
          introductions: relayStylePagination(),
          profileAccessTrail: relayStylePagination(),
          termsVersions: relayStylePagination(),
        },
      },
      Viewer: { keyFields: [], merge: true },
    },
  });
