import { useApolloClient } from '@apollo/client/react';
import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Desk_FamilyFragment,
  type Desk_InterviewFragment,
  ForgetAskedQuestionDocument,
  NoteAskedQuestionDocument,
} from '../../gql/room/graphql.ts';
import { useTimeCode } from '../../lib/time-code.ts';
import { useAction } from '../../lib/use-action.ts';
import { useOutbox } from '../../lib/use-outbox.ts';
import { useSensitive } from '../../lib/use-sensitive.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { FindingList } from '../../ui/finding-list.tsx';
import { Refusals } from '../../ui/form.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import styles from './room.module.css';

type Asked = NonNullable<Desk_InterviewFragment['desk']>['asked'][number];
type Tick = { questionId?: string; text: string; clock: number | null };

/** One that is in no guide: written, looked over, and noted at the moment it is asked. */
const OtherQuestion = ({ onAsk }: { onAsk: (text: string) => void }) => {
  const { t } = useTranslation(['desk', 'sensitive-topics']);
  const [text, setText] = useState('');
  const findings = useSensitive(text);
  const ask = () => {
    if (text.trim() === '') return;
    onAsk(text.trim());
    setText('');
  };
  return (
    <form
      className={styles.other}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <TextField
        label={t('questions.other')}
        hint={t('questions.otherHint')}
        value={text}
        maxLength={limits.guideQuestion}
        onChange={({ target }) => setText(target.value)}
      />
      <FindingList findings={findings} label={t('sensitive-topics:title')} />
      <Row>
        <Button type="submit" look="quiet">
          {t('questions.add')}
        </Button>
      </Row>
    </form>
  );
};

type DeskQuestionsProps = {
  interviewId: string;
  family: Desk_FamilyFragment | undefined;
  language: 'fr' | 'en';
  asked: readonly Asked[];
  clock: (() => number | undefined) | undefined;
};

/** The questions of the guide, ticked as they are asked: each is then found in the recording by where it was asked. */
export const DeskQuestions = ({ interviewId, family, language, asked, clock }: DeskQuestionsProps) => {
  const { t } = useTranslation('desk');
  const time = useTimeCode();
  const client = useApolloClient();
  const forgetting = useAction(ForgetAskedQuestionDocument, (data) => data.forgetAskedQuestion);
  const { waiting, refusals, failure, put } = useOutbox<Tick>(async (tick) => {
    const { data } = await client.mutate({ mutation: NoteAskedQuestionDocument, variables: { input: { interviewId, ...tick } } });
    return data?.noteAskedQuestion.errors ?? [];
  });
  const ask = (text: string, questionId?: string) =>
    put({ text, clock: clock?.() ?? null, ...(questionId === undefined ? {} : { questionId }) });
  const forget = (askedId: string) => void forgetting.run({ input: { interviewId, askedId } });

  const questions = family?.questions ?? [];
  const others = asked.filter(({ questionId }) => !questions.some(({ id }) => id === questionId));
  const placeOf = ({ atSeconds }: Asked) =>
    atSeconds == null ? t('questions.unrecorded') : t('questions.at', { time: time(atSeconds, 0) });
  const count = questions.filter(({ id }) => asked.some(({ questionId }) => questionId === id)).length;
  return (
    <Stack stretch>
      {family ? (
        <fieldset className={styles.questions}>
          <legend className={styles.soft}>
            {questions.length === 0 ? t('questions.empty') : t('questions.asked', { asked: count, count: questions.length })}
          </legend>
          {questions.map(({ id, textFr, textEn }) => {
            const text = language === 'fr' ? textFr : textEn;
            const one = asked.find(({ questionId }) => questionId === id);
            const isWaiting = waiting.some(({ questionId }) => questionId === id);
            return (
              <CheckField
                key={id}
                label={<span lang={language}>{text}</span>}
                hint={one ? placeOf(one) : isWaiting ? t('questions.waiting') : undefined}
                checked={one !== undefined || isWaiting}
                onChange={() => {
                  if (one) forget(one.id);
                  else if (!isWaiting) ask(text, id);
                }}
              />
            );
          })}
        </fieldset>
      ) : (
        <p className={styles.soft}>{t('questions.none')}</p>
      )}
      {(others.length > 0 || waiting.some(({ questionId }) => questionId === undefined)) && (
        <List label={t('questions.others')}>
          {others.map((one) => (
            <ListItem
              key={one.id}
              aside={
                <Button look="plain" aria-label={t('questions.removeFor', { text: one.text })} onClick={() => forget(one.id)}>
                  {t('questions.remove')}
                </Button>
              }
            >
              <span>{one.text}</span>
              <span className={styles.soft}>{placeOf(one)}</span>
            </ListItem>
          ))}
          {waiting
            .filter(({ questionId }) => questionId === undefined)
            .map(({ text }) => (
              <ListItem key={text}>
                <span>{text}</span>
                <span className={styles.soft}>{t('questions.waiting')}</span>
              </ListItem>
            ))}
        </List>
      )}
      <Refusals refusals={[...refusals, ...forgetting.refusals]} failure={failure ?? forgetting.failure} />
      <OtherQuestion onAsk={(text) => ask(text)} />
    </Stack>
  );
};
