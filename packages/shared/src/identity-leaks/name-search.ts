import type { TrieNode } from './name-trie.ts';

/** What is known of the person's names, ready to be looked for. */
export interface NameSearch {
  trie: TrieNode;
  /** Initials of each first name and of each surname, folded: `jb`, `d`. */
  firstInitials: ReadonlySet<string>;
  lastInitials: ReadonlySet<string>;
}
