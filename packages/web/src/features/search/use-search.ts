import { useSearchParams } from 'react-router';
import type { Availability, ContractKind, ProfileSearch } from '../../gql/search/graphql.ts';

export const contractKinds = ['PERMANENT', 'FIXED_TERM', 'TEMPORARY', 'APPRENTICESHIP', 'INTERNSHIP', 'FREELANCE'] as const;
export const availabilities = ['NOW', 'ONE_MONTH', 'THREE_MONTHS', 'LATER', 'LISTENING'] as const satisfies readonly Availability[];

export const distances = [10, 20, 30, 50, 100, 200] as const;
const usualDistance = 30;

export type Facet = 'skill' | 'place' | 'contract' | 'availability' | 'language';

const known = <Value extends string>(values: readonly Value[], asked: readonly string[]): Value[] =>
  values.filter((value) => asked.includes(value));
const some = <Value>(values: readonly Value[]): readonly Value[] | null => (values.length === 0 ? null : values);

const kilometresOf = (asked: URLSearchParams): number =>
  distances.find((distance) => String(distance) === asked.get('km')) ?? usualDistance;

/** What is typed comes a moment after it was. */
export type Typed = { text: string; near: string; pay: string };

export const searchOf = (asked: URLSearchParams, { text, near, pay }: Typed): ProfileSearch => ({
  text: text.trim() === '' ? null : text.trim(),
  near: near.trim() === '' ? null : { place: near.trim(), kilometres: kilometresOf(asked) },
  salaryAtMost: pay === '' ? null : Number(pay),
  languages: some(asked.getAll('language')),
  skills: some(asked.getAll('skill')),
  places: some(asked.getAll('place')),
  contractKinds: some<ContractKind>(known(contractKinds, asked.getAll('contract'))),
  availabilities: some(known(availabilities, asked.getAll('availability'))),
  withClip: asked.has('clip') ? true : null,
});

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
  const put = (name: 'text' | 'clip' | 'near' | 'km' | 'pay', value: string) =>
    change((next) => {
      if (value === '') next.delete(name);
      else next.set(name, value);
    });
  const text = asked.get('text') ?? '';
  const withClip = asked.has('clip');
  const near = asked.get('near') ?? '';
  const kilometres = kilometresOf(asked);
  const pay = (asked.get('pay') ?? '').replace(/\D/g, '').slice(0, 7);
  const searchFor = (typed: Typed) => searchOf(asked, typed);
  /** In a few words, for whoever gives it a name. */
  const said = [text.trim(), ...chosen('skill'), near.trim(), ...chosen('place')]
    .filter((part) => part !== '')
    .join(', ')
    .slice(0, 80);
  const clear = () => setAsked({}, { replace: true });
  return { text, near, kilometres, pay, withClip, chosen, toggle, put, searchFor, clear, said, narrowed: asked.size > 0 };
};

export type Search = ReturnType<typeof useSearch>;
