import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PresentedCompanyFragment, WishForIntroductionDocument } from '../../gql/company-space/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';

/** « Présentez-moi »: JobProd is asked, and nobody else learns of it (N5). */
export const WishForm = ({ company: { id, name, wish, viewerCanWish } }: { company: PresentedCompanyFragment }) => {
  const { t } = useTranslation('company-space');
  const format = useFormat();
  const wishing = useAction(WishForIntroductionDocument, (data) => data.wishForIntroduction);
  const [asks, setAsks] = useState(false);
  const [message, setMessage] = useState('');
  const ask = async () => {
    if (await wishing.run({ input: { companyId: id, message } })) setAsks(false);
  };
  const words = t('wish.open');
  return (
    <Stack>
      {wish && (
        <Notice tone={wish.state === 'DECLINED' ? 'plain' : 'good'}>
          {t(`wish.${wish.state}`, { date: format.shortMoment(wish.askedAt) })}
        </Notice>
      )}
      {wish?.reason && <p>{wish.reason}</p>}
      {viewerCanWish && (
        <Button aria-label={`${words}, ${name}`} look={wish ? 'quiet' : 'primary'} onClick={() => setAsks(true)}>
          {words}
        </Button>
      )}
      {asks && (
        <Confirm
          title={t('wish.title')}
          confirm={t('wish.send')}
          busy={wishing.running}
          onConfirm={() => void ask()}
          onClose={() => setAsks(false)}
        >
          <Stack stretch>
            <p>{t('wish.text')}</p>
            <TextArea
              optional
              label={t('wish.message')}
              hint={t('wish.messageHint')}
              rows={4}
              maxLength={limits.contactMessage}
              value={message}
              onChange={({ target }) => setMessage(target.value)}
            />
            <Refusals {...wishing} />
          </Stack>
        </Confirm>
      )}
    </Stack>
  );
};
