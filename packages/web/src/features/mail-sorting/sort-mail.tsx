import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerMailDocument, AskAboutMailDocument, FileMailDocument, type MailPurpose } from '../../gql/mail-sorting/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextArea } from '../../ui/field.tsx';
import { Form, Refusals } from '../../ui/form.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import type { Mail } from './mail-item.tsx';
import { RectifyMail } from './rectify-mail.tsx';
import { useThingName } from './use-thing-name.ts';
import { likelyPurpose, likelyThing, thingsAbout } from './which-thing.ts';

const purposes: readonly MailPurpose[] = [
  'CLIP_APPROVAL',
  'INTRODUCTION',
  'RESTRICTION',
  'IMAGE_RELEASE',
  'PREVIEW',
  'CONTACT',
  'RIGHTS',
  'DELIVERY',
  'OTHER',
];

const Answer = ({ mailId, onSettled, onClose }: { mailId: string; onSettled: () => void; onClose: () => void }) => {
  const { t } = useTranslation('mail-sorting');
  const answer = useAction(AnswerMailDocument, (data) => data.answerMail);
  const [text, setText] = useState('');
  const send = async () => {
    if (await answer.run({ input: { mailId, text } })) onSettled();
  };
  return (
    <Form
      action={answer}
      look="quiet"
      onSubmit={() => void send()}
      submit={t('answer.send')}
      aside={
        <Button look="plain" onClick={onClose}>
          {t('answer.cancel')}
        </Button>
      }
    >
      <TextArea
        label={t('answer.label')}
        hint={t('answer.hint')}
        required
        rows={5}
        value={text}
        maxLength={limits.longText}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </Form>
  );
};

/** One click files it to what it seems to be about; or answer it, or ask. */
export const SortMail = ({ mail, onSettled }: { mail: Mail; onSettled: () => void }) => {
  const { id: mailId, right, candidate, recruiter, outcome } = mail;
  const { t } = useTranslation('mail-sorting');
  const filing = useAction(FileMailDocument, (data) => data.fileMail);
  const asking = useAction(AskAboutMailDocument, (data) => data.askAboutMail);
  const [about, setAbout] = useState<MailPurpose>(likelyPurpose(mail));
  const [chosen, setChosen] = useState<string | null>(null);
  const nameOfThing = useThingName();
  const among = thingsAbout(mail, about);
  const thing = chosen ?? likelyThing(mail, about);
  const which = thing === '' ? {} : { thingId: thing };
  const [open, setOpen] = useState<'answer' | 'rectify' | null>(null);
  const isAutomatic = outcome === 'BOUNCE' || outcome === 'AUTOMATIC';
  const isAskable = candidate !== null || (recruiter !== null && (about === 'INTRODUCTION' || about === 'CONTACT'));
  const mayAsk = !isAutomatic && about !== 'DELIVERY' && isAskable;
  const mayRectify = outcome === 'RIGHTS_REQUEST' && candidate !== null && (right === 'RECTIFICATION' || right === null);
  const file = async () => {
    if (await filing.run({ input: { mailId, purpose: about, ...which } })) onSettled();
  };
  const ask = async () => {
    if (await asking.run({ input: { mailId, about, ...which } })) onSettled();
  };
  return (
    <Stack stretch>
      <SelectField
        label={t('file.label')}
        value={about}
        onChange={({ currentTarget: { value } }) => {
          setAbout(purposes.find((one) => one === value) ?? 'OTHER');
          setChosen(null);
        }}
      >
        {purposes.map((one) => (
          <option key={one} value={one}>
            {t(`purpose.${one}`)}
          </option>
        ))}
      </SelectField>
      {among.length > 0 && (
        <SelectField label={t('file.which')} value={thing} onChange={({ currentTarget: { value } }) => setChosen(value)}>
          <option value="">{t('file.none')}</option>
          {among.map((one) => (
            <option key={one.id} value={one.id}>
              {nameOfThing(one)}
            </option>
          ))}
        </SelectField>
      )}
      <Row>
        <Button busy={filing.running} onClick={() => void file()}>
          {t('file.action')}
        </Button>
        {mayRectify && open !== 'rectify' && (
          <Button look="quiet" onClick={() => setOpen('rectify')}>
            {t('rectify.action')}
          </Button>
        )}
        {!isAutomatic && open !== 'answer' && (
          <Button look="quiet" onClick={() => setOpen('answer')}>
            {t('answer.action')}
          </Button>
        )}
        {mayAsk && (
          <Button look="quiet" busy={asking.running} onClick={() => void ask()}>
            {t(`ask.${about}`)}
          </Button>
        )}
      </Row>
      <Refusals refusals={[...filing.refusals, ...asking.refusals]} failure={filing.failure ?? asking.failure} />
      {open === 'rectify' && candidate && (
        <RectifyMail mailId={mailId} candidateId={candidate.id} onSettled={onSettled} onClose={() => setOpen(null)} />
      )}
      {open === 'answer' && <Answer mailId={mailId} onSettled={onSettled} onClose={() => setOpen(null)} />}
    </Stack>
  );
};
