import { instantIn } from '@jobprod/shared/zoned-time';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AgendaInterviewFragment, CancelInterviewByStaffDocument, MoveInterviewByStaffDocument } from '../../gql/agenda/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { useZoneNames } from '../../lib/zoned-format.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Stack } from '../../ui/stack.tsx';

type DialogProps = { interview: AgendaInterviewFragment; onDone: () => void; onClose: () => void };

type WordsProps = { name: string; words: string; tried: boolean; onWords: (words: string) => void };

/** Whoever changes another's plans says why. */
const Words = ({ name, words, tried, onWords }: WordsProps) => {
  const { t } = useTranslation('agenda');
  return (
    <TextArea
      label={t('move.words', { name })}
      hint={t('move.wordsHint')}
      rows={3}
      maxLength={1_000}
      value={words}
      error={tried && words.trim() === '' ? t('move.wordsMissing') : undefined}
      onChange={({ target }) => onWords(target.value)}
    />
  );
};

export const CancelDialog = ({ interview: { id, candidate }, onDone, onClose }: DialogProps) => {
  const { t } = useTranslation('agenda');
  const cancelling = useAction(CancelInterviewByStaffDocument, (data) => data.cancelInterview);
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const cancel = async () => {
    setTried(true);
    if (words.trim() === '') return;
    if (await cancelling.run({ input: { interviewId: id, words } })) onDone();
  };
  return (
    <Confirm
      danger
      title={t('cancel.title')}
      confirm={t('cancel.confirm')}
      busy={cancelling.running}
      onConfirm={() => void cancel()}
      onClose={onClose}
    >
      <Words name={candidate.firstName} words={words} tried={tried} onWords={setWords} />
      <Refusals {...cancelling} />
    </Confirm>
  );
};

/** To any hour of the interviewer's own clock; the candidate is told, and may move it in turn. */
export const MoveDialog = ({ interview: { id, candidate }, zone, onDone, onClose }: DialogProps & { zone: string }) => {
  const { t } = useTranslation('agenda');
  const { nameOf } = useZoneNames();
  const moving = useAction(MoveInterviewByStaffDocument, (data) => data.rescheduleInterview);
  const [words, setWords] = useState('');
  const [when, setWhen] = useState('');
  const [tried, setTried] = useState(false);
  const move = async () => {
    setTried(true);
    const [day = '', time = ''] = when.split('T');
    if (words.trim() === '' || time === '') return;
    const startsAt = instantIn(zone, day, time).toISOString();
    if (await moving.run({ input: { interviewId: id, startsAt, words } })) onDone();
  };
  return (
    <Confirm title={t('move.title')} confirm={t('move.confirm')} busy={moving.running} onConfirm={() => void move()} onClose={onClose}>
      <Stack stretch>
        <TextField
          type="datetime-local"
          label={t('move.when')}
          hint={t('move.whenHint', { zone: nameOf(zone) })}
          value={when}
          error={tried && when === '' ? t('move.whenMissing') : undefined}
          onChange={({ target }) => setWhen(target.value)}
        />
        <Words name={candidate.firstName} words={words} tried={tried} onWords={setWords} />
        <Refusals {...moving} />
      </Stack>
    </Confirm>
  );
};
