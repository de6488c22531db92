import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../lib/save-file.ts';
import { Button } from '../../ui/button.tsx';

type Receipt = { readonly json: string; readonly fileName: string };

/** The entry is numbered into the log, and the head signed, a moment after the approval: until then it is asked for again. */
export const ReceiptLink = ({ receipt, onWait }: { receipt: Receipt | null; onWait: () => unknown }) => {
  const { t } = useTranslation('terms');
  const waiting = receipt === null;
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(onWait, 2000);
    return () => clearInterval(timer);
  }, [waiting, onWait]);
  return (
    <p>
      {receipt === null ? (
        t('approve.receiptSoon')
      ) : (
        <Button look="quiet" onClick={() => saveFile(receipt.fileName, receipt.json)}>
          {t('approve.receipt')}
        </Button>
      )}
    </p>
  );
};
