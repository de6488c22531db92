import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EnterCompanySpaceDocument } from '../../gql/invitation/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useAction } from '../../lib/use-action.ts';
import { CheckField } from '../../ui/choice.tsx';
import { Form } from '../../ui/form.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Stack } from '../../ui/stack.tsx';

/** N5: nothing of the space is shown before its undertaking is acknowledged; nothing is ticked beforehand. */
export const EnterSpace = ({ token, expiresAt }: { token: string; expiresAt: string }) => {
  const { t } = useTranslation('invitation');
  const format = useFormat();
  const entering = useAction(EnterCompanySpaceDocument, (data) => data.enterCompanySpace);
  const [acknowledges, setAcknowledges] = useState(false);
  const [tried, setTried] = useState(false);
  const enter = async () => {
    setTried(true);
    // A fresh page, whose frame knows of the space.
    if (acknowledges && (await entering.run({ input: { token, acknowledges } }))) location.assign(addresses.mySpace);
  };
  return (
    <Frame width="narrow" title={t('space.title')} lead={t('space.lead')}>
      <Stack stretch>
        <p>{t('space.until', { date: format.moment(expiresAt) })}</p>
        <Form action={entering} onSubmit={() => void enter()} submit={t('space.enter')}>
          <CheckField
            label={t('space.acknowledge')}
            checked={acknowledges}
            error={tried && !acknowledges ? t('space.missing') : undefined}
            onChange={({ target }) => setAcknowledges(target.checked)}
          />
        </Form>
      </Stack>
    </Frame>
  );
};
