import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/company/fragment-masking.ts';
import {
  DeleteWebhookDocument,
  ReplayWebhookDeliveryDocument,
  Webhooks_CompanyFragmentDoc,
  type Webhooks_WebhookFragment,
  Webhooks_WebhookFragmentDoc,
} from '../../gql/company/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Refusals } from '../../ui/form.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import { Section } from '../../ui/section.tsx';
import { Tag } from '../../ui/tag.tsx';
import { NewWebhookForm } from './new-webhook-form.tsx';
import { type Secret, SecretOnce } from './secret-once.tsx';

type Delivery = Webhooks_WebhookFragment['deliveries'][number];

/** What was told last, and what became of it. */
const Deliveries = ({
  of,
  deliveries,
  busy,
  onReplay,
}: {
  of: string;
  deliveries: readonly Delivery[];
  busy: boolean;
  onReplay?: (messageId: string) => void;
}) => {
  const { t } = useTranslation('company');
  const format = useFormat();
  if (deliveries.length === 0) return <p>{t('webhooks.nothingTold')}</p>;
  return (
    <details>
      <summary>{t('webhooks.lastTold')}</summary>
      <List label={t('webhooks.toldTo', { url: of })}>
        {deliveries.map(({ messageId, event, state, attempts, queuedAt, status, problem }) => {
          const moment = format.shortMoment(queuedAt);
          const again = t('webhooks.again');
          return (
            <ListItem
              key={messageId}
              aside={
                state !== 'WAITING' &&
                onReplay && (
                  <Button
                    look="plain"
                    busy={busy}
                    aria-label={`${again}, ${t(`webhooks.event.${event}`)}, ${moment}`}
                    onClick={() => onReplay(messageId)}
                  >
                    {again}
                  </Button>
                )
              }
            >
              <span>
                {t(`webhooks.event.${event}`)} · {moment}
              </span>
              <span>
                {t(`webhooks.state.${state}`)}
                {attempts > 0 && ` · ${t('webhooks.attempts', { count: attempts })}`}
                {status != null && ` · ${t('webhooks.status', { status })}`}
                {problem && ` · ${t(`webhooks.problem.${problem}`)}`}
              </span>
            </ListItem>
          );
        })}
      </List>
    </details>
  );
};

type WebhooksProps = {
  company: FragmentType<typeof Webhooks_CompanyFragmentDoc>;
  webhooks: readonly FragmentType<typeof Webhooks_WebhookFragmentDoc>[];
  onChanged: () => void;
};

/** Where the company's programs are told that something has changed: added, followed, and deleted. */
export const Webhooks = ({ onChanged, ...props }: WebhooksProps) => {
  const { t } = useTranslation('company');
  const format = useFormat();
  const { apiClients } = readFragment(Webhooks_CompanyFragmentDoc, props.company);
  const webhooks = readFragment(Webhooks_WebhookFragmentDoc, props.webhooks);
  const deletion = useAction(DeleteWebhookDocument, (data) => data.deleteWebhook);
  const replay = useAction(ReplayWebhookDeliveryDocument, (data) => data.replayWebhookDelivery);
  const [asking, setAsking] = useState<{ id: string; url: string }>();
  const [secret, setSecret] = useState<Secret>();
  const programs = apiClients.filter(({ revokedAt }) => !revokedAt);
  const remove = async (webhookId: string) => {
    if (await deletion.run({ input: { webhookId } })) onChanged();
    setAsking(undefined);
  };
  if (programs.length === 0) return null;
  const words = t('webhooks.delete');
  return (
    <Section title={t('webhooks.title')} lead={t('webhooks.lead')}>
      {secret && <SecretOnce key={secret.secret} shown={secret} onKept={() => setSecret(undefined)} />}
      {webhooks.length > 0 && (
        <List label={t('webhooks.title')}>
          {webhooks.map(({ id, url, events, failingSince, disabledAt, apiClient, deliveries }) => (
            <ListItem
              key={id}
              aside={
                <Button look="plain" aria-label={`${words}, ${url}`} onClick={() => setAsking({ id, url })}>
                  {words}
                </Button>
              }
            >
              <strong>{url}</strong>
              <span>
                {t('webhooks.tells', { name: apiClient.name, events: format.list(events.map((event) => t(`webhooks.event.${event}`))) })}
              </span>
              {disabledAt && <Tag tone="warn">{t('webhooks.disabled', { date: format.dayOf(disabledAt) })}</Tag>}
              {!disabledAt && failingSince && <Tag tone="warn">{t('webhooks.failing', { date: format.shortMoment(failingSince) })}</Tag>}
              <Deliveries
                of={url}
                deliveries={deliveries}
                busy={replay.running}
                {...(disabledAt ? {} : { onReplay: (messageId) => void replay.run({ input: { webhookId: id, messageId } }) })}
              />
            </ListItem>
          ))}
        </List>
      )}
      <Refusals {...deletion} />
      <Refusals {...replay} />
      <h3>{t('webhooks.new')}</h3>
      <NewWebhookForm
        programs={programs}
        onCreated={(created) => {
          setSecret(created);
          onChanged();
        }}
      />
      {asking && (
        <Confirm
          danger
          title={t('webhooks.deleteTitle')}
          confirm={words}
          busy={deletion.running}
          onConfirm={() => void remove(asking.id)}
          onClose={() => setAsking(undefined)}
        >
          <p>{t('webhooks.deleteText', { url: asking.url })}</p>
        </Confirm>
      )}
    </Section>
  );
};
