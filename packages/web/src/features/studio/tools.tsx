import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { KeyHelp } from './key-help.tsx';
import styles from './studio.module.css';
import type { ClipDraft } from './use-clip-draft.ts';
import { useKeys } from './use-keys.ts';

/** What is done to the whole desk: taking back, doing again, and what its keys are. */
export const Tools = ({ clip, disabled }: { clip: ClipDraft; disabled: boolean }) => {
  const { t } = useTranslation('studio');
  const [showsKeys, setShowsKeys] = useState(false);
  useKeys(true, {
    undo: () => !disabled && clip.undo(),
    redo: () => !disabled && clip.redo(),
    keys: () => setShowsKeys(true),
  });
  return (
    <div className={styles.tools}>
      <Button look="quiet" disabled={disabled || !clip.canUndo} onClick={clip.undo}>
        {t('history.undo')} <kbd>Ctrl Z</kbd>
      </Button>
      <Button look="quiet" disabled={disabled || !clip.canRedo} onClick={clip.redo}>
        {t('history.redo')}
      </Button>
      <Button look="quiet" onClick={() => setShowsKeys(true)}>
        {t('keys.show')} <kbd>?</kbd>
      </Button>
      {showsKeys && <KeyHelp onClose={() => setShowsKeys(false)} />}
    </div>
  );
};
