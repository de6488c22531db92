import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/company/fragment-masking.ts';
import { ApiClients_CompanyFragmentDoc, RevokeApiClientDocument, RotateApiClientSecretDocument } from '../../gql/company/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { usePublisher } from '../../lib/publisher.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Refusals } from '../../ui/form.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import { Section } from '../../ui/section.tsx';
import { Row } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import { NewClientForm } from './new-client-form.tsx';
import { type Secret, SecretOnce } from './secret-once.tsx';

type Asking = { act: 'rotate' | 'revoke'; id: string; name: string };

type ApiClientsProps = { company: FragmentType<typeof ApiClients_CompanyFragmentDoc>; onChanged: () => void };

/** Programs that read for the company: opened, given a new secret, and closed for good. */
export const ApiClients = ({ onChanged, ...props }: ApiClientsProps) => {
  const { t } = useTranslation('company');
  const format = useFormat();
  const { name: owner } = usePublisher();
  const { apiClients } = readFragment(ApiClients_CompanyFragmentDoc, props.company);
  const rotation = useAction(RotateApiClientSecretDocument, (data) => data.rotateApiClientSecret);
  const revocation = useAction(RevokeApiClientDocument, (data) => data.revokeApiClient);
  const [asking, setAsking] = useState<Asking>();
  const [secret, setSecret] = useState<Secret>();
  const confirm = async ({ act, id }: Asking) => {
    const input = { apiClientId: id };
    if (act === 'revoke') await revocation.run({ input });
    else {
      const done = await rotation.run({ input });
      if (done?.apiClient && done.secret) setSecret({ of: 'client', name: done.apiClient.clientId, secret: done.secret });
    }
    setAsking(undefined);
  };
  return (
    <Section title={t('clients')} lead={t('clientsLead')}>
      <p>{t('property', { name: owner })}</p>
      {secret && <SecretOnce key={secret.secret} shown={secret} onKept={() => setSecret(undefined)} />}
      {apiClients.length === 0 ? (
        <p>{t('noClient')}</p>
      ) : (
        <List label={t('clients')}>
          {apiClients.map(({ id, name, clientId, scopes, lastUsedAt, revokedAt }) => (
            <ListItem
              key={id}
              aside={
                revokedAt ? (
                  <Tag>{t('revoked', { date: format.dayOf(revokedAt) })}</Tag>
                ) : (
                  <Row>
                    <Button look="plain" onClick={() => setAsking({ act: 'rotate', id, name })}>
                      {t('rotate')}
                    </Button>
                    <Button look="plain" onClick={() => setAsking({ act: 'revoke', id, name })}>
                      {t('revoke')}
                    </Button>
                  </Row>
                )
              }
            >
              <strong>{name}</strong>
              <span>{t('clientId', { clientId })}</span>
              <span>{t('scopes', { scopes: format.list(scopes.map((scope) => t(`scope.${scope}`))) })}</span>
              {!revokedAt && <span>{lastUsedAt ? t('lastUsed', { date: format.shortMoment(lastUsedAt) }) : t('neverUsed')}</span>}
            </ListItem>
          ))}
        </List>
      )}
      <Refusals {...rotation} />
      <Refusals {...revocation} />
      <h3>{t('newClient')}</h3>
      <NewClientForm
        onCreated={(created) => {
          setSecret(created);
          onChanged();
        }}
      />
      {asking && (
        <Confirm
          danger
          title={t(`${asking.act}Title`)}
          confirm={t(asking.act)}
          busy={rotation.running || revocation.running}
          onConfirm={() => void confirm(asking)}
          onClose={() => setAsking(undefined)}
        >
          <p>{t(`${asking.act}Text`, { name: asking.name })}</p>
        </Confirm>
      )}
    </Section>
  );
};
