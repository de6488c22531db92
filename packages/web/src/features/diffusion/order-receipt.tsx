import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SubscribeToRestrictedDiffusionDocument } from '../../gql/diffusion/graphql.ts';
import { saveFile } from '../../lib/save-file.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';

/** D1: the proof of the zero-price order. Asking again orders nothing more; the first moment after an order has no signed head yet. */
export const OrderReceipt = ({ profileId }: { profileId: string }) => {
  const { t } = useTranslation('diffusion');
  const [soon, setSoon] = useState(false);
  const subscribe = useAction(SubscribeToRestrictedDiffusionDocument, (data) => data.subscribeToRestrictedDiffusion);
  const take = async () => {
    const done = await subscribe.run({ input: { profileId } });
    if (!done) return;
    setSoon(done.receipt === null);
    if (done.receipt) saveFile(done.receipt.fileName, done.receipt.json);
  };
  return (
    <>
      <Refusals refusals={subscribe.refusals} failure={subscribe.failure} />
      <div>
        <Button look="plain" busy={subscribe.running} onClick={() => void take()}>
          {t('order.receipt')}
        </Button>
      </div>
      {soon && <p role="status">{t('order.soon')}</p>}
    </>
  );
};
