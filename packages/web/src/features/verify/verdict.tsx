import type { Verdict } from '@jobprod/shared/verify-receipt';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { Checked, KeyOrigin } from './check-receipt.ts';
import styles from './verdict.module.css';

type Sound = Extract<Verdict, { code: 'ok' }>;

const Facts = ({ proved }: { proved: Sound }) => {
  const { t } = useTranslation('verify');
  const { t: page } = useTranslation('verify-page');
  const format = useFormat();
  const { register, type, at, id, leafIndex, treeSize, headSignedAt, origin, fingerprint, payload } = proved;
  return (
    <Section title={page('detail')}>
      <DefinitionList
        facts={[
          { name: t('facts.register'), value: t(`registers.${register}`) },
          { name: t('facts.type'), value: type },
          { name: t('facts.at'), value: format.legalMoment(at.toISOString()) },
          { name: t('facts.id'), value: <code>{id}</code> },
          { name: t('facts.place'), value: t('facts.placeOf', { number: format.number(leafIndex + 1), size: format.number(treeSize) }) },
          ...(headSignedAt ? [{ name: t('facts.headSignedAt'), value: format.legalMoment(headSignedAt.toISOString()) }] : []),
          { name: t('facts.origin'), value: origin },
          { name: t('facts.fingerprint'), value: <code>{fingerprint}</code> },
          {
            name: t('facts.payload'),
            value: payload === undefined ? t('facts.erased') : <pre className={styles.payload}>{JSON.stringify(payload, null, 2)}</pre>,
          },
        ]}
      />
    </Section>
  );
};

export const Trusted = ({ keys, announced }: { keys: KeyOrigin; announced: boolean }) => {
  const { t } = useTranslation('verify');
  const { t: page } = useTranslation('verify-page');
  return (
    <>
      <p>{keys === 'given' ? t('trust.given') : page(keys === 'published' ? 'keys.published' : 'keys.ownKey')}</p>
      {announced && <p>{t('trust.announced')}</p>}
    </>
  );
};

export const VerdictOf = ({ checked }: { checked: Exclude<Checked, { unusableKey: string } | { pack: unknown }> }) => {
  const { t } = useTranslation('verify');
  const { t: page } = useTranslation('verify-page');
  if ('keyMissing' in checked) return <Notice tone="warn">{page('keys.missing')}</Notice>;
  const { verdict, keys } = checked;
  if (verdict.code !== 'ok') {
    return (
      <Notice tone="bad" title={page('invalid')}>
        <p>{t(`verdict.${verdict.code}`, verdict)}</p>
      </Notice>
    );
  }
  const own = keys === 'receipt';
  return (
    <Stack gap="loose" stretch>
      <Notice tone={own ? 'warn' : 'good'} title={page(own ? 'coherent' : 'valid')}>
        <p>{own ? t('verdict.ok-own-key') : t(verdict.payload === undefined ? 'verdict.ok-erased' : 'verdict.ok')}</p>
        <Trusted keys={keys} announced={verdict.isKeyAnnounced} />
      </Notice>
      <Facts proved={verdict} />
    </Stack>
  );
};
