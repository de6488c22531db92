import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { namedKeys, shownKeys } from './key-map.ts';
import styles from './studio.module.css';

/** Every key of the desk, in words. */
export const KeyHelp = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('studio');
  const nameOf = (key: string) => namedKeys.reduce((said, name) => said.replace(name, t(`keys.named.${name}`)), key);
  return (
    <Dialog title={t('keys.title')} onClose={onClose} actions={<Button onClick={onClose}>{t('keys.close')}</Button>}>
      <p>{t('keys.text')}</p>
      <dl className={styles.keyList}>
        {shownKeys.map(([command, keys]) => (
          <div key={command}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{nameOf(key)}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.of.${command}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
};
