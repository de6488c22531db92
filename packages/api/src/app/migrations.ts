import { Migration20261122000000_people } from '../../migrations/20261122000000-people.ts';

/** In the order they run. A migration that has landed is never edited: a new one follows it. */
export const migrations = [{ name: '20261122000000-people', class: Migration20261122000000_people }];
