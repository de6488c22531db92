import { addresses } from '@jobprod/shared/addresses';
import { usualList } from '@jobprod/shared/usual-list';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { KeepProfileDocument, type SearchPageQuery, UnkeepProfileDocument } from '../../gql/search/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { KeyHelp } from './key-help.tsx';
import { ProfileCard } from './profile-card.tsx';
import styles from './search.module.css';
import { useKeys, useKeysWanted } from './use-keys.ts';

type Node = SearchPageQuery['profiles']['edges'][number]['node'];

const mostCompared = 4;

/** As many as a laptop shows before anybody scrolls. */
const cardsAtTop = 3;

/** The profiles found, by mouse and by keyboard alike: from one to the next, kept on the company's usual list, and set side by side. */
export const Results = ({ nodes }: { nodes: readonly Node[] }) => {
  const { t } = useTranslation('search');
  const list = useRef<HTMLUListElement>(null);
  const go = useNavigate();
  const keep = useAction(KeepProfileDocument, (data) => data.shortlistProfile);
  const unkeep = useAction(UnkeepProfileDocument, (data) => data.unlistProfile);
  const [compared, setCompared] = useState<readonly string[]>([]);
  const [needsHelp, setNeedsHelp] = useState(false);
  const [isOn, choose] = useKeysWanted();
  const chosen = compared.filter((slug) => nodes.some((node) => node.slug === slug));
  const toggleKept = ({ id, shortlists }: Node) =>
    void (shortlists.includes(usualList) ? unkeep : keep).run({ input: { profileId: id, list: usualList } });
  const toggleCompared = ({ slug }: Node) =>
    setCompared(chosen.includes(slug) ? chosen.filter((one) => one !== slug) : [...chosen, slug].slice(-mostCompared));
  const compare = () => {
    const query = new URLSearchParams(chosen.map((slug) => ['profile', slug]));
    void go(`${addresses.workspaceCompare}?${query}`);
  };
  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-opens]') ?? [])];
  const here = () => links().findIndex((link) => link.closest('li')?.contains(document.activeElement));
  const move = (steps: 1 | -1) => {
    const all = links();
    const from = here();
    const link = all[from < 0 ? 0 : Math.min(Math.max(from + steps, 0), all.length - 1)];
    link?.focus();
    link?.scrollIntoView({ block: 'nearest' });
  };
  const atHere = (act: (node: Node) => void) => () => {
    const node = nodes[here()];
    if (node) act(node);
  };
  useKeys(
    {
      j: () => move(1),
      k: () => move(-1),
      s: atHere(toggleKept),
      c: atHere(toggleCompared),
      '/': () => document.querySelector<HTMLElement>('search input')?.focus(),
      '?': () => setNeedsHelp(true),
    },
    isOn,
  );
  return (
    <>
      <div className={styles.head}>
        {chosen.length > 1 && (
          <Button look="quiet" onClick={compare}>
            {t('compare.open', { count: chosen.length })}
          </Button>
        )}
        {chosen.length === 1 && <span role="status">{t('compare.oneMore')}</span>}
        <Button look="plain" onClick={() => setNeedsHelp(true)}>
          {t('keys.title')}
        </Button>
      </div>
      <Refusals {...keep} />
      <Refusals {...unkeep} />
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets lists without bullets */}
      <ul role="list" ref={list} className={styles.cards} aria-label={t('title')}>
        {nodes.map((node, place) => (
          <ProfileCard
            key={node.id}
            profile={node}
            isAtTop={place < cardsAtTop}
            isKept={node.shortlists.includes(usualList)}
            isCompared={chosen.includes(node.slug)}
            onKeep={() => toggleKept(node)}
            onCompare={() => toggleCompared(node)}
          />
        ))}
      </ul>
      {needsHelp && <KeyHelp isOn={isOn} onChoose={choose} onClose={() => setNeedsHelp(false)} />}
    </>
  );
};
