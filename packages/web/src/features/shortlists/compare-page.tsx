import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { readFragment } from '../../gql/shortlists/fragment-masking.ts';
import { type Compared_ProfileFragment, Compared_ProfileFragmentDoc, ComparePageDocument } from '../../gql/shortlists/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { mostCompared } from './compare-address.ts';
import styles from './shortlists.module.css';

const Lines = ({ lines }: { lines: readonly string[] }) => (
  // biome-ignore lint/a11y/noRedundantRoles: Safari forgets lists without bullets
  <ul role="list" className={styles.lines}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

const Table = ({ profiles }: { profiles: readonly Compared_ProfileFragment[] }) => {
  const { t } = useTranslation('shortlists');
  const { t: words } = useTranslation('profiles');
  const format = useFormat();
  const rows: readonly [string, (profile: Compared_ProfileFragment) => ReactNode][] = [
    [t('compare.clip'), ({ clip }) => clip && <img className={styles.poster} src={clip.posterUrl} alt="" />],
    [t('compare.summary'), ({ summary }) => summary],
    [words('facts.skills'), ({ skills }) => skills.length > 0 && <Lines lines={skills} />],
    [
      words('facts.experience'),
      ({ experiences }) =>
        experiences.length > 0 && (
          <Lines
            lines={experiences.map(({ role, employer, from, to }) =>
              [role, ...(employer ? [employer] : []), `${format.month(from)} – ${to ? format.month(to) : words('facts.today')}`].join(', '),
            )}
          />
        ),
    ],
    [
      words('facts.education'),
      ({ educations }) =>
        educations.length > 0 && (
          <Lines
            lines={educations.map(({ title, school, year }) => [title, ...(school ? [school] : []), ...(year ? [year] : [])].join(', '))}
          />
        ),
    ],
    [
      words('facts.languages'),
      ({ spokenLanguages }) =>
        spokenLanguages.length > 0 && <Lines lines={spokenLanguages.map(({ name, level }) => `${name} (${words(`level.${level}`)})`)} />,
    ],
    [words('facts.places'), ({ places }) => places.join(', ')],
    [words('facts.contracts'), ({ contractKinds }) => contractKinds.map((kind) => words(`contract.${kind}`)).join(', ')],
    [words('facts.availability'), ({ availability }) => availability && words(`availability.${availability}`)],
    [words('facts.salary'), ({ salaryWish }) => salaryWish && words('facts.salaryValue', { amount: format.euros(salaryWish) })],
  ];
  const said = rows
    .map(([name, read]) => ({ name, cells: profiles.map((profile) => ({ id: profile.id, value: read(profile) })) }))
    .filter(({ cells }) => cells.some(({ value }) => Boolean(value)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t('compare.title')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {profiles.map(({ id, slug, headline, reference }) => (
              <th key={id} scope="col">
                <Link to={addresses.profile(slug)}>{headline ?? t('reference', { reference })}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {said.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map(({ id, value }) => (
                <td key={id}>{value || <span className={styles.soft}>{t('compare.unsaid')}</span>}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

/** Which of them suits the job? Side by side, in the order they were chosen: each is consulted by being shown here (N2). */
export const Page = () => {
  const { t } = useTranslation('shortlists');
  const [asked] = useSearchParams();
  const slugs = [...new Set(asked.getAll('profile'))].slice(0, mostCompared);
  const [a = '', b = '', c = '', d = ''] = slugs;
  const result = useQuery(ComparePageDocument, {
    variables: { a, b, c, d, hasC: c !== '', hasD: d !== '' },
    skip: slugs.length < 2,
    fetchPolicy: 'cache-and-network',
  });
  const back = (
    <ButtonLink look="quiet" to={addresses.workspaceShortlists}>
      {t('compare.back')}
    </ButtonLink>
  );
  if (slugs.length < 2)
    return (
      <Frame title={t('compare.title')} next={back}>
        <EmptyState title={t('compare.fewTitle')}>{t('compare.fewText')}</EmptyState>
      </Frame>
    );
  return (
    <Frame title={t('compare.title')} lead={t('compare.lead')} next={back}>
      <Loaded result={result}>
        {(data) => {
          const profiles = [data.a, data.b, data.c, data.d].flatMap((one) => (one ? [readFragment(Compared_ProfileFragmentDoc, one)] : []));
          return (
            <>
              {profiles.length < slugs.length && <p role="status">{t('compare.gone', { count: slugs.length - profiles.length })}</p>}
              {profiles.length > 0 && <Table profiles={profiles} />}
            </>
          );
        }}
      </Loaded>
    </Frame>
  );
};
