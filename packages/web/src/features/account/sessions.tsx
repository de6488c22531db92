import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/account/fragment-masking.ts';
import { RevokeSessionDocument, Sessions_SessionFragmentDoc } from '../../gql/account/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import { Section } from '../../ui/section.tsx';
import { Tag } from '../../ui/tag.tsx';

type SessionsProps = { sessions: readonly FragmentType<typeof Sessions_SessionFragmentDoc>[]; onRevoked: () => void };

/** The browsers one is signed in with; this one ends by signing out, in the header. */
export const Sessions = ({ sessions, onRevoked }: SessionsProps) => {
  const { t } = useTranslation('account');
  const format = useFormat();
  const revoke = useAction(RevokeSessionDocument, (data) => data.revokeSession);
  const end = async (sessionId: string) => {
    if (await revoke.run({ input: { sessionId } })) onRevoked();
  };
  return (
    <Section title={t('sessions.title')} lead={t('sessions.lead')}>
      <Refusals refusals={revoke.refusals} failure={revoke.failure} />
      <List label={t('sessions.title')}>
        {readFragment(Sessions_SessionFragmentDoc, sessions).map(({ id, device, isCurrent, startedAt, lastSeenAt }) => (
          <ListItem
            key={id}
            aside={
              isCurrent ? (
                <Tag tone="good">{t('sessions.current')}</Tag>
              ) : (
                <Button look="plain" busy={revoke.running} onClick={() => void end(id)}>
                  {t('sessions.revoke')}
                </Button>
              )
            }
          >
            <strong>{device === '—' ? t('sessions.unknown') : device}</strong>
            <span>{t('sessions.started', { date: format.shortMoment(startedAt) })}</span>
            {!isCurrent && <span>{t('sessions.lastSeen', { date: format.shortMoment(lastSeenAt) })}</span>}
          </ListItem>
        ))}
      </List>
    </Section>
  );
};
