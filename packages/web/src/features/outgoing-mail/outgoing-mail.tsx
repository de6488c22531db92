import { addresses } from '@jobprod/shared/addresses';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  type OutgoingMailPageQuery,
  type OutgoingMailState,
  ResendOutgoingMailDocument,
  ResumeMailAddressDocument,
} from '../../gql/outgoing-mail/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './outgoing-mail.module.css';
import { useTemplateName } from './template-names.ts';

type Mail = OutgoingMailPageQuery['outgoingMails']['nodes'][number];

const tones = { queued: 'accent', sent: 'good', failed: 'bad', bounced: 'bad', held: 'warn' } as const satisfies Record<
  OutgoingMailState,
  string
>;

const Attempts = ({ attempts }: { attempts: Mail['attempts'] }) => {
  const { t } = useTranslation('outgoing-mail');
  const format = useFormat();
  if (attempts.length === 0) return <p className={styles.soft}>{t('noAttempt')}</p>;
  return (
    <ol className={styles.attempts} aria-label={t('attempts')}>
      {attempts.map(({ at, outcome, said, nextAt }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: attempts are only ever added
        <li key={`${at} ${index}`}>
          <strong>{t(`outcome.${outcome}`)}</strong> <span className={styles.soft}>{format.shortMoment(at)}</span>
          {said && <q className={styles.said}>{said}</q>}
          {nextAt && <span className={styles.soft}>{t('next', { date: format.shortMoment(nextAt) })}</span>}
        </li>
      ))}
    </ol>
  );
};

/** One mail: to whom, where it stands, each attempt and what was heard; tried again, or its address taken up again, on the spot. */
export const OutgoingMail = ({ mail, onChanged }: { mail: Mail; onChanged: () => void }) => {
  const { t } = useTranslation('outgoing-mail');
  const format = useFormat();
  const nameOf = useTemplateName();
  const id = useId();
  const resend = useAction(ResendOutgoingMailDocument, (data) => data.resendMail);
  const resume = useAction(ResumeMailAddressDocument, (data) => data.resumeMailAddress);
  const { subject, to, template, state, isContract, candidate, queuedAt, addressFails, viewerCanResend, attempts } = mail;
  const again = async () => {
    if (await resend.run({ input: { itemId: mail.id } })) onChanged();
  };
  const works = async () => {
    if (await resume.run({ input: { address: to } })) onChanged();
  };
  return (
    <article aria-labelledby={id}>
      <Stack stretch>
        <h2 id={id} className={styles.subject}>
          {subject}
        </h2>
        <Row>
          <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>
          {addressFails && <Tag tone="warn">{t('addressFails')}</Tag>}
          {!isContract && <Tag>{t('courtesy')}</Tag>}
          <span className={styles.soft}>{format.moment(queuedAt)}</span>
        </Row>
        <p className={styles.to}>
          {candidate && (
            <Link to={addresses.staffCandidate(candidate.id)}>
              {candidate.firstName} {candidate.lastName}
            </Link>
          )}{' '}
          <span>{to}</span> <span className={styles.soft}>{nameOf(template)}</span>
        </p>
        <Attempts attempts={attempts} />
        {(viewerCanResend || addressFails) && (
          <Row>
            {viewerCanResend && (
              <Button look="quiet" busy={resend.running} aria-label={`${t('resend')}, ${subject}`} onClick={() => void again()}>
                {t('resend')}
              </Button>
            )}
            {addressFails && (
              <Button look="quiet" busy={resume.running} aria-label={`${t('resume')}, ${to}`} onClick={() => void works()}>
                {t('resume')}
              </Button>
            )}
          </Row>
        )}
        <Refusals refusals={[...resend.refusals, ...resume.refusals]} failure={resend.failure ?? resume.failure} />
      </Stack>
    </article>
  );
};
