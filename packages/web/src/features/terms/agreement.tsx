import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/terms/fragment-masking.ts';
import { Agreement_CandidateFragmentDoc } from '../../gql/terms/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Row } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ApproveForm, type ShownText } from './approve-form.tsx';
import { ImageRelease } from './image-release.tsx';
import { ReceiptLink } from './receipt-link.tsx';
import { useReleaseEnd } from './use-release-end.ts';

type AgreementProps = {
  candidate: FragmentType<typeof Agreement_CandidateFragmentDoc>;
  termsVersionId: string;
  text: ShownText;
  onApproved: () => unknown;
};

const consents = ['image', 'voice', 'waiver'] as const;

/** What this candidate agreed to, or may agree to now; given again, it renews the release from that day (A2). */
export const Agreement = ({ candidate, termsVersionId, text, onApproved }: AgreementProps) => {
  const { t } = useTranslation('terms');
  const format = useFormat();
  const { termsAcceptance, imageRelease, nextReleaseExpiresAt } = readFragment(Agreement_CandidateFragmentDoc, candidate);
  const [again, setAgain] = useState(false);
  useReleaseEnd(nextReleaseExpiresAt);
  const running = imageRelease?.state === 'LIVE' ? imageRelease : undefined;
  const form = { termsVersionId, text, releaseUntil: nextReleaseExpiresAt, running };
  const key = `${termsVersionId} ${text.contentHash}`;
  if (!termsAcceptance) {
    return (
      <>
        <ApproveForm key={key} {...form} />
        {/* T4: a release given under an older version runs on, and its withdrawal never waits. */}
        {imageRelease && <ImageRelease release={imageRelease} />}
      </>
    );
  }
  return (
    <>
      <Notice tone="good" title={t('approve.done', { date: format.moment(termsAcceptance.approvedAt) })}>
        <ReceiptLink receipt={termsAcceptance.receipt} onWait={onApproved} />
      </Notice>
      <Section title={t('given.title')}>
        <List>
          {consents.map((consent) => (
            <ListItem
              key={consent}
              aside={<Tag tone={termsAcceptance[consent] ? 'good' : 'plain'}>{t(termsAcceptance[consent] ? 'given.yes' : 'given.no')}</Tag>}
            >
              {t(`given.${consent}`)}
            </ListItem>
          ))}
        </List>
      </Section>
      <ImageRelease release={imageRelease} />
      {again ? (
        <ApproveForm key={key} {...form} isAgain onApproved={() => setAgain(false)} />
      ) : (
        <Section title={t('again.title')} lead={t('again.lead', { date: format.legalMoment(nextReleaseExpiresAt) })}>
          <Row>
            <Button look="quiet" onClick={() => setAgain(true)}>
              {t('again.open')}
            </Button>
          </Row>
        </Section>
      )}
    </>
  );
};
