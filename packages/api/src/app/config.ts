import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { parseCosignerKey } from '@jobprod/shared/cosignature';
import { languages } from '@jobprod/shared/language';
import * as v from 'valibot';
import type { Witness } from '../platform/register/witness.ts';
import type { DigestReader } from '../platform/services.ts';

/** One setting: its name in the environment, what is accepted, what it is when nothing is said, and what it does (printed into `docs/operating.md`). */
type Setting = { accepts: string; schema: v.GenericSchema<string | undefined, unknown>; defaultsTo: string; does: string };

const isProduction = (environment: Environment) => environment.NODE_ENV === 'production';

const whole = (minimum: number, maximum: number) =>
  v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.minValue(minimum), v.maxValue(maximum));
const flag = v.pipe(
  v.picklist(['on', 'off']),
  v.transform((value) => value === 'on'),
);
const url = (...schemes: string[]) =>
  v.pipe(
    v.string(),
    v.url(),
    v.check((text) => schemes.some((scheme) => text.startsWith(`${scheme}:`))),
  );
const hostName = v.pipe(v.string(), v.regex(/^(?=.{3,200}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/));
const spaced = v.pipe(
  v.string(),
  v.transform((text) => text.split(' ').filter((part) => part !== '')),
  v.minLength(1),
);
const isDnsServer = (address: string): boolean => isIP(address) !== 0 || isIP(/^\[?([^\]]+?)\]?:\d{1,5}$/.exec(address)?.[1] ?? '') !== 0;
const listed = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
const witness = v.pipe(
  v.string(),
  v.rawTransform<string, Witness>(({ dataset, addIssue, NEVER }) => {
    const [vkey = '', address = '', ...more] = dataset.value.split(/\s+/);
    const key = parseCosignerKey(vkey);
    if (key && more.length === 0 && /^https?:/.test(address) && URL.canParse(address)) return { vkey, key, url: address };
    addIssue({ message: 'not a witness' });
    return NEVER;
  }),
);
const digestReader = v.pipe(
  v.string(),
  v.transform((text) => text.split(/\s+/)),
  v.union([v.strictTuple([v.pipe(v.string(), v.email())]), v.strictTuple([v.pipe(v.string(), v.email()), v.picklist(languages)])]),
  v.transform(([email, language]): DigestReader => ({ email, language })),
);
const optional = <S extends v.GenericSchema<string, unknown>>(schema: S) => v.optional(schema);

export const settings = {
  NODE_ENV: {
    accepts: 'development, test or production',
    schema: v.optional(v.picklist(['development', 'test', 'production']), 'development'),
    defaultsTo: 'development',
    does: 'What the settings below default from.',
  },
  PORT: {
    accepts: '0 to 65535',
    schema: v.optional(whole(0, 65_535), '4000'),
    defaultsTo: '4000',
    does: 'Where the pages and the API are served.',
  },
  HOST: {
    accepts: 'an address of this machine',
    schema: v.optional(v.pipe(v.string(), v.minLength(1)), 'localhost'),
    defaultsTo: 'localhost',
    does: 'The address listened on.',
  },
  ORIGIN: {
    accepts: 'an http or https address without a path',
    schema: optional(v.pipe(url('http', 'https'), v.regex(/^https?:\/\/[^/]+$/))),
    defaultsTo: '`http://localhost:PORT`',
    does: 'What people type to come here: used in mails, cookies and tokens.',
  },
  JOBPROD_DATA: {
    accepts: 'a folder that can be written',
    schema: v.optional(v.pipe(v.string(), v.minLength(1)), '.data'),
    defaultsTo: '`.data`',
    does: 'Everything that is not in an outside database: `pg`, `keys`, `uploads`, `tracks`, `sources`, `renditions`, `archive`, `heads`, `work`.',
  },
  DATABASE_URL: {
    accepts: 'a postgres address',
    schema: optional(url('postgres', 'postgresql')),
    defaultsTo: 'the embedded PostgreSQL under `JOBPROD_DATA/pg`',
    does: 'An outside PostgreSQL, 16 or later.',
  },
  DATABASE_POOL: { accepts: '2 to 200', schema: v.optional(whole(2, 200), '20'), defaultsTo: '20', does: 'Connections at most.' },
  SMTP_URL: {
    accepts: 'an smtp or smtps address',
    schema: optional(url('smtp', 'smtps')),
    defaultsTo: 'the embedded mailbox',
    does: 'The relay mails leave by.',
  },
  SMTP_TLS: {
    accepts: 'required or opportunistic',
    schema: optional(v.picklist(['required', 'opportunistic'])),
    defaultsTo: 'required in production and where `SMTP_URL` holds a password; else opportunistic',
    does: '`required`: mail leaves by TLS, to a relay whose certificate holds, or waits. `opportunistic`: by STARTTLS where the relay offers it, whatever its certificate. `smtps` is TLS from the first byte.',
  },
  SMTP_CA: {
    accepts: 'the path of a file of certificates (PEM)',
    schema: optional(v.pipe(v.string(), v.minLength(1))),
    defaultsTo: 'the authorities everybody trusts',
    does: 'Who vouches for the relay’s certificate, where that is nobody known.',
  },
  SMTP_CONNECTIONS: {
    accepts: '1 to 50',
    schema: v.optional(whole(1, 50), '5'),
    defaultsTo: '5',
    does: 'Connections to the relay at most; they are kept for the next mail for half a minute.',
  },
  MAIL_DKIM: {
    accepts:
      'pairs of a selector and the path of a private key (PEM, RSA of 2048 bits or more, or Ed25519), separated by commas, such as `s2026b /run/keys/b.pem, s2026a /run/keys/a.pem`',
    schema: optional(
      v.pipe(
        v.string(),
        v.transform((text) => listed(text).map((pair) => pair.split(/\s+/))),
        v.minLength(1),
        v.everyItem(
          ([selector = '', path = '', ...more]) =>
            /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(selector) && path !== '' && more.length === 0,
        ),
        v.transform((pairs) => pairs.map(([selector = '', path = '']) => ({ selector, path }))),
      ),
    ),
    defaultsTo: 'none: mails leave unsigned, and the relay signs them or nobody',
    does: 'Signs every mail with each of these keys (DKIM) for the domain of `MAIL_FROM`. The start logs the DNS record to publish for each.',
  },
  MAIL_FROM: {
    accepts: 'a mailbox',
    schema: v.optional(v.pipe(v.string(), v.regex(/^[^\r\n]*<?[^\s@<>]+@[^\s@<>]+>?$/)), 'JobProd <contact@jobprod.com>'),
    defaultsTo: '`JobProd <contact@jobprod.com>`',
    does: 'The sender of mails.',
  },
  MAIL_DOMAIN: {
    accepts: 'a host name',
    schema: v.optional(hostName, 'jobprod.com'),
    defaultsTo: '`jobprod.com`',
    does: 'What stands after the @ in the address of a question’s answer (`Reply-To`). Its mail must come in here.',
  },
  MAIL_IN_PORT: {
    accepts: '0 to 65535, or off',
    schema: optional(v.union([v.literal('off'), whole(0, 65_535)])),
    defaultsTo: '`PORT` + 25',
    does: 'Where mail comes in, by SMTP with STARTTLS. 25 where the world delivers straight to this machine.',
  },
  MAIL_IN_HOST: {
    accepts: 'an address of this machine',
    schema: v.optional(v.pipe(v.string(), v.minLength(1)), 'localhost'),
    defaultsTo: 'localhost',
    does: 'The address where mail comes in.',
  },
  MAIL_IN_TLS: {
    accepts: 'the path of a PEM file with the private key and the certificate',
    schema: optional(v.pipe(v.string(), v.minLength(1))),
    defaultsTo: 'a self-signed one, made once under `JOBPROD_DATA/keys`',
    does: 'What STARTTLS shows to those who hand mail in.',
  },
  MAIL_IN_DNS: {
    accepts: 'addresses of DNS servers with spaces between them, such as `192.0.2.53 [2001:db8::53]:5353`',
    schema: optional(
      v.pipe(
        spaced,
        v.everyItem((address) => isDnsServer(address)),
      ),
    ),
    defaultsTo: 'those of the machine',
    does: 'Who is asked for SPF, DKIM and DMARC records of those who write.',
  },
  MAIL_IN_RELAY: {
    accepts: 'a name and one or more IP addresses, such as `mx.example.net 192.0.2.25`',
    schema: optional(
      v.pipe(
        spaced,
        v.check(
          ([name = '', ...addresses]) => v.is(hostName, name) && addresses.length > 0 && addresses.every((address) => isIP(address) !== 0),
        ),
        v.transform(([name = '', ...addresses]) => ({ name, addresses })),
      ),
    ),
    defaultsTo: 'none: we check every message ourselves',
    does: 'A relay of yours that mail comes through: what it wrote in `Authentication-Results` under this name is believed where the message comes from these addresses, and only there. It must remove such fields that strangers wrote under its name. What a message to a public mailbox asks to be done is done where its own signature (DKIM) holds too; else its writer is asked to confirm.',
  },
  MAIL_IN_HOOK_SECRET: {
    accepts: '`whsec_` and at least 24 bytes in base64',
    schema: optional(
      v.pipe(
        v.string(),
        v.regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/),
        v.transform((text) => Buffer.from(text.slice('whsec_'.length), 'base64')),
      ),
    ),
    defaultsTo: 'none: the hook answers 404',
    does: 'Lets a hosted service hand mail in by `POST /hooks/incoming-mail`, signed as Standard Webhooks.',
  },
  STUN_URLS: {
    accepts: 'addresses such as `stun:stun.example.net:3478`, separated by commas',
    schema: optional(
      v.pipe(
        v.string(),
        v.transform(listed),
        v.minLength(1),
        v.everyItem((one) => /^stuns?:[^\s?#]+$/.test(one)),
      ),
    ),
    defaultsTo: 'none: nobody outside hears of an interview',
    does: 'Who tells the two browsers of an interview their own address as the other sees it.',
  },
  TURN_URLS: {
    accepts: 'addresses such as `turn:turn.example.net:3478?transport=udp`, separated by commas',
    schema: optional(
      v.pipe(
        v.string(),
        v.transform(listed),
        v.minLength(1),
        v.everyItem((one) => /^turns?:[^\s?#]+(\?transport=(udp|tcp))?$/.test(one)),
      ),
    ),
    defaultsTo: 'none',
    does: 'Who relays an interview between two browsers that cannot reach each other. Needs `TURN_SECRET`.',
  },
  TURN_SECRET: {
    accepts: 'at least 16 characters without spaces',
    schema: optional(v.pipe(v.string(), v.regex(/^\S{16,200}$/))),
    defaultsTo: 'none; needed with `TURN_URLS`',
    does: 'Shared with the TURN server (`use-auth-secret` and `static-auth-secret` of coturn): each page is lent a credential of four hours.',
  },
  MAILBOX_RECOVERY_DAYS: {
    accepts: '1 to 60',
    schema: v.optional(whole(1, 60), '7'),
    defaultsTo: '7',
    does: 'How long the old address is warned before somebody who lost their mailbox, and whose identity staff established, is let in by a new one.',
  },
  REGISTER_ORIGIN: {
    accepts: 'a host name and path without spaces',
    schema: v.optional(v.pipe(v.string(), v.regex(/^[^\s+]{1,100}$/)), 'jobprod.com/register'),
    defaultsTo: '`jobprod.com/register`',
    does: 'The name of the register in its signed heads. Never changed once receipts are out.',
  },
  REGISTER_HEADS_FILE: {
    accepts: 'a path',
    schema: optional(v.pipe(v.string(), v.minLength(1))),
    defaultsTo: '`heads/register-heads.txt` under `JOBPROD_DATA`',
    does: 'Where signed heads of the register are appended, outside the database: best on another disk.',
  },
  REGISTER_DIGEST_TO: {
    accepts: 'mailboxes, each with `fr` or `en` after it where wished, separated by commas',
    schema: optional(v.pipe(v.string(), v.transform(listed), v.array(digestReader))),
    defaultsTo: 'nobody',
    does: 'Who gets the newest signed head by mail, once a day at most, and the alarm when the register no longer continues one. In the language named, else that of the account with this address, else French.',
  },
  REGISTER_WITNESSES: {
    accepts: 'pairs of a witness’s vkey and its address, `name+id+key https://…`, separated by commas',
    schema: optional(v.pipe(v.string(), v.transform(listed), v.array(witness))),
    defaultsTo: 'none',
    does: 'Witnesses that speak the C2SP witness protocol and cosign each head.',
  },
  REGISTER_TIMESTAMP_URL: {
    accepts: 'an http or https address',
    schema: optional(url('http', 'https')),
    defaultsTo: 'none',
    does: 'An authority that stamps a head an hour (RFC 3161). Needs `REGISTER_TIMESTAMP_ROOTS`.',
  },
  REGISTER_TIMESTAMP_ROOTS: {
    accepts: 'the path of a file of certificates (PEM)',
    schema: optional(v.pipe(v.string(), v.minLength(1))),
    defaultsTo: 'none',
    does: 'The certificates that the authority’s own has to lead to.',
  },
  LOG_LEVEL: {
    accepts: 'trace, debug, info, warn, error or silent',
    schema: v.optional(v.picklist(['trace', 'debug', 'info', 'warn', 'error', 'silent']), 'info'),
    defaultsTo: 'info',
    does: 'How much is logged, as JSON lines on standard error.',
  },
  DEMO: {
    accepts: 'on or off',
    schema: optional(flag),
    defaultsTo: 'on, but off in production',
    does: 'Makes the demo people on an empty database. Refused in production.',
  },
  MAILBOX: {
    accepts: 'on or off',
    schema: optional(flag),
    defaultsTo: 'on, but off in production',
    does: 'Serves `/mailbox`. Refused in production.',
  },
  JOBPROD_NOW: {
    accepts: 'an instant such as 2026-11-22T10:00:00Z',
    schema: optional(
      v.pipe(
        v.string(),
        v.isoTimestamp(),
        v.transform((text) => new Date(text)),
      ),
    ),
    defaultsTo: 'the real time',
    does: 'Where the product’s clock starts, so that expiries can be walked through. It never goes back over its data: told the same instant as last time, it goes on from where it was; an earlier one is refused. Refused in production.',
  },
  S3_BUCKET_URL: {
    accepts: 'the https address of a bucket, or of a folder in one, without a query',
    schema: optional(v.pipe(url('http', 'https'), v.regex(/^[^?#]+[^?#/]$/))),
    defaultsTo: 'the disk, under `JOBPROD_DATA`',
    does: 'Where media are kept, as `sources/…` and `renditions/…`: anything that speaks S3. The bucket is private; what is shown leaves through the service.',
  },
  S3_REGION: {
    accepts: 'a region’s name',
    schema: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)), 'us-east-1'),
    defaultsTo: 'us-east-1',
    does: 'The region requests to the bucket are signed for.',
  },
  S3_ACCESS_KEY_ID: {
    accepts: 'the id of an access key',
    schema: optional(v.pipe(v.string(), v.regex(/^\S{3,128}$/))),
    defaultsTo: 'none; needed with `S3_BUCKET_URL`',
    does: 'Who the service is to the bucket.',
  },
  S3_SECRET_ACCESS_KEY: {
    accepts: 'the secret of that access key',
    schema: optional(v.pipe(v.string(), v.regex(/^\S{3,256}$/))),
    defaultsTo: 'none; needed with `S3_BUCKET_URL`',
    does: 'Signs the requests to the bucket.',
  },
  PERSISTED_ONLY: {
    accepts: 'on or off',
    schema: optional(flag),
    defaultsTo: 'off, but on in production',
    does: 'Callers without an API client may run only the operations of our own pages.',
  },
  LISTED_A_DAY: {
    accepts: '1 to 1000000',
    schema: v.optional(whole(1, 1_000_000), '10000'),
    defaultsTo: '10000',
    does: 'How many profiles one reader is told in lists in a day: a visitor by where they come from, a recruiter by person, a program by itself. More is held off until the next day, and staff are told.',
  },
  OPENED_A_DAY: {
    accepts: '1 to 1000000',
    schema: v.optional(whole(1, 1_000_000), '500'),
    defaultsTo: '500',
    does: 'The same of profiles opened.',
  },
  PLAYED_A_DAY: {
    accepts: '1 to 1000000',
    schema: v.optional(whole(1, 1_000_000), '300'),
    defaultsTo: '300',
    does: 'The same of clips played.',
  },
  TRUSTED_PROXIES: {
    accepts: '0 to 10',
    schema: v.optional(whole(0, 10), '0'),
    defaultsTo: '0',
    does: 'How many proxies in front are ours; `X-Forwarded-For` is believed that far.',
  },
  FFMPEG_PATH: {
    accepts: 'the path of an ffmpeg, ffprobe beside it',
    schema: optional(v.pipe(v.string(), v.minLength(1))),
    defaultsTo: 'the system’s, or the embedded one',
    does: 'Which ffmpeg cuts and joins.',
  },
  WORKERS: {
    accepts: '0 to 32',
    schema: v.optional(whole(0, 32), '2'),
    defaultsTo: '2',
    does: 'Jobs run at once in this process; 0 leaves them to other processes.',
  },
} as const satisfies Record<string, Setting>;

export type Environment = Readonly<Record<string, string | undefined>>;
type Read = { [K in keyof typeof settings]: v.InferOutput<(typeof settings)[K]['schema']> };

/** A wrong setting stops the start with its name and what is accepted; the value itself may be a secret and is not repeated. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

const readAll = (environment: Environment): Read =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each value was parsed by the schema of its key; Object.fromEntries forgets which
  Object.fromEntries(
    Object.entries<Setting>(settings).map(([name, { schema, accepts }]) => {
      const value = environment[name];
      const result = v.safeParse(schema, value === '' ? undefined : value);
      if (!result.success) throw new ConfigError(`${name} must be ${accepts}.`);
      return [name, result.output];
    }),
  ) as Read;

const refuseInProduction = (environment: Environment, read: Read): void => {
  if (!isProduction(environment)) return;
  if (read.DEMO) throw new ConfigError('DEMO must be off in production.');
  if (read.MAILBOX) throw new ConfigError('MAILBOX must be off in production.');
  if (read.JOBPROD_NOW) throw new ConfigError('JOBPROD_NOW must not be set in production.');
};

const s3Of = ({ S3_BUCKET_URL, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }: Read) => {
  if (!S3_BUCKET_URL) {
    for (const [name, value] of Object.entries({ S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }))
      if (value) throw new ConfigError(`${name} is set and S3_BUCKET_URL is not: set both, or neither.`);
    return undefined;
  }
  if (!S3_ACCESS_KEY_ID) throw new ConfigError(`S3_ACCESS_KEY_ID must be ${settings.S3_ACCESS_KEY_ID.accepts}: S3_BUCKET_URL is set.`);
  if (!S3_SECRET_ACCESS_KEY)
    throw new ConfigError(`S3_SECRET_ACCESS_KEY must be ${settings.S3_SECRET_ACCESS_KEY.accepts}: S3_BUCKET_URL is set.`);
  return { bucketUrl: S3_BUCKET_URL, region: S3_REGION, accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY };
};

const smtpOf = ({ NODE_ENV, SMTP_URL, SMTP_TLS, SMTP_CA, SMTP_CONNECTIONS, MAIL_DKIM }: Read) => {
  const hasPassword = SMTP_URL !== undefined && new URL(SMTP_URL).password !== '';
  if (hasPassword && SMTP_TLS === 'opportunistic' && SMTP_URL.startsWith('smtp:'))
    throw new ConfigError('SMTP_TLS must be required: SMTP_URL holds a password, which would cross the network in the clear.');
  const usual = NODE_ENV === 'production' || hasPassword ? ('required' as const) : ('opportunistic' as const);
  return { tls: SMTP_TLS ?? usual, caPath: SMTP_CA, connections: SMTP_CONNECTIONS, dkim: MAIL_DKIM ?? [] };
};

const refuseHalves = (read: Read): void => {
  if ((read.TURN_URLS === undefined) !== (read.TURN_SECRET === undefined))
    throw new ConfigError('TURN_URLS and TURN_SECRET must be set together.');
  if ((read.REGISTER_TIMESTAMP_URL === undefined) !== (read.REGISTER_TIMESTAMP_ROOTS === undefined))
    throw new ConfigError('REGISTER_TIMESTAMP_URL and REGISTER_TIMESTAMP_ROOTS must be set together.');
};

export type Config = ReturnType<typeof readConfig>;

export const readConfig = (environment: Environment) => {
  const read = readAll(environment);
  refuseInProduction(environment, read);
  refuseHalves(read);
  const production = read.NODE_ENV === 'production';
  return {
    isProduction: production,
    port: read.PORT,
    host: read.HOST,
    origin: read.ORIGIN,
    dataDir: resolve(read.JOBPROD_DATA),
    databaseUrl: read.DATABASE_URL,
    databasePool: read.DATABASE_POOL,
    smtpUrl: read.SMTP_URL,
    smtp: smtpOf(read),
    mailFrom: read.MAIL_FROM,
    mailDomain: read.MAIL_DOMAIN,
    mailIn: {
      port: read.MAIL_IN_PORT ?? (read.PORT === 0 ? 0 : Math.min(read.PORT + 25, 65_535)),
      host: read.MAIL_IN_HOST,
      tls: read.MAIL_IN_TLS,
    },
    mailTrust: { dns: read.MAIL_IN_DNS, relay: read.MAIL_IN_RELAY },
    mailHookSecret: read.MAIL_IN_HOOK_SECRET,
    ice: { stunUrls: read.STUN_URLS ?? [], turnUrls: read.TURN_URLS ?? [], turnSecret: read.TURN_SECRET },
    recoveryDays: read.MAILBOX_RECOVERY_DAYS,
    registerOrigin: read.REGISTER_ORIGIN,
    readingsADay: { LISTED: read.LISTED_A_DAY, OPENED: read.OPENED_A_DAY, PLAYED: read.PLAYED_A_DAY },
    registerHeadsFile: read.REGISTER_HEADS_FILE,
    registerDigestTo: read.REGISTER_DIGEST_TO ?? [],
    registerWitnesses: read.REGISTER_WITNESSES ?? [],
    timeStampUrl: read.REGISTER_TIMESTAMP_URL,
    timeStampRoots: read.REGISTER_TIMESTAMP_ROOTS,
    logLevel: read.LOG_LEVEL,
    demo: read.DEMO ?? !production,
    mailbox: read.MAILBOX ?? !production,
    startAt: read.JOBPROD_NOW,
    s3: s3Of(read),
    persistedOnly: read.PERSISTED_ONLY ?? production,
    trustedProxies: read.TRUSTED_PROXIES,
    ffmpegPath: read.FFMPEG_PATH,
    workers: read.WORKERS,
  };
};
