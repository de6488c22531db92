import { absent, type MatrixPart } from './matrix.ts';
import type { World } from './world.ts';

const ofASavedSearch = (more: Record<string, unknown> = {}) => ({
  'Rita’s': ({ acme }: World) => ({ input: { savedSearchId: acme.savedSearchId, ...more } }),
  absent: () => ({ input: { savedSearchId: absent('SavedSearch'), ...more } }),
});
const ofAProfile = (more: Record<string, unknown>) => ({
  'Camille’s': ({ camille }: World) => ({ input: { profileId: camille.id, ...more } }),
  'Rémi’s, restricted': ({ remi }: World) => ({ input: { profileId: remi.id, ...more } }),
  'Lise’s, locked': ({ lise }: World) => ({ input: { profileId: lise.id, ...more } }),
  absent: () => ({ input: { profileId: absent('Profile'), ...more } }),
});

export const workspaceMatrix: MatrixPart = {
  'Mutation.saveSearch': { 'their own': () => ({ input: { name: 'Menuisiers', search: { text: 'menuiserie' }, isMailed: false } }) },
  'Mutation.changeSavedSearch': ofASavedSearch({ isMailed: true }),
  'Mutation.deleteSavedSearch': ofASavedSearch(),
  'Mutation.shortlistProfile': ofAProfile({ list: 'À revoir' }),
  'Mutation.unlistProfile': ofAProfile({ list: 'À revoir' }),
  'Mutation.writeCompanyNote': ofAProfile({ text: 'Sait poser un escalier.' }),
  'Mutation.deleteCompanyNote': {
    'Acme’s of Camille’s': ({ acme }) => ({ input: { noteId: acme.noteId } }),
    absent: () => ({ input: { noteId: absent('CompanyNote') } }),
  },
};
