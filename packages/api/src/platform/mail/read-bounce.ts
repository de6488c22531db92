import type { ParsedMail } from 'mailparser';

/** What became of a mail for one recipient, as the servers on its way say (RFC 3464), or as those say that know no such form. */
export type DeliveryReport = {
  action: 'failed' | 'delayed' | 'delivered';
  /** There is no such mailbox; any other failure may pass. */
  isForGood: boolean;
  /** Lower case; none where it is not said. */
  recipients: readonly string[];
  said: string;
};

const gone =
  /\b(?:user|mailbox|recipient|address|account|alias)\b.{0,60}\b(?:unknown|not found|not exist|no longer|disabled|deactivated|invalid|inactive)|\bno (?:such|mailbox here)\b|\b(?:unknown|invalid) (?:user|recipient|mailbox|address|local part)|couldn['’]t be found|n['’]existe (?:pas|plus)|(?:adresse|destinataire|boîte|utilisateur|compte)\b.{0,60}(?:inconnue?|introuvable|inexistante?|désactivée?|invalide)|5\.1\.(?:1|2|3|10)\b|5\.2\.1\b/is;
const passing =
  /\b(?:over ?quota|quota exceeded|mailbox (?:is )?full|insufficient storage|temporar|try again|greylist|spam|policy|blocked|rate)|boîte (?:aux lettres |de réception )?(?:est )?(?:pleine|saturée)|\b4\.\d\.\d\b|5\.2\.2\b|5\.7\.\d+/i;
const late =
  /\bdelay(?:ed)?\b|still (?:trying|being retried)|will (?:be retried|continue to (?:try|retry)|retry)|warning message only|retardée?\b|nouvel essai/i;

/** Subjects of those who return mail without the form made for it. */
export const bounceSubject =
  /undeliver|delivery (?:status|failure|has failed|incomplete|problem)|returned mail|mail (?:delivery|system) (?:failed|error)|failure notice|could not be delivered|returned to sender|non[ -]?remis|échec de (?:la )?(?:remise|distribution)|non (?:distribué|délivré)|retour à l['’]expéditeur/i;

/** Of what strangers write no more is looked through than a server ever says (fault D04). */
const mostRead = 8_000;
const longestField = 1_000;
const mostFiles = 10;
const mostFailed = 50;

const addressIn = (field: string | undefined): string[] => {
  const address = /([^\s<>;"]+@[^\s<>;"]+)/.exec(field?.slice(0, longestField).replace(/^\s*[\w-]+\s*;/, '') ?? '')?.[1];
  return address ? [address.toLowerCase()] : [];
};

type Fields = ReadonlyMap<string, string>;
const fieldsOf = (block: string): Fields =>
  new Map(
    block
      .replace(/\r?\n[ \t]+/g, ' ')
      .split(/\r?\n/)
      .flatMap((line): [string, string][] => {
        const at = line.indexOf(':');
        return at < 1 ? [] : [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]];
      }),
  );

/** RFC 3463: 5.1.x is about the address, 5.2.1 a mailbox that is closed, 5.4.4 a domain that no mail leads to. */
const isForGood = (status: string, said: string): boolean =>
  /^5\.1\.|^5\.2\.1$|^5\.4\.4$/.test(status) || (/^5\.(?:0\.0|\d+\.0)$/.test(status) && gone.test(said) && !passing.test(said));

const reportOf = (fields: Fields): DeliveryReport[] => {
  const action = fields.get('action')?.toLowerCase() ?? '';
  if (!fields.has('final-recipient') || action === '') return [];
  const status = /\d\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? '';
  const said = [status, fields.get('diagnostic-code')?.replace(/^\s*[\w-]+\s*;\s*/, '')].filter(Boolean).join(' ').slice(0, 500);
  const recipients = [...addressIn(fields.get('original-recipient')), ...addressIn(fields.get('final-recipient'))];
  if (action === 'delayed') return [{ action: 'delayed', isForGood: false, recipients, said }];
  if (action !== 'failed') return [{ action: 'delivered', isForGood: false, recipients, said }];
  return [{ action: 'failed', isForGood: isForGood(status, said), recipients, said }];
};

/** The parser reads the report as text, or keeps it as a file where it says it is one. */
const inStandardForm = (mail: ParsedMail): DeliveryReport[] => {
  const files = mail.attachments
    .filter(({ contentType }) => /^message\/(?:global-)?delivery-status$/.test(contentType))
    .slice(0, mostFiles);
  return [mail.text ?? '', ...files.map(({ content }) => content.subarray(0, 50_000).toString('utf8'))]
    .flatMap((text) =>
      text
        .slice(0, 50_000)
        .split(/(?:\r?\n){2,}/)
        .slice(0, 100),
    )
    .flatMap((block) => reportOf(fieldsOf(block)));
};

const returnedBelow = /copy of the message|original message|message d['’]origine|below this line/i;

/** qmail, Exim, and whoever writes a letter about it: what stands above the message they return. */
const inOwnWords = (mail: ParsedMail, whole: string): DeliveryReport => {
  const lines = whole.slice(0, mostRead).split('\n');
  const end = lines.findIndex((line) => line.startsWith('--') && returnedBelow.test(line));
  const head = lines.slice(0, end === -1 ? undefined : end).join('\n');
  const failed = mail.headerLines
    .filter(({ key }) => key === 'x-failed-recipients')
    .slice(0, mostFailed)
    .flatMap(({ line }) => addressIn(line.slice(line.indexOf(':') + 1)));
  const named = (head.match(/[^\s<>;:,"'()]+@[^\s<>;:,"'()]+/g) ?? []).map((address) => address.toLowerCase().replace(/[.]$/, ''));
  const isLate = late.test(`${mail.subject ?? ''}\n${head}`) && !gone.test(head);
  const said = head
    .split('\n')
    .map((line) => line.trim())
    .find((line) => gone.test(line) || passing.test(line) || /\b[45]\d\d\b/.test(line));
  return {
    action: isLate ? 'delayed' : 'failed',
    isForGood: !isLate && gone.test(head) && !passing.test(head),
    recipients: failed.length > 0 ? failed : named,
    said: (said ?? mail.subject ?? '').slice(0, 500),
  };
};

/** What a message that returns mail says became of it: for each recipient it names, or once in its own words. */
export const deliveryReports = (mail: ParsedMail, whole: string): DeliveryReport[] => {
  const standard = inStandardForm(mail);
  return standard.length > 0 ? standard : [inOwnWords(mail, whole)];
};
