import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { Row } from './stack.tsx';

/** Says that what was being written was kept (`useDraft`), and offers to start afresh. */
export const DraftNotice = ({ restored, onDiscard }: { restored: boolean; onDiscard: () => void }) => {
  const { t } = useTranslation();
  if (!restored) return null;
  return (
    <Notice>
      <Row>
        <span>{t('draft.restored')}</span>
        <Button look="plain" onClick={onDiscard}>
          {t('draft.discard')}
        </Button>
      </Row>
    </Notice>
  );
};
