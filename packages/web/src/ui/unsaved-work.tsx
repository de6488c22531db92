import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

/** Put it in a form's page: leaving with unsaved work asks, by a link as by closing the tab. `text`: what would be lost, where it is not what was written. */
export const UnsavedWork = ({ when, text }: { when: boolean; text?: string }) => {
  const { t } = useTranslation();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => when && currentLocation.pathname !== nextLocation.pathname);
  useEffect(() => {
    if (!when) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [when]);
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog
      title={t('unsaved.title')}
      onClose={() => blocker.reset()}
      actions={
        <>
          <Button look="quiet" onClick={() => blocker.proceed()}>
            {t('unsaved.leave')}
          </Button>
          <Button onClick={() => blocker.reset()}>{t('unsaved.stay')}</Button>
        </>
      }
    >
      <p>{text ?? t('unsaved.text')}</p>
    </Dialog>
  );
};
