import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/company-space/fragment-masking.ts';
import {
  CardContentFragmentDoc,
  type OwnCardFragment,
  PresentCompanyDocument,
  WithdrawPresentationDocument,
} from '../../gql/company-space/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Refusals } from '../../ui/form.tsx';
import { ListItem } from '../../ui/list.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import { CardView } from './card-view.tsx';
import styles from './company-space.module.css';

type CardLineProps = {
  company: { readonly id: string; readonly name: string; readonly city: string; readonly mainActivity: string };
  card: NonNullable<OwnCardFragment['card']>;
};

/** A card that was handed in or is shown: looked at as a candidate would, let through, sent back. */
export const CardLine = ({ company, card }: CardLineProps) => {
  const { t } = useTranslation('company-space');
  const presenting = useAction(PresentCompanyDocument, (data) => data.presentCompany);
  const withdrawing = useAction(WithdrawPresentationDocument, (data) => data.withdrawPresentation);
  const [open, setOpen] = useState<'look' | 'withdraw'>();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const close = () => setOpen(undefined);
  const present = async () => {
    if (card.submittedAt && (await presenting.run({ input: { companyId: company.id, submittedAt: card.submittedAt } }))) close();
  };
  const withdraw = async () => {
    setTried(true);
    const submittedAt = card.state === 'SUBMITTED' ? card.submittedAt : null;
    if (reason.trim() !== '' && (await withdrawing.run({ input: { companyId: company.id, reason, submittedAt } }))) close();
  };
  const look = t('staff.look');
  const off = t(card.state === 'SUBMITTED' ? 'staff.sendBack' : 'staff.takeOff');
  return (
    <ListItem
      aside={
        <Row>
          <Tag tone={card.state === 'PRESENTED' ? 'good' : card.state === 'SUBMITTED' ? 'accent' : 'plain'}>
            {t(`staff.state.${card.state}`)}
          </Tag>
          <Button look="quiet" aria-label={`${look}, ${company.name}`} onClick={() => setOpen('look')}>
            {look}
          </Button>
          {(card.state === 'SUBMITTED' || card.shown) && (
            <Button look="quiet" aria-label={`${off}, ${company.name}`} onClick={() => setOpen('withdraw')}>
              {off}
            </Button>
          )}
        </Row>
      }
    >
      <span className={styles.who}>{company.name}</span>
      <span className={styles.soft}>
        {company.city} · {company.mainActivity}
      </span>
      {open === 'look' && (
        <Confirm
          title={t('staff.lookTitle')}
          confirm={card.state === 'SUBMITTED' ? t('staff.present') : t('staff.close')}
          busy={presenting.running}
          onConfirm={() => (card.state === 'SUBMITTED' ? void present() : close())}
          onClose={close}
        >
          <CardView company={company} content={readFragment(CardContentFragmentDoc, card.draft)} />
          <Refusals {...presenting} />
        </Confirm>
      )}
      {open === 'withdraw' && (
        <Confirm
          danger
          title={t('staff.withdrawTitle')}
          confirm={off}
          busy={withdrawing.running}
          onConfirm={() => void withdraw()}
          onClose={close}
        >
          <Stack stretch>
            <TextArea
              label={t('staff.reason')}
              hint={t('staff.reasonHint')}
              rows={3}
              maxLength={limits.reason}
              value={reason}
              error={tried && reason.trim() === '' ? t('staff.reasonMissing') : undefined}
              onChange={({ target }) => setReason(target.value)}
            />
            <Refusals {...withdrawing} />
          </Stack>
        </Confirm>
      )}
    </ListItem>
  );
};
