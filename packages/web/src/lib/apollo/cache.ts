import { InMemoryCache } from '@apollo/client/cache';
import { growingList } from './growing-list.ts';

/** Lists that grow page by page, with the arguments that make two lists of one field. */
export const createCache = (): InMemoryCache =>
  new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          profiles: growingList(['search']),
          candidates: growingList(['search']),
          companies: growingList(),
          introductions: growingList(),
          reports: growingList(),
          profileAccessTrail: growingList(),
          termsVersions: growingList(),
          registerEntries: growingList(['register']),
        },
      },
      Company: { fields: { orders: growingList() } },
      Viewer: { keyFields: [], merge: true },
    },
  });
