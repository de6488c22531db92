import { useTranslation } from 'react-i18next';
import { ButtonLink } from './button.tsx';
import { Row } from './stack.tsx';

/** The proof of one entry of the register and the paper beside it, for who is a party to it. `about` says of what, to those who hear the links out of their place. */
export const ReceiptLinks = ({ entryId, about }: { entryId: string; about: string }) => {
  const { t } = useTranslation();
  const path = `/receipts/${encodeURIComponent(entryId)}`;
  return (
    <Row>
      <ButtonLink look="plain" reloadDocument to={`${path}.json`} aria-label={t('receipt.jsonOf', { about })}>
        {t('receipt.json')}
      </ButtonLink>
      <ButtonLink look="plain" reloadDocument to={`${path}.pdf`} aria-label={t('receipt.pdfOf', { about })}>
        {t('receipt.pdf')}
      </ButtonLink>
    </Row>
  );
};
