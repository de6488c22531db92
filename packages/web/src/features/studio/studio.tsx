import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readFragment } from '../../gql/studio/fragment-masking.ts';
import { ClipWay_ClipFragmentDoc, Studio_ClipFragmentDoc, type StudioPageQuery } from '../../gql/studio/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { UnsavedWork } from '../../ui/unsaved-work.tsx';
import { ClipWay } from './clip-way.tsx';
import { ClipWords } from './clip-words.tsx';
import { Desk } from './desk.tsx';
import { SaveStateLine, SaveTrouble } from './save-state.tsx';
import { sourcesOf } from './source.ts';
import styles from './studio.module.css';
import { Tools } from './tools.tsx';
import { useClipDraft } from './use-clip-draft.ts';

type StudioProps = { clip: NonNullable<StudioPageQuery['clip']>; onMediaExpired: () => void };

/** What becomes the clip? The desk on top, then words, then the way to the candidate's answer. */
export const Studio = ({ clip, onMediaExpired }: StudioProps) => {
  const { t } = useTranslation('studio');
  const { candidate } = clip;
  const facts = readFragment(Studio_ClipFragmentDoc, clip);
  const { viewerCanEdit } = readFragment(ClipWay_ClipFragmentDoc, facts);
  const [reopened, setReopened] = useState(false);
  const draft = useClipDraft(facts);
  const sources = sourcesOf(candidate);
  const isVoiceAlone = candidate.imageRelease?.state === 'LIVE' && !candidate.imageRelease.image;
  const isMadeAnew = candidate.sources.some(
    ({ state, proxyUrl }) => state === 'CHECKING' || (isVoiceAlone && state === 'READY' && !proxyUrl),
  );
  const isAsked = facts.state === 'AWAITING_APPROVAL' && !reopened;
  const disabled = !viewerCanEdit || isAsked;

  return (
    <Frame
      title={t('title')}
      lead={
        <>
          {t('of')} <Link to={addresses.staffCandidate(candidate.id)}>{`${candidate.firstName} ${candidate.lastName}`}</Link>
        </>
      }
    >
      <div className={styles.head}>
        <SaveStateLine clip={draft} />
        <Tools clip={draft} disabled={disabled} />
      </div>
      <SaveTrouble clip={draft} sources={sources} />
      {viewerCanEdit && isAsked && (
        <Notice>
          <p>{t('asked.text')}</p>
          <p>
            <Button look="quiet" onClick={() => setReopened(true)}>
              {t('asked.reopen')}
            </Button>
          </p>
        </Notice>
      )}
      {isVoiceAlone && <Notice>{t('source.voiceAlone')}</Notice>}
      {isMadeAnew && <Notice>{t('source.madeAnew')}</Notice>}
      {sources.length === 0 ? (
        <EmptyState title={t('source.none')}>{t('source.noneText')}</EmptyState>
      ) : (
        <Desk
          clip={draft}
          sources={sources}
          maximumSeconds={facts.maximumSeconds}
          disabled={disabled}
          showImage={!isVoiceAlone}
          onMediaExpired={onMediaExpired}
        />
      )}
      <Section title={t('words.heading')} lead={t('words.lead')}>
        <ClipWords person={candidate} clip={draft} findings={facts.findings} disabled={disabled} />
      </Section>
      <Section title={t('way.title')}>
        <ClipWay clip={facts} revision={draft.revision} isSaved={draft.state === 'saved'} />
      </Section>
      <UnsavedWork when={draft.state !== 'saved'} />
    </Frame>
  );
};
