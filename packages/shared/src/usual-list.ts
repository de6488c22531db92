/** What the list is called on which one key puts a profile: the same for all of a company’s recruiters, whatever language each reads; pages say it in theirs. */
export const usualList = 'À revoir';
