import { useSearchParams } from 'react-router';
import type { Availability, ContractKind, ProfileSearch } from '../../gql/search/graphql.ts';

export const contractKinds = ['PERMANENT', 'FIXED_TERM', 'TEMPORARY', 'APPRENTICESHIP', 'INTERNSHIP', 'FREELANCE'] as const;
export const availabilities = ['NOW', 'ONE_MONTH', 'THREE_MONTHS', 'LATER', 'LISTENING'] as const satisfies readonly Availability[];

export type Facet = 'skill' | 'place' | 'contract' | 'availability';

const known = <Value extends string>(values: readonly Value[], asked: readonly string[]): Value[] =>
  values.filter((value) => asked.includes(value));
const some = <Value>(values: readonly Value[]): readonly Value[] | null => (values.length === 0 ? null : values);

/** What is searched stands in the address, so that going back from a profile finds it again. */
export const useSearch = () => {
  const [asked, setAsked] = useSearchParams();
  const chosen = (facet: Facet): string[] => asked.getAll(facet);
  const change = (edit: (next: URLSearchParams) => void) => {
    const next = new URLSearchParams(asked);
    edit(next);
    setAsked(next, { replace: true, preventScrollReset: true });
  };
  const toggle = (facet: Facet, value: string) =>
    change((next) => {
      if (next.has(facet, value)) next.delete(facet, value);
      else next.append(facet, value);
    });
  const put = (name: 'text' | 'clip', value: string) =>
    change((next) => {
      if (value === '') next.delete(name);
      else next.set(name, value);
    });
  const text = asked.get('text') ?? '';
  const withClip = asked.has('clip');
  const searchFor = (words: string): ProfileSearch => ({
    text: words.trim() === '' ? null : words.trim(),
    skills: some(chosen('skill')),
    places: some(chosen('place')),
    contractKinds: some<ContractKind>(known(contractKinds, chosen('contract'))),
    availabilities: some(known(availabilities, chosen('availability'))),
    withClip: withClip ? true : null,
  });
  const clear = () => setAsked({}, { replace: true });
  return { text, withClip, chosen, toggle, put, searchFor, clear, narrowed: asked.size > 0 };
};

export type Search = ReturnType<typeof useSearch>;
