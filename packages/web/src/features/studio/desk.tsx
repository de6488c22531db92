import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section.tsx';
import { ClipMonitor } from './clip-monitor.tsx';
import { ClipTimeline } from './clip-timeline.tsx';
import { DeskPart } from './desk-part.tsx';
import { Inspector } from './inspector.tsx';
import { newPassage, type Passage } from './montage.ts';
import { PosterPicker } from './poster-picker.tsx';
import { refusedCards } from './refused-cards.ts';
import type { Source } from './source.ts';
import { SourceMonitor } from './source-monitor.tsx';
import { SourceTabs } from './source-tabs.tsx';
import { SourceTimeline } from './source-timeline.tsx';
import styles from './studio.module.css';
import { useClipDesk } from './use-clip-desk.ts';
import type { ClipDraft } from './use-clip-draft.ts';
import { useDrawings } from './use-drawings.ts';
import { useKeys } from './use-keys.ts';
import { useSourceDesk } from './use-source-desk.ts';

type DeskProps = {
  clip: ClipDraft;
  sources: readonly Source[];
  maximumSeconds: number;
  disabled: boolean;
  showImage: boolean;
  onMediaExpired: () => void;
};

/** The editor's desk: what was filmed on one side, the clip on the other, each with its timeline; one of the two has the keys. */
export const Desk = ({ clip, sources, maximumSeconds, disabled, showImage, onMediaExpired }: DeskProps) => {
  const { t } = useTranslation('studio');
  const [active, setActive] = useState<'source' | 'clip'>('source');
  const drawings = useDrawings(sources);
  const { passages, posterAt } = clip.draft;
  const onPoster = (seconds: number) => {
    if (!disabled) clip.change({ posterAt: seconds });
  };
  const toClip = () => {
    setActive('clip');
    source.desk.transport.stop();
  };
  const toSource = () => {
    setActive('source');
    edit.desk.transport.stop();
  };
  const edit = useClipDesk({
    ...{ passages, sources, disabled, onPoster },
    isActive: active === 'clip',
    onChange: (next: readonly Passage[], step?: string) => clip.change({ passages: next }, step),
  });
  const source = useSourceDesk({
    ...{ sources, disabled },
    isActive: active === 'source',
    onAdd: (sourceId, start, end) => edit.insert(newPassage(sourceId, start, end)),
  });
  const shown = source.source;
  useKeys(true, {
    desk: active === 'source' ? toClip : toSource,
    preview: () => {
      toClip();
      edit.play();
    },
  });
  if (!shown) return null;
  const deck = { source: { isActive: active === 'source', onActive: toSource }, clip: { isActive: active === 'clip', onActive: toClip } };
  return (
    <>
      <div className={styles.bench}>
        <DeskPart area="source" title={t('source.title')} {...deck.source}>
          <SourceMonitor desk={source} source={shown} onMediaExpired={onMediaExpired} />
        </DeskPart>
        <DeskPart area="sourceTime" title={t('source.timeline')} {...deck.source}>
          <SourceTabs sources={sources} shown={shown} onChoose={source.choose} />
          <SourceTimeline desk={source} source={shown} drawings={drawings} disabled={disabled} />
        </DeskPart>
        <DeskPart area="clip" title={t('joins.title')} {...deck.clip}>
          <ClipMonitor desk={edit} passages={passages} maximumSeconds={maximumSeconds} />
        </DeskPart>
        <DeskPart area="clipTime" title={t('passages.title')} {...deck.clip}>
          <ClipTimeline desk={edit} {...{ passages, sources, drawings, posterAt, disabled, showImage }} />
          <Inspector desk={edit} {...{ passages, sources, disabled }} refusedCards={refusedCards(clip.refusals)} />
        </DeskPart>
      </div>
      <Section title={t('poster.title')} lead={showImage ? t('poster.lead') : t('poster.voice')}>
        <PosterPicker desk={edit} {...{ passages, sources, drawings, posterAt, disabled, onPoster }} />
      </Section>
    </>
  );
};
