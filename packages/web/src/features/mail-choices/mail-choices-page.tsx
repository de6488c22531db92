import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ChooseMailTopicDocument, MailChoicesPageDocument, type MailTopic } from '../../gql/mail-choices/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { CheckField } from '../../ui/choice.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';

/** Which mails reach me? Those of the contract always; the others as long as one wants them. */
export const Page = () => {
  const { t } = useTranslation('mail-choices');
  const result = useQuery(MailChoicesPageDocument, { fetchPolicy: 'cache-and-network' });
  const choose = useAction(ChooseMailTopicDocument, (data) => data.chooseMailTopic);
  const change = async (topic: MailTopic, isWanted: boolean) => {
    if (await choose.run({ input: { topic, isWanted } })) await result.refetch();
  };
  return (
    <Loaded result={result}>
      {({ viewer: { email, mailTopics } }) => (
        <Frame width="reading" title={t('title')} lead={t('lead', { email })}>
          {mailTopics.length > 0 && (
            <Section title={t('courtesy.title')} lead={t('courtesy.lead')}>
              <Stack stretch>
                {mailTopics.map(({ topic, isWanted }) => (
                  <CheckField
                    key={topic}
                    label={t(`topic.${topic}.label`)}
                    hint={t(`topic.${topic}.hint`)}
                    checked={isWanted}
                    disabled={choose.running}
                    onChange={(event) => void change(topic, event.currentTarget.checked)}
                  />
                ))}
                <Refusals refusals={choose.refusals} failure={choose.failure} />
              </Stack>
            </Section>
          )}
          <Section title={t('contract.title')}>
            <Notice>{t('contract.text')}</Notice>
          </Section>
        </Frame>
      )}
    </Loaded>
  );
};
