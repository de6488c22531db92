import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../lib/save-file.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Row } from '../../ui/stack.tsx';

type Receipt = { readonly json: string; readonly fileName: string; readonly pdfUrl: string };

/** The proof, and the paper beside it. The entry is numbered, and the head signed, a moment after the approval: until then it is asked for again. */
export const ReceiptLink = ({ receipt, onWait }: { receipt: Receipt | null; onWait: () => unknown }) => {
  const { t } = useTranslation('terms');
  const waiting = receipt === null;
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(onWait, 2000);
    return () => clearInterval(timer);
  }, [waiting, onWait]);
  if (receipt === null) return <p>{t('approve.receiptSoon')}</p>;
  return (
    <Row>
      <Button look="quiet" onClick={() => saveFile(receipt.fileName, receipt.json)}>
        {t('approve.receipt')}
      </Button>
      <ButtonLink look="quiet" reloadDocument to={new URL(receipt.pdfUrl).pathname}>
        {t('approve.paper')}
      </ButtonLink>
    </Row>
  );
};
