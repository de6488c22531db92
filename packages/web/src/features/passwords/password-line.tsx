import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/passwords/fragment-masking.ts';
import { Password_PasswordFragmentDoc, RevokeProfilePasswordDocument } from '../../gql/passwords/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { ListItem } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './passwords.module.css';

/** D3: to whom it was handed, until when it opens, when it last did; revoked, it opens nothing any more. */
export const PasswordLine = (props: { password: FragmentType<typeof Password_PasswordFragmentDoc> }) => {
  const { t } = useTranslation('passwords');
  const format = useFormat();
  const revocation = useAction(RevokeProfilePasswordDocument, (data) => data.revokeProfilePassword);
  const { id, recipientEmail, recruiter, issuedAt, expiresAt, revokedAt, lastUsedAt } = readFragment(
    Password_PasswordFragmentDoc,
    props.password,
  );
  const holder = recruiter ? `${recruiter.firstName} ${recruiter.lastName}` : (recipientEmail ?? '');
  return (
    <ListItem
      aside={
        revokedAt ? (
          <Tag>{t('revoked')}</Tag>
        ) : (
          <Button
            look="plain"
            busy={revocation.running}
            aria-label={t('revokeOf', { holder })}
            onClick={() => void revocation.run({ input: { profilePasswordId: id } })}
          >
            {t('revoke')}
          </Button>
        )
      }
    >
      <span>{holder}</span>
      <span className={styles.soft}>
        {t('issued', { date: format.shortMoment(issuedAt) })} ·{' '}
        {revokedAt ? t('revokedAt', { date: format.shortMoment(revokedAt) }) : t('expires', { date: format.shortMoment(expiresAt) })}
      </span>
      <span className={styles.soft}>{lastUsedAt ? t('used', { date: format.shortMoment(lastUsedAt) }) : t('unused')}</span>
      <Refusals refusals={revocation.refusals} failure={revocation.failure} />
    </ListItem>
  );
};
