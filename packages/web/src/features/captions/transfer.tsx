import type { Cue } from '@jobprod/shared/captions/cue';
import { readCaptions } from '@jobprod/shared/captions/read-captions';
import { spreadText } from '@jobprod/shared/captions/spread-text';
import { writeWebVtt } from '@jobprod/shared/captions/write-web-vtt';
import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row } from '../../ui/stack.tsx';
import { type EditedCue, kept } from './cues.ts';

type TransferProps = { cues: readonly EditedCue[]; length: number; disabled: boolean; onTake: (cues: readonly Cue[]) => void };

/** A text that says itself a file of captions is read as one. */
const isFile = (text: string): boolean => /^\ufeff?\s*(?:WEBVTT|\d+\s*\n)/.test(text) || text.includes('-->');

/** C2: what is taken along is called by a plain name, and what is brought loses its own. */
const download = (cues: readonly EditedCue[]): void => {
  const url = URL.createObjectURL(new Blob([writeWebVtt(kept(cues))], { type: 'text/vtt' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'captions.vtt';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 0);
};

/** Captions brought as a file or a text, and taken along as a file. */
export const Transfer = ({ cues, length, disabled, onTake }: TransferProps) => {
  const { t } = useTranslation('captions');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const [waiting, setWaiting] = useState<readonly Cue[]>();
  const [count, setCount] = useState<number>();

  const take = (taken: readonly Cue[]) => {
    setWaiting(undefined);
    setText('');
    setCount(taken.length);
    onTake(taken);
  };
  const read = (given: string) => {
    setProblem(undefined);
    setCount(undefined);
    if (isFile(given)) {
      const result = readCaptions(given);
      if ('problem' in result) return setProblem(t(`transfer.problem.${result.problem}`, { line: result.line }));
      return kept(cues).length > 0 ? setWaiting(result.cues) : take(result.cues);
    }
    const spread = spreadText(given, length);
    if (spread.length === 0) return setProblem(t('transfer.problem.empty'));
    if (spread.length > limits.captionCues) return setProblem(t('transfer.problem.too-many'));
    return kept(cues).length > 0 ? setWaiting(spread) : take(spread);
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    setProblem(undefined);
    if (file.size > limits.captionsFile * 4) return setProblem(t('transfer.problem.too-large'));
    const given = await file.text();
    // Another kind of file is refused, not laid over the clip as a text.
    return isFile(given) ? read(given) : setProblem(t('transfer.problem.not-captions'));
  };

  return (
    <>
      <TextField
        type="file"
        label={t('transfer.file')}
        accept=".vtt,.srt,text/vtt"
        disabled={disabled}
        onChange={(event) => {
          void open(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <TextArea
        label={t('transfer.paste')}
        hint={t('transfer.pasteHint')}
        rows={4}
        value={text}
        maxLength={limits.captionsFile}
        disabled={disabled}
        onChange={(event) => setText(event.currentTarget.value)}
        error={problem}
      />
      {count !== undefined && <Notice tone="good">{t('transfer.done', { count })}</Notice>}
      <Row>
        <Button look="quiet" disabled={disabled || text.trim() === ''} onClick={() => read(text)}>
          {t('transfer.take')}
        </Button>
        <Button look="plain" disabled={kept(cues).length === 0} onClick={() => download(cues)}>
          {t('transfer.export')}
        </Button>
      </Row>
      {waiting && (
        <Confirm
          title={t('transfer.replaceTitle')}
          confirm={t('transfer.replace')}
          onConfirm={() => take(waiting)}
          onClose={() => setWaiting(undefined)}
        >
          <p>{t('transfer.replaceText')}</p>
        </Confirm>
      )}
    </>
  );
};
