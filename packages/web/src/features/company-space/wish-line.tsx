import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeclineWishDocument, PassWishOnDocument, type WishFragment } from '../../gql/company-space/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Refusals } from '../../ui/form.tsx';
import { ListItem } from '../../ui/list.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { type Answerer, BriefFields, emptyBrief, isWhole } from './brief-fields.tsx';
import styles from './company-space.module.css';

type WishLineProps = { wish: WishFragment; recruiters: readonly Answerer[]; onDone: () => void };

/** A candidate asks to be introduced: passed on with a job brief, or not, with the reason (N5). */
export const WishLine = ({ wish, recruiters, onDone }: WishLineProps) => {
  const { t } = useTranslation('company-space');
  const format = useFormat();
  const passing = useAction(PassWishOnDocument, (data) => data.passWishOn);
  const declining = useAction(DeclineWishDocument, (data) => data.declineWish);
  const [open, setOpen] = useState<'pass' | 'decline'>();
  const [brief, setBrief] = useState({ ...emptyBrief, recruiterId: recruiters[0]?.id ?? '' });
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const name = `${wish.candidate.firstName} ${wish.candidate.lastName}`;
  const between = t('staff.between', { name, companyName: wish.company.name });
  const ask = (what: 'pass' | 'decline') => {
    setTried(false);
    setOpen(what);
  };
  const close = () => setOpen(undefined);
  const pass = async () => {
    setTried(true);
    const { recruiterId, ...jobBrief } = brief;
    if (isWhole(brief) && (await passing.run({ input: { wishId: wish.id, recruiterId, jobBrief } }))) onDone();
  };
  const decline = async () => {
    setTried(true);
    if (reason.trim() !== '' && (await declining.run({ input: { wishId: wish.id, reason } }))) onDone();
  };
  return (
    <ListItem
      aside={
        <Row>
          <Button aria-label={`${t('staff.pass')}, ${between}`} onClick={() => ask('pass')}>
            {t('staff.pass')}
          </Button>
          <Button look="quiet" aria-label={`${t('staff.decline')}, ${between}`} onClick={() => ask('decline')}>
            {t('staff.decline')}
          </Button>
        </Row>
      }
    >
      <span className={styles.who}>{between}</span>
      {wish.message && <span className={styles.words}>{wish.message}</span>}
      <span className={styles.soft}>{t('staff.asked', { date: format.shortMoment(wish.askedAt) })}</span>
      {open === 'pass' && (
        <Confirm
          title={t('staff.passTitle')}
          confirm={t('staff.pass')}
          busy={passing.running}
          onConfirm={() => void pass()}
          onClose={close}
        >
          <Stack stretch>
            <p>{t('staff.passText')}</p>
            <BriefFields brief={brief} recruiters={recruiters} tried={tried} onChange={setBrief} />
            <Refusals {...passing} />
          </Stack>
        </Confirm>
      )}
      {open === 'decline' && (
        <Confirm
          title={t('staff.declineTitle')}
          confirm={t('staff.decline')}
          busy={declining.running}
          onConfirm={() => void decline()}
          onClose={close}
        >
          <Stack stretch>
            <TextArea
              label={t('staff.reason')}
              hint={t('staff.declineHint')}
              rows={3}
              maxLength={limits.reason}
              value={reason}
              error={tried && reason.trim() === '' ? t('staff.reasonMissing') : undefined}
              onChange={({ target }) => setReason(target.value)}
            />
            <Refusals {...declining} />
          </Stack>
        </Confirm>
      )}
    </ListItem>
  );
};
