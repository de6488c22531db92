/** What a recruiter looks for, as the API takes it. */
export type SearchAsked = {
  text?: string | null;
  near?: { place: string; kilometres: number } | null;
  skills?: readonly string[] | null;
  places?: readonly string[] | null;
  contractKinds?: readonly string[] | null;
  availabilities?: readonly string[] | null;
  languages?: readonly string[] | null;
  salaryAtMost?: number | null;
  withClip?: boolean | null;
};

/** The query of the search page’s address for a search, in one order: the same search gives the same query. Empty where everything is asked for. */
export const searchQuery = ({ text, near, salaryAtMost, withClip, ...lists }: SearchAsked): string => {
  const query = new URLSearchParams();
  if (text?.trim()) query.set('text', text.trim());
  if (near) {
    query.set('near', near.place.trim());
    query.set('km', String(near.kilometres));
  }
  const several = [
    ['skill', lists.skills],
    ['place', lists.places],
    ['contract', lists.contractKinds],
    ['availability', lists.availabilities],
    ['language', lists.languages],
  ] as const;
  for (const [name, values] of several) for (const value of values ?? []) query.append(name, value);
  if (salaryAtMost != null) query.set('pay', String(salaryAtMost));
  if (withClip === true) query.set('clip', 'yes');
  return query.toString();
};
