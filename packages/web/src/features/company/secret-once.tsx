import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row } from '../../ui/stack.tsx';

/** Whose it is, by what that is called there, and how it is kept. */
export type Secret = { of: 'client' | 'webhook'; name: string; secret: string };

/** A secret in sight until it was kept; it stands nowhere but in this component, and no reload brings it back. */
export const SecretOnce = ({ shown: { of, name, secret }, onKept }: { shown: Secret; onKept: () => void }) => {
  const { t } = useTranslation('company');
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Notice tone="warn" title={t('secret.title')}>
      <p>{t(`secret.text.${of}`)}</p>
      <DefinitionList
        facts={[
          { name: t(`secret.id.${of}`), value: <code>{name}</code> },
          { name: t('secret.secret'), value: <code>{secret}</code> },
        ]}
      />
      <Row>
        <Button look="quiet" onClick={() => void copy()}>
          {t(copied ? 'secret.copied' : 'secret.copy')}
        </Button>
        <Button look="plain" onClick={onKept}>
          {t('secret.done')}
        </Button>
      </Row>
    </Notice>
  );
};
