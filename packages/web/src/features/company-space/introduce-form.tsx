import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IntroduceDocument } from '../../gql/company-space/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { type Answerer, BriefFields, emptyBrief, isWhole } from './brief-fields.tsx';
import { CandidateChoice } from './candidate-choice.tsx';

/** JobProd asks two of its own accord: each then answers their own mail, as ever (N6). */
export const IntroduceForm = ({ recruiters }: { recruiters: readonly Answerer[] }) => {
  const { t } = useTranslation('company-space');
  const introducing = useAction(IntroduceDocument, (data) => data.introduce);
  const [candidateId, setCandidateId] = useState('');
  const [brief, setBrief] = useState(emptyBrief);
  const [message, setMessage] = useState('');
  const [tried, setTried] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const [sent, setSent] = useState(false);
  const introduce = async () => {
    setTried(true);
    if (candidateId === '' || !isWhole(brief)) return;
    const { recruiterId, ...jobBrief } = brief;
    if (!(await introducing.run({ input: { candidateId, recruiterId, jobBrief, message } }))) return;
    setCandidateId('');
    setBrief(emptyBrief);
    setMessage('');
    setTried(false);
    setIsOpen(false);
    setSent(true);
  };
  return (
    <>
      <Row>
        <Button
          look="quiet"
          onClick={() => {
            setSent(false);
            setIsOpen(true);
          }}
        >
          {t('staff.introduceOpen')}
        </Button>
      </Row>
      {sent && <Notice tone="good">{t('staff.introduced')}</Notice>}
      {isOpen && (
        <Confirm
          title={t('staff.introduceOpen')}
          confirm={t('staff.introduceSend')}
          busy={introducing.running}
          onConfirm={() => void introduce()}
          onClose={() => setIsOpen(false)}
        >
          <Stack stretch>
            <CandidateChoice
              name="introduced"
              legend={t('staff.whoToIntroduce')}
              chosen={candidateId}
              error={tried && candidateId === '' ? t('staff.whoMissing') : undefined}
              onChoose={setCandidateId}
            />
            <BriefFields brief={brief} recruiters={recruiters} tried={tried} onChange={setBrief} />
            <TextArea
              optional
              label={t('staff.introduceMessage')}
              hint={t('staff.introduceMessageHint')}
              rows={3}
              maxLength={limits.contactMessage}
              value={message}
              onChange={({ target }) => setMessage(target.value)}
            />
            <Refusals {...introducing} />
          </Stack>
        </Confirm>
      )}
    </>
  );
};
