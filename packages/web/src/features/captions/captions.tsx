import { addresses } from '@jobprod/shared/addresses';
import { toMilliseconds } from '@jobprod/shared/captions/cue';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readFragment } from '../../gql/captions/fragment-masking.ts';
import { Captions_ClipFragmentDoc, type CaptionsPageQuery } from '../../gql/captions/graphql.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ChoiceGroup, RadioField } from '../../ui/choice.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { UnsavedWork } from '../../ui/unsaved-work.tsx';
import styles from './captions.module.css';
import { CueList } from './cue-list.tsx';
import { added, begunAt, cuesAt, type EditedCue, endedAt, neighbour, newCue, timed, worded } from './cues.ts';
import { stretchOf } from './edit-time.ts';
import { SaveStateLine } from './save-state.tsx';
import { Stage } from './stage.tsx';
import { Transfer } from './transfer.tsx';
import { useCaptionFindings } from './use-caption-findings.ts';
import { useCaptionKeys } from './use-caption-keys.ts';
import { useCaptionsDraft } from './use-captions-draft.ts';
import { useEditPlayer } from './use-edit-player.ts';

type CaptionsProps = { clip: NonNullable<CaptionsPageQuery['clip']>; onReload: () => void; onMediaExpired: () => void };

/** Once what was chosen stands on the page, it takes the focus. */
const focusOn = (selector: string): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
};

/** What is read over the clip, and when? The clip and the keys that time it, the captions beside it. */
export const Captions = ({ clip, onReload, onMediaExpired }: CaptionsProps) => {
  const { t } = useTranslation('captions');
  const facts = readFragment(Captions_ClipFragmentDoc, clip);
  const { id, segments } = clip;
  const stretches = useMemo(() => segments.map(stretchOf), [segments]);
  const player = useEditPlayer(stretches);
  const draft = useCaptionsDraft(facts);
  const { cues, language } = draft;
  const findings = useCaptionFindings(cues, clip.candidate, facts.findings);
  const [chosenKey, setChosenKey] = useState(cues[0]?.key);
  const [reopened, setReopened] = useState(false);
  const [keysAct, setKeysAct] = useState(true);
  const chosen = cues.find(({ key }) => key === chosenKey);
  const isAsked = (facts.state === 'AWAITING_APPROVAL' || facts.state === 'APPROVED') && !reopened;
  const mayWrite = facts.viewerCanWriteCaptions;
  const disabled = !mayWrite || isAsked;
  const adrift = cues.filter(({ isAdrift }) => isAdrift).length;

  const choose = (cue: EditedCue | undefined) => {
    if (!cue) return;
    setChosenKey(cue.key);
    if (!player.isPlaying) player.goTo(cue.start);
  };
  const here = () => toMilliseconds(player.now());
  const add = () => {
    if (disabled) return;
    const { cues: next, cue } = added(cues, here(), player.length);
    draft.change(next);
    setChosenKey(cue.key);
    focusOn('[data-chosen-text]');
  };
  const end = () => {
    if (disabled || !chosen) return;
    draft.change(endedAt(cues, chosen.key, here()));
    const next = neighbour(cues, chosen.key, 1);
    if (player.isPlaying && next) setChosenKey(next.key);
  };
  const remove = (cue: EditedCue) => {
    if (disabled) return;
    const beside = neighbour(cues, cue.key, 1) ?? neighbour(cues, cue.key, -1);
    draft.replace(cues.filter(({ key }) => key !== cue.key));
    setChosenKey(beside?.key);
  };
  const start = () => {
    if (!disabled && chosen) draft.change(begunAt(cues, chosen.key, here()));
  };
  const nothing = () => undefined;
  const act = <Arguments extends readonly unknown[]>(does: (...given: Arguments) => void) => (keysAct ? does : nothing);
  useCaptionKeys({
    playPause: act(player.playPause),
    faster: act(player.faster),
    move: act((seconds: number) => player.goTo(player.now() + seconds)),
    choose: act((by: -1 | 1) => choose(neighbour(cues, chosenKey, by))),
    start: act(start),
    end: act(end),
    add: act(add),
    write: act(() => focusOn('[data-chosen-text]')),
    remove: act(() => chosen && remove(chosen)),
    undo: act(() => draft.undo?.()),
  });

  const lead = facts.title === '' ? t('untitled') : t('of', { title: facts.title });
  const back = <Link to={addresses.staffClip(id)}>{t('back')}</Link>;
  if (segments.length === 0 && cues.length === 0) {
    return (
      <Frame title={t('title')} lead={lead}>
        <EmptyState title={t('nothing.title')} action={<ButtonLink to={addresses.staffClip(id)}>{t('nothing.action')}</ButtonLink>}>
          {t('nothing.text')}
        </EmptyState>
      </Frame>
    );
  }
  return (
    <Frame
      title={t('title')}
      lead={
        <>
          {lead} {back}
        </>
      }
    >
      <SaveStateLine draft={draft} onReload={onReload} />
      {!mayWrite && <Notice>{t('closed')}</Notice>}
      {mayWrite && isAsked && (
        <Notice>
          <p>{t(facts.state === 'APPROVED' ? 'asked.approved' : 'asked.text')}</p>
          <p>
            <Button look="quiet" onClick={() => setReopened(true)}>
              {t('asked.reopen')}
            </Button>
          </p>
        </Notice>
      )}
      {adrift > 0 && (
        <Notice tone="warn">
          <p>{t('adrift', { count: adrift })}</p>
          {!disabled && (
            <p>
              <Button look="quiet" onClick={() => draft.replace(cues.filter(({ isAdrift }) => !isAdrift))}>
                {t('removeAdrift')}
              </Button>
            </p>
          )}
        </Notice>
      )}
      <div className={styles.bench}>
        <section className={styles.left} aria-label={t('stage.title')}>
          <Stage
            {...{ player, cues, chosen, disabled, onMediaExpired, keysAct }}
            onStart={start}
            onEnd={end}
            onAdd={add}
            onKeysAct={setKeysAct}
          />
        </section>
        <Section title={t('list.title')} lead={t('list.lead')}>
          {draft.undo && !disabled && (
            <p>
              <Button look="plain" onClick={draft.undo}>
                {t('list.undo')}
              </Button>
            </p>
          )}
          <CueList
            {...{ cues, disabled, findings }}
            chosen={chosenKey}
            read={new Set(cuesAt(cues, player.at).map(({ key }) => key))}
            length={player.length}
            refused={draft.refusedCues}
            onChoose={(cue) => {
              choose(cue);
              focusOn('[data-chosen-text]');
            }}
            acts={{
              write: (cue, text) => draft.change(worded(cues, cue.key, text)),
              time: (cue, change) => draft.change(timed(cues, cue.key, change)),
              play: (cue) => player.playFrom(cue.start),
              remove,
              next: (cue) => {
                const ended = endedAt(cues, cue.key, here());
                const { cues: next, cue: begun } = added(
                  ended,
                  Math.max(here(), ended.find(({ key }) => key === cue.key)?.end ?? 0),
                  player.length,
                );
                draft.change(next);
                setChosenKey(begun.key);
                focusOn('[data-chosen-text]');
              },
            }}
          />
        </Section>
      </div>
      <Section title={t('language')}>
        <ChoiceGroup legend={t('language')}>
          {(['FR', 'EN'] as const).map((one) => (
            <RadioField
              key={one}
              name="language"
              label={t(`languages.${one}`)}
              checked={language === one}
              disabled={disabled}
              onChange={() => draft.setLanguage(one)}
            />
          ))}
        </ChoiceGroup>
      </Section>
      <Section title={t('transfer.title')} lead={t('transfer.lead')}>
        <Transfer
          {...{ cues, disabled }}
          length={player.length}
          onTake={(taken) => {
            const next = taken.map((cue) => newCue(cue));
            draft.replace(next);
            setChosenKey(next[0]?.key);
          }}
        />
      </Section>
      <UnsavedWork when={draft.state !== 'saved' && draft.state !== 'changed'} />
    </Frame>
  );
};
