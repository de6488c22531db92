import type { PackProblem, PackVerdict } from '@jobprod/shared/evidence-pack/verify-pack';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { KeyOrigin } from './check-receipt.ts';
import styles from './verdict.module.css';
import { Trusted } from './verdict.tsx';

type Read = Extract<PackVerdict, { code: 'read' }>;

const shortened = (words: string): string => (words.length > 120 ? `${words.slice(0, 120)}…` : words);

const Problem = ({ problem }: { problem: PackProblem }) => {
  const { t } = useTranslation('verify');
  const said =
    problem.code === 'receipt'
      ? t(`verdict.${problem.verdict.code}`, problem.verdict)
      : t(`pack.problem.${problem.code}`, { what: 'what' in problem && problem.what ? shortened(problem.what) : undefined });
  return (
    <li>
      <code>{problem.file}</code>
      <br />
      {said}
    </li>
  );
};

/** Enough to see what is wrong; a pack of thousands that all fail says so once. */
const mostNamed = 50;

const Unsound = ({ problems }: { problems: readonly PackProblem[] }) => {
  const { t: page } = useTranslation('verify-page');
  return (
    <Notice tone="bad" title={page('pack.invalid')}>
      <p>{page('pack.toReview', { count: problems.length })}</p>
      <ul className={styles.problems}>
        {problems.slice(0, mostNamed).map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one file may have several problems, and the list never changes
          <Problem key={index} problem={problem} />
        ))}
      </ul>
      {problems.length > mostNamed && <p>{page('pack.more', { count: problems.length - mostNamed })}</p>}
    </Notice>
  );
};

const Case = ({ told, fingerprints, proved, receipts }: Read) => {
  const { t } = useTranslation('verify');
  const { t: page } = useTranslation('verify-page');
  const format = useFormat();
  if (!told) return null;
  return (
    <Section title={page('pack.detail')} lead={page('pack.party')}>
      <DefinitionList
        facts={[
          { name: t('pack.reference'), value: told.reference },
          { name: t('pack.subject'), value: told.subject },
          { name: page('pack.state.label'), value: page(`pack.state.${told.state}`) },
          { name: page('pack.openedAt'), value: format.legalMoment(told.openedAt) },
          { name: page('pack.messages'), value: format.number(told.messages.length) },
          { name: page('pack.receipts'), value: format.number(receipts) },
          ...(proved?.headSignedAt
            ? [{ name: t('facts.headSignedAt'), value: format.legalMoment(proved.headSignedAt.toISOString()) }]
            : []),
          ...fingerprints.map((fingerprint) => ({ name: t('facts.fingerprint'), value: <code>{fingerprint}</code> })),
        ]}
      />
    </Section>
  );
};

export const PackVerdictOf = ({ pack, keys }: { pack: PackVerdict; keys: KeyOrigin }) => {
  const { t } = useTranslation('verify');
  const { t: page } = useTranslation('verify-page');
  if (pack.code === 'unusable')
    return (
      <Notice tone="bad" title={page('pack.invalid')}>
        <p>{t(`pack.unusable.${pack.problem}`)}</p>
      </Notice>
    );
  if (pack.problems.length > 0) return <Unsound problems={pack.problems} />;
  const own = keys === 'receipt';
  return (
    <Stack gap="loose" stretch>
      <Notice tone={own ? 'warn' : 'good'} title={page(own ? 'pack.coherent' : 'pack.valid')}>
        <p>{page(own ? 'pack.soundOwnKey' : 'pack.sound', { count: pack.receipts })}</p>
        <Trusted keys={keys} announced={pack.proved?.isKeyAnnounced ?? false} />
      </Notice>
      <Case {...pack} />
    </Stack>
  );
};
