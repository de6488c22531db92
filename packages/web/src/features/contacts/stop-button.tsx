import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StopContactDocument } from '../../gql/contacts/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Refusals } from '../../ui/form.tsx';

/** The candidate's alone, at any time, without a reason. */
export const StopButton = ({ contactId }: { contactId: string }) => {
  const { t } = useTranslation('contacts');
  const stopping = useAction(StopContactDocument, (data) => data.stopContact);
  const [asking, setAsking] = useState(false);
  const stop = async () => {
    await stopping.run({ input: { contactId } });
    setAsking(false);
  };
  return (
    <div>
      <Refusals {...stopping} />
      <Button look="quiet" onClick={() => setAsking(true)}>
        {t('stop')}
      </Button>
      {asking && (
        <Confirm
          danger
          title={t('stopTitle')}
          confirm={t('stop')}
          busy={stopping.running}
          onConfirm={() => void stop()}
          onClose={() => setAsking(false)}
        >
          <p>{t('stopText')}</p>
        </Confirm>
      )}
    </div>
  );
};
