import { type MailTemplate, mailTemplates } from '@jobprod/shared/mail-templates';
import { useTranslation } from 'react-i18next';

const isTemplate = (name: string): name is MailTemplate => Object.hasOwn(mailTemplates, name);
export const templates = Object.keys(mailTemplates).filter(isTemplate);

/** What a template is called by those who look for its mails; one that is sent no more keeps the name it was sent by. */
export const useTemplateName = (): ((name: string) => string) => {
  const { t } = useTranslation('outgoing-mail');
  return (name) => (isTemplate(name) ? t(`template.${name}`) : name);
};
