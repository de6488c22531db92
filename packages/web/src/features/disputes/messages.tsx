import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Case_DisputeFragment, type DisputeSide, SettleDisputeDocument } from '../../gql/disputes/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './disputes.module.css';

/** What was said, in its order; the other side's proposals can be accepted, once asked. */
export const Messages = ({ side, dispute }: { side: DisputeSide; dispute: Case_DisputeFragment }) => {
  const { t } = useTranslation('disputes');
  const format = useFormat();
  const settling = useAction(SettleDisputeDocument, (data) => data.settleDispute);
  const [accepting, setAccepting] = useState<string>();
  const { id: disputeId, messages, partyName } = dispute;
  const nameOf = (from: DisputeSide) => {
    if (from === side) return t('you');
    return from === 'JOBPROD' ? 'JobProd' : partyName;
  };
  const accept = async (proposalId: string) => {
    await settling.run({ input: { disputeId, proposalId } });
    setAccepting(undefined);
  };
  return (
    <Section title={t('messages')}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets lists without bullets */}
      <ol role="list" className={styles.messages}>
        {messages.map(({ id, from, text, sentAt, isProposal, viewerCanAccept }) => (
          <li key={id} className={classNames(styles.message, from === side && styles.own)}>
            <p className={styles.soft}>
              <strong>{nameOf(from)}</strong> · <time dateTime={sentAt}>{format.shortMoment(sentAt)}</time>
            </p>
            {isProposal && (
              <p>
                <Tag tone="accent">{t('proposal')}</Tag>
              </p>
            )}
            <p className={styles.text}>{text}</p>
            {viewerCanAccept && (
              <div className={styles.accept}>
                <Button onClick={() => setAccepting(id)}>{t('accept.submit')}</Button>
              </div>
            )}
          </li>
        ))}
      </ol>
      <Refusals {...settling} />
      {accepting !== undefined && (
        <Confirm
          title={t('accept.title')}
          confirm={t('accept.submit')}
          busy={settling.running}
          onConfirm={() => void accept(accepting)}
          onClose={() => setAccepting(undefined)}
        >
          <p>{t('accept.text')}</p>
        </Confirm>
      )}
    </Section>
  );
};
