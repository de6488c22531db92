import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RevokeSpaceInvitationDocument, type SpaceInvitationFragment } from '../../gql/company-space/graphql.ts';
import { useOpenedAt } from '../../lib/clock.ts';
import { useFormat } from '../../lib/format.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Refusals } from '../../ui/form.tsx';
import { ListItem } from '../../ui/list.tsx';
import styles from './company-space.module.css';

/** Who is invited, into what, and until when they read it. */
export const InvitationLine = ({ invitation }: { invitation: SpaceInvitationFragment }) => {
  const { t } = useTranslation('company-space');
  const format = useFormat();
  const openedAt = useOpenedAt();
  const revoking = useAction(RevokeSpaceInvitationDocument, (data) => data.revokeSpaceInvitation);
  const { id, candidate, companies, collection, sentAt, expiresAt, enteredAt, endsAt, revokedAt } = invitation;
  const name = `${candidate.firstName} ${candidate.lastName}`;
  const isOver = revokedAt != null || Date.parse(endsAt ?? expiresAt) <= openedAt;
  const words = t('staff.revoke');
  const [asks, setAsks] = useState(false);
  const revoke = async () => {
    if (await revoking.run({ input: { invitationId: id } })) setAsks(false);
  };
  const where = () => {
    if (revokedAt) return t('staff.revoked', { date: format.shortMoment(revokedAt) });
    if (endsAt) return t('staff.reads', { date: format.shortMoment(endsAt) });
    return t(isOver ? 'staff.expired' : 'staff.sent', { date: format.shortMoment(isOver ? expiresAt : sentAt) });
  };
  return (
    <ListItem
      aside={
        !isOver && (
          <Button look="quiet" aria-label={`${words}, ${name}`} onClick={() => setAsks(true)}>
            {words}
          </Button>
        )
      }
    >
      <span className={styles.who}>{name}</span>
      <span>{[...companies.map((company) => company.name), ...(collection ? [collection.name] : [])].join(', ')}</span>
      <span className={styles.soft}>
        {enteredAt ? `${t('staff.entered', { date: format.shortMoment(enteredAt) })} · ${where()}` : where()}
      </span>
      {asks && (
        <Confirm
          danger
          title={t('staff.revokeTitle')}
          confirm={words}
          busy={revoking.running}
          onConfirm={() => void revoke()}
          onClose={() => setAsks(false)}
        >
          <p>{t('staff.revokeText', { name })}</p>
          <Refusals {...revoking} />
        </Confirm>
      )}
    </ListItem>
  );
};
