import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { CandidatePageDocument, CandidateSourcesDocument, CreateClipDocument } from '../../gql/candidates/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Refusals } from '../../ui/form.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Mail } from '../../ui/mail.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { SkeletonLines } from '../../ui/skeleton.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './candidates.module.css';
import { LockUponRequest } from './lock-upon-request.tsx';
import { SourceLine } from './source-line.tsx';

/** Where does this person stand, and what is there to cut? The tab does not say whose file it is. */
export const Page = () => {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const navigate = useNavigate();
  const { candidateId = '' } = useParams();
  const result = useQuery(CandidatePageDocument, { variables: { id: candidateId }, fetchPolicy: 'cache-and-network' });
  // What a candidate filmed is for editors alone: to other staff it is refused, and is not asked for.
  const isEditor = result.data?.viewer.staff?.roles.includes('EDITOR') ?? false;
  const videos = useQuery(CandidateSourcesDocument, { variables: { id: candidateId }, skip: !isEditor, fetchPolicy: 'cache-and-network' });
  const sources = videos.data?.candidate?.sources ?? [];
  const creation = useAction(CreateClipDocument, (data) => data.createClip);
  const begin = async () => {
    const done = await creation.run({ input: { candidateId } });
    if (done?.clip) void navigate(addresses.staffClip(done.clip.id));
  };
  return (
    <Loaded result={result}>
      {({ candidate, viewer }) => {
        if (!candidate) {
          const next = <ButtonLink to={addresses.staffCandidates}>{t('absent.action')}</ButtonLink>;
          return <Frame width="reading" title={t('absent.title')} lead={t('absent.text')} next={next} />;
        }
        const { firstName, lastName, email, language, registeredAt, termsAcceptance, imageRelease, clips, profile } = candidate;
        const settles = viewer.staff?.roles.some((role) => role === 'NETWORK_MANAGER' || role === 'ADMINISTRATOR') ?? false;
        const mindsPlaces =
          isEditor || (viewer.staff?.roles.some((role) => role === 'NETWORK_MANAGER' || role === 'DATA_PROTECTION_OFFICER') ?? false);
        const isOfficer = viewer.staff?.roles.includes('DATA_PROTECTION_OFFICER') ?? false;
        const canBegin = isEditor && sources.some(({ state }) => state === 'READY');
        const release = imageRelease
          ? t(imageRelease.image ? 'file.releaseImage' : 'file.releaseVoice', { date: format.legalMoment(imageRelease.expiresAt) })
          : t('file.noRelease');
        return (
          <Frame
            width="reading"
            title={`${firstName} ${lastName}`}
            tabTitle={t('file.tab')}
            next={
              canBegin && (
                <Button look={clips.length === 0 ? 'primary' : 'quiet'} busy={creation.running} onClick={() => void begin()}>
                  {t('file.begin')}
                </Button>
              )
            }
          >
            <Refusals refusals={creation.refusals} failure={creation.failure} />
            <DefinitionList
              facts={[
                { name: t('file.email'), value: <Mail to={email} /> },
                { name: t('file.language'), value: t(`file.${language}`) },
                { name: t('file.registered'), value: format.dayOf(registeredAt) },
                {
                  name: t('file.terms'),
                  value: termsAcceptance ? t('file.termsOn', { date: format.dayOf(termsAcceptance.approvedAt) }) : t('file.noTerms'),
                },
                { name: t('file.release'), value: release },
                ...(settles
                  ? [
                      {
                        name: t('file.disputes'),
                        value: (
                          <Link to={`${addresses.staffDisputes}?candidate=${encodeURIComponent(candidateId)}`}>
                            {t('file.openDispute')}
                          </Link>
                        ),
                      },
                    ]
                  : []),
                ...(profile?.restriction
                  ? [{ name: t('file.diffusion'), value: <Link to={addresses.staffPasswords(candidateId)}>{t('file.restricted')}</Link> }]
                  : []),
              ]}
            />
            <Section title={t('file.clips')}>
              {clips.length === 0 ? (
                <EmptyState title={t('file.noClips')}>{canBegin ? t('file.noClipsText') : t('file.noClipsWait')}</EmptyState>
              ) : (
                <List label={t('file.clips')}>
                  {clips.map(({ id, title, state, durationSeconds, updatedAt }) => (
                    <ListItem key={id} aside={<Tag tone={state === 'PUBLISHED' ? 'good' : 'plain'}>{t(`clip.${state}`)}</Tag>}>
                      <Link to={addresses.staffClip(id)}>{title === '' ? t('file.untitled') : title}</Link>
                      <span className={styles.soft}>
                        {format.duration(durationSeconds)} · {t('file.updated', { date: format.shortMoment(updatedAt) })}
                      </span>
                      {mindsPlaces && (state === 'PUBLISHED' || state === 'WITHDRAWN') && (
                        <Link to={addresses.staffPlaces(id)}>{t('file.places', { title })}</Link>
                      )}
                    </ListItem>
                  ))}
                </List>
              )}
            </Section>
            {isOfficer && profile && <LockUponRequest profile={profile} />}
            {isEditor && (
              <Section title={t('file.sources')}>
                <Loaded result={videos} shape={<SkeletonLines />}>
                  {() =>
                    sources.length === 0 ? (
                      <EmptyState title={t('file.noSources')}>{t('file.noSourcesText')}</EmptyState>
                    ) : (
                      <List label={t('file.sources')}>
                        {sources.map((source) => (
                          <SourceLine key={source.id} source={source} />
                        ))}
                      </List>
                    )
                  }
                </Loaded>
              </Section>
            )}
          </Frame>
        );
      }}
    </Loaded>
  );
};
