import { addresses } from '@jobprod/shared/addresses';
import { useRef, useState } from 'react';
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
import { Joins } from './joins.tsx';
import { newPassage } from './montage.ts';
import { PassageList } from './passage-list.tsx';
import { SaveStateLine } from './save-state.tsx';
import { sourcesOf } from './source.ts';
import { SourcePlayer } from './source-player.tsx';
import styles from './studio.module.css';
import { useClipDraft } from './use-clip-draft.ts';
import { useJoins } from './use-joins.ts';

type StudioProps = { clip: NonNullable<StudioPageQuery['clip']>; onReload: () => void; onMediaExpired: () => void };

/** What becomes the clip? Sources on top, passages and their joins, words, then the way to the candidate's answer. */
export const Studio = ({ clip, onReload, onMediaExpired }: StudioProps) => {
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
  const player = useRef<HTMLVideoElement>(null);
  const joins = useJoins(player, sources);
  const { passages, posterAt } = draft.draft;
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
      <SaveStateLine clip={draft} onReload={onReload} />
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
      <div className={styles.bench}>
        <Section title={t('source.title')}>
          {isVoiceAlone && <Notice>{t('source.voiceAlone')}</Notice>}
          {isMadeAnew && <Notice>{t('source.madeAnew')}</Notice>}
          {sources.length === 0 ? (
            <EmptyState title={t('source.none')}>{t('source.noneText')}</EmptyState>
          ) : (
            <SourcePlayer
              sources={sources}
              disabled={disabled}
              onAdd={(sourceId, start, end) => draft.change({ passages: [...passages, newPassage(sourceId, start, end)] })}
              onMediaExpired={onMediaExpired}
            />
          )}
        </Section>
        <Section title={t('joins.title')}>
          <Joins
            player={player}
            joins={joins}
            passages={passages}
            posterAt={posterAt}
            maximumSeconds={facts.maximumSeconds}
            disabled={disabled}
            onPoster={(seconds) => draft.change({ posterAt: seconds })}
          />
        </Section>
      </div>
      <Section title={t('passages.title')} lead={t('passages.lead')}>
        <PassageList
          passages={passages}
          sources={sources}
          disabled={disabled}
          playing={joins.playing}
          onPlay={(passage) => void joins.play([passage])}
          onChange={(next) => draft.change({ passages: next })}
        />
      </Section>
      <Section title={t('words.heading')} lead={t('words.lead')}>
        <ClipWords person={candidate} clip={draft} findings={facts.findings} disabled={disabled} />
      </Section>
      <Section title={t('way.title')}>
        <ClipWay clip={facts} revision={draft.revision} isSaved={draft.state === 'saved'} />
      </Section>
      <UnsavedWork when={draft.state !== 'saved' && draft.state !== 'changed'} />
    </Frame>
  );
};
