import { Resolver } from 'node:dns/promises';
import { type AuthenticateResult, authenticate, dkimVerify } from 'mailauth';
import { digestOf } from '../ids.ts';
import type { Arrival } from './smtp-listener.ts';

/** Who vouches that a message is from whom it says: ourselves, the one relay we trust, or, in development, our own mailbox. */
export type MailVerdict = {
  by: 'ourselves' | 'relay' | 'mailbox';
  spf: string;
  dkim: string;
  dmarc: string;
  arc: string;
  /** The domain of its author stands behind it: DMARC passed, or an aligned DKIM signature. */
  isAuthentic: boolean;
  /** A whole, aligned signature of its author's domain covers author, addressee, subject and all of its text: we verified it ourselves, whoever else vouches. */
  isSigned: boolean;
  /** Such a signature covers the copies' addressees too: left out of it, they could be added by whoever sends a signed message on. */
  coversCc: boolean;
  /** Digests of the signatures that stand behind it: the same one again is a replay, whatever else was changed. */
  signatures: readonly string[];
};

/** The relay whose word is taken: the name it writes its verdicts under, and where it connects from. */
export type TrustedRelay = { name: string; addresses: readonly string[] };

export type MailTrust = {
  resolve: (name: string, type: string) => Promise<string[] | string[][]>;
  relay: TrustedRelay | undefined;
  /** How long one message may take to be checked; 20 s where it is not said. */
  patienceMs?: number;
};

/** DNS by the machine's own servers, or by these (`address` or `address:port`). */
export const mailTrust = (dnsServers: readonly string[] | undefined, relay: TrustedRelay | undefined): MailTrust => {
  const resolver = new Resolver({ timeout: 3_000, tries: 2 });
  if (dnsServers) resolver.setServers(dnsServers);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Node types one answer per kind of record; mailauth asks for kinds it knows how to read
  return { relay, resolve: async (name, type) => (await resolver.resolve(name, type)) as string[] | string[][] };
};

/** DNS did not answer: the verdict is not known yet, which is no verdict. */
export class VerdictPending extends Error {
  override name = 'VerdictPending';
}

const isTemporary = (status: string | undefined): boolean => status === 'temperror';

/** Left unsigned, the addressee or the subject could be put in their place by whoever sends a signed message on: it would say something else to somebody else. */
const mustBeSigned = ['from', 'to', 'subject'];

type Signature = NonNullable<AuthenticateResult['dkim']>['results'][number];
const signedBy = ({ signingHeaders }: Signature): ReadonlySet<string> =>
  new Set((signingHeaders?.keys ?? '').split(':').map((name) => name.trim().toLowerCase()));

/** The signatures that vouch for a message: whole, aligned, and not over when it was received. */
const standingAmong = (results: readonly Signature[], receivedAt: Date): Signature[] =>
  results.filter((signature) => {
    const { status, expiresAfter } = signature;
    const signed = signedBy(signature);
    const isWhole = !status.underSized && !status.testing && mustBeSigned.every((name) => signed.has(name));
    // mailauth asks the machine's clock alone when it reads; the service's own at the moment of receipt says so too.
    const holds = !expiresAfter || new Date(expiresAfter) >= receivedAt;
    return status.result === 'pass' && status.aligned && isWhole && holds;
  });

const signaturesOf = (standing: readonly Signature[]): Pick<MailVerdict, 'isSigned' | 'coversCc' | 'signatures'> => ({
  isSigned: standing.length > 0,
  coversCc: standing.some((signature) => signedBy(signature).has('cc')),
  signatures: standing.flatMap(({ signature }) => (signature ? [digestOf(signature.replace(/\s/g, ''))] : [])),
});

const verdictOf = ({ dkim, spf, dmarc, arc }: AuthenticateResult, from: string | undefined, receivedAt: Date): MailVerdict => {
  const results = dkim?.results ?? [];
  const standing = standingAmong(results, receivedAt);
  const dmarcResult = dmarc ? dmarc.status.result : 'none';
  // Both readers must see the same sole author: what two programs read differently was made to be.
  const isOneAuthor = from !== undefined && dkim?.headerFrom?.length === 1 && dkim.headerFrom[0]?.toLowerCase() === from;
  // DMARC also passes by a signature over a part of the message (l=), or one its domain only tries out (t=y): these vouch for nothing here.
  const isFromItsServer = dmarc !== false && dmarc !== undefined && dmarcResult === 'pass' && dmarc.alignment.spf.result !== undefined;
  const isVouchedFor = isFromItsServer || (dmarcResult !== 'fail' && standing.length > 0);
  return {
    by: 'ourselves',
    spf: spf ? spf.status.result : 'none',
    dkim:
      standing.length > 0
        ? 'pass'
        : results.some(({ status }) => status.result === 'pass')
          ? 'partial'
          : (results[0]?.status.result ?? 'none'),
    dmarc: dmarcResult,
    arc: arc ? arc.status.result : 'none',
    isAuthentic: isOneAuthor && isVouchedFor,
    ...signaturesOf(standing),
  };
};

/** Our own verdict: SPF, DKIM, DMARC and ARC by mailauth. Throws VerdictPending while DNS does not answer and the answer would matter. */
const ownVerdict = async (
  { raw, ip, helo, from: sender }: Arrival,
  from: string | undefined,
  { resolve }: MailTrust,
  receivedAt: Date,
): Promise<MailVerdict> => {
  const result = await authenticate(raw, { ip, helo, sender, mta: 'jobprod', resolver: resolve, disableBimi: true });
  const verdict = verdictOf(result, from, receivedAt);
  const unsure = [
    ...(result.dkim?.results ?? []).map(({ status }) => status.result),
    result.dmarc ? result.dmarc.status.result : undefined,
  ];
  if (!verdict.isAuthentic && unsure.some((status) => isTemporary(status))) throw new VerdictPending('DNS does not answer');
  return verdict;
};

const withoutComments = (text: string): string => {
  // No relay says more; quotation marks by the megabyte would be gone through again at each of them (fault D04).
  let bare = text.slice(0, 20_000).replace(/"(?:[^"\\]|\\.)*"/g, '""');
  for (let depth = 0; depth < 5 && bare.includes('('); depth += 1) bare = bare.replace(/\([^()]*\)/g, ' ');
  return bare.replace(/\s+/g, ' ').trim().toLowerCase();
};

const isWithin = (domain: string, signer: string): boolean => domain === signer || (signer.includes('.') && domain.endsWith(`.${signer}`));

/** What the trusted relay wrote: the topmost field under its own name, no other (RFC 8601, 5). A relay removes what strangers wrote under its name before. */
const relayVerdict = (fields: readonly string[], from: string | undefined, { name }: TrustedRelay): MailVerdict => {
  const [id = '', ...parts] = withoutComments(fields[0] ?? '')
    .split(';')
    .map((part) => part.trim());
  const own = id.split(' ')[0] === name.toLowerCase() ? parts : [];
  const method = (wanted: string) => own.filter((part) => part.startsWith(`${wanted}=`));
  const resultOf = (part: string | undefined) => /^\w+=(\w+)/.exec(part ?? '')?.[1] ?? 'none';
  const domain = from?.split('@').pop() ?? '';
  const dmarc = method('dmarc').find((part) => / header\.from=(\S+)/.exec(part)?.[1]?.split('@').pop() === domain);
  const dkim = method('dkim').find((part) => {
    const signer = / header\.(?:d|i)=(\S+)/.exec(part)?.[1]?.split('@').pop();
    return resultOf(part) === 'pass' && signer !== undefined && isWithin(domain, signer);
  });
  const passes = resultOf(dmarc) === 'pass' || (resultOf(dmarc) !== 'fail' && dkim !== undefined);
  return {
    by: 'relay',
    spf: resultOf(method('spf')[0]),
    dkim: resultOf(dkim ?? method('dkim')[0]),
    dmarc: resultOf(dmarc),
    arc: resultOf(method('arc')[0]),
    isAuthentic: from !== undefined && passes,
    isSigned: false,
    coversCc: false,
    signatures: [],
  };
};

/** A relay says that a signature passed, not over which headers, how much of the text, or whether its domain only tries it out: that is looked at here. */
const withOwnSignatures = async (
  verdict: MailVerdict,
  { raw }: Arrival,
  { resolve }: MailTrust,
  receivedAt: Date,
): Promise<MailVerdict> => {
  const { results } = await dkimVerify(raw, { resolver: resolve });
  return { ...verdict, ...signaturesOf(standingAmong(results, receivedAt)) };
};

/** Where the verdict cannot be had: nothing is taken on trust. */
export const noVerdict: MailVerdict = {
  by: 'ourselves',
  spf: 'none',
  dkim: 'none',
  dmarc: 'none',
  arc: 'none',
  isAuthentic: false,
  isSigned: false,
  coversCc: false,
  signatures: [],
};

/** In development our own mailbox stands for the recipient's provider, who knows who wrote. */
export const mailboxVerdict: MailVerdict = { ...noVerdict, by: 'mailbox', isAuthentic: true };

/** More signatures, or seals of servers on its way, than any mail that people send has: each costs a reading of all of it, and questions to a DNS of its sender's choice. */
const mostOfAKind = 10;
const checkedFields = /^[ \t]*(dkim-signature|arc-[a-z-]+)[ \t]*:/gim;
const isTooMuchToCheck = (raw: Buffer): boolean => {
  // As mailauth reads it: up to the first empty line, whatever ends a line, a name’s colon on the line after it.
  const [folded = ''] = raw.toString('latin1').split(/\r?\n\r?\n/, 1);
  const head = folded.replace(/\r?\n(?=[ \t:])/g, '');
  const counts = new Map<string, number>();
  for (const [, name = ''] of head.matchAll(checkedFields)) {
    const count = (counts.get(name.toLowerCase()) ?? 0) + 1;
    if (count > mostOfAKind) return true;
    counts.set(name.toLowerCase(), count);
  }
  return false;
};

const defaultPatienceMs = 20_000;
/** What is not known by then is not known, as where DNS does not answer. */
const inTime = async (verdict: Promise<MailVerdict>, patienceMs: number): Promise<MailVerdict> => {
  const over = Promise.withResolvers<never>();
  const timer = setTimeout(() => over.reject(new VerdictPending('Not checked in time')), patienceMs);
  try {
    return await Promise.race([verdict, over.promise]);
  } finally {
    clearTimeout(timer);
  }
};

/** The verdict on one message that came from outside; a signature that had ended when it was received vouches for nothing. */
export const authenticateMail = async (
  arrival: Arrival,
  { from, authenticationResults }: { from: string | undefined; authenticationResults: readonly string[] },
  trust: MailTrust,
  receivedAt: Date,
): Promise<MailVerdict> => {
  if (isTooMuchToCheck(arrival.raw)) return noVerdict;
  const verdict = trust.relay?.addresses.includes(arrival.ip)
    ? withOwnSignatures(relayVerdict(authenticationResults, from, trust.relay), arrival, trust, receivedAt)
    : ownVerdict(arrival, from, trust, receivedAt);
  return inTime(verdict, trust.patienceMs ?? defaultPatienceMs);
};
