import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/video/fragment-masking.ts';
import { SentVideo_SourceFragmentDoc, VideoChecksDocument, VideoPageDocument } from '../../gql/video/graphql.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { SendForm } from './send-form.tsx';
import { SentVideo } from './sent-video.tsx';
import styles from './video.module.css';

/** Asks how far the checks are while one runs; what a check found is then fetched once, so that pictures do not load anew each second. */
const useChecks = (checking: number, onFinished: () => void) => {
  const { data } = useQuery(VideoChecksDocument, { skip: checking === 0, pollInterval: 1000, fetchPolicy: 'network-only' });
  const still = data?.viewer.candidate?.sources.filter(({ state }) => state === 'CHECKING').length;
  const finished = useEffectEvent(onFinished);
  useEffect(() => {
    if (still !== undefined && still < checking) finished();
  }, [still, checking]);
};

export const Page = () => {
  const { t } = useTranslation('video');
  const result = useQuery(VideoPageDocument, { fetchPolicy: 'cache-and-network' });
  const candidate = result.data?.viewer.candidate;
  const sources = candidate?.sources ?? [];
  const checking = readFragment(SentVideo_SourceFragmentDoc, sources).filter(({ state }) => state === 'CHECKING').length;
  const [thanked, setThanked] = useState(false);
  useChecks(checking, () => void result.refetch());
  const maySend = Boolean(candidate?.termsAcceptance) && candidate?.imageRelease?.state === 'LIVE';
  const isVoiceAlone = candidate?.imageRelease?.image === false;
  return (
    <Loaded result={result}>
      {() => (
        <Frame width="reading" title={t('title')} lead={t('lead')}>
          <div className={styles.send}>
            <Stack gap="loose" stretch>
              <ul className={styles.advice}>
                <li>{t('advice.light')}</li>
                <li>{t('advice.length')}</li>
                <li>{t('advice.words')}</li>
              </ul>
              {thanked && <Notice tone="good">{t('thanks')}</Notice>}
              {maySend ? (
                <Stack stretch>
                  {isVoiceAlone && (
                    <Notice title={t('voice.title')}>
                      <p>{t('voice.text')}</p>
                    </Notice>
                  )}
                  <SendForm
                    isVoiceAlone={isVoiceAlone}
                    onDeclared={() => {
                      setThanked(true);
                      void result.refetch();
                    }}
                  />
                </Stack>
              ) : (
                <Notice tone="warn" title={t('notYet.title')}>
                  <p>{candidate?.termsAcceptance ? t('notYet.release') : t('notYet.terms')}</p>
                  <p>
                    <ButtonLink to={addresses.terms}>{t('notYet.action')}</ButtonLink>
                  </p>
                </Notice>
              )}
            </Stack>
          </div>
          <Section title={t('list.title')}>
            {sources.length === 0 ? (
              <EmptyState title={t('list.empty')}>{t('list.emptyText')}</EmptyState>
            ) : (
              <List label={t('list.title')}>
                {sources.map((source) => (
                  <SentVideo key={readFragment(SentVideo_SourceFragmentDoc, source).id} source={source} />
                ))}
              </List>
            )}
          </Section>
        </Frame>
      )}
    </Loaded>
  );
};
