import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/choice.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Dialog } from '../../ui/dialog.tsx';

const keys = ['next', 'previous', 'open', 'keep', 'compare', 'search', 'help'] as const;

type KeyHelpProps = { isOn: boolean; onChoose: (isOn: boolean) => void; onClose: () => void };

/** What each key does, and the way to have none of it. */
export const KeyHelp = ({ isOn, onChoose, onClose }: KeyHelpProps) => {
  const { t } = useTranslation('search');
  return (
    <Dialog
      title={t('keys.title')}
      onClose={onClose}
      actions={
        <Button look="quiet" onClick={onClose}>
          {t('keys.close')}
        </Button>
      }
    >
      <DefinitionList facts={keys.map((key) => ({ name: t(`keys.${key}.key`), value: t(`keys.${key}.does`) }))} />
      <CheckField label={t('keys.on')} hint={t('keys.onHint')} checked={isOn} onChange={(event) => onChoose(event.currentTarget.checked)} />
    </Dialog>
  );
};
