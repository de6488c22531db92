import { resolve } from 'node:path';
import type { Publisher } from '@jobprod/shared/publisher';
import * as v from 'valibot';
import { ConfigError } from '../platform/config-error.ts';
import { type Setting, settings } from './settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Read = { [K in keyof typeof settings]: v.InferOutput<(typeof settings)[K]['schema']> };

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

const refuseInProduction = (read: Read): void => {
  if (read.NODE_ENV !== 'production') return;
  if (read.DEMO) throw new ConfigError('DEMO must be off in production.');
  if (read.MAILBOX) throw new ConfigError('MAILBOX must be off in production.');
  if (read.JOBPROD_NOW) throw new ConfigError('JOBPROD_NOW must not be set in production.');
  if (read.WEBHOOKS_TO_LOOPBACK) throw new ConfigError('WEBHOOKS_TO_LOOPBACK must be off in production.');
  // Without them a service would start that tells everybody to come to localhost, and mails nobody.
  if (!read.ORIGIN) throw new ConfigError(`ORIGIN must be ${settings.ORIGIN.accepts}: production needs it.`);
  if (!read.SMTP_URL) throw new ConfigError(`SMTP_URL must be ${settings.SMTP_URL.accepts}: production needs it.`);
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

const youTubeOf = (read: Read) => {
  const { YOUTUBE_CLIENT_ID: clientId, YOUTUBE_CLIENT_SECRET: clientSecret, YOUTUBE_REFRESH_TOKEN: refreshToken } = read;
  if (clientId === undefined && clientSecret === undefined && refreshToken === undefined) return undefined;
  if (clientId === undefined || clientSecret === undefined || refreshToken === undefined)
    throw new ConfigError('YOUTUBE_CLIENT_ID, YOUTUBE_CLIENT_SECRET and YOUTUBE_REFRESH_TOKEN must be set together.');
  return { clientId, clientSecret, refreshToken, apiUrl: read.YOUTUBE_API_URL, tokenUrl: read.YOUTUBE_TOKEN_URL };
};

const refuseHalves = (read: Read): void => {
  if ((read.TURN_URLS === undefined) !== (read.TURN_SECRET === undefined))
    throw new ConfigError('TURN_URLS and TURN_SECRET must be set together.');
  if ((read.REGISTER_TIMESTAMP_URL === undefined) !== (read.REGISTER_TIMESTAMP_ROOTS === undefined))
    throw new ConfigError('REGISTER_TIMESTAMP_URL and REGISTER_TIMESTAMP_ROOTS must be set together.');
};

const publisherOf = (read: Read): Publisher => ({
  name: read.PUBLISHER_NAME,
  form: read.PUBLISHER_FORM,
  capitalEuros: read.PUBLISHER_CAPITAL,
  registry: read.PUBLISHER_REGISTRY,
  siret: read.PUBLISHER_SIRET,
  street: read.PUBLISHER_STREET,
  city: read.PUBLISHER_CITY,
  email: read.CONTACT_ADDRESS,
  rightsEmail: read.RIGHTS_ADDRESS,
  termsSince: read.PUBLISHER_SINCE,
});

export type Config = ReturnType<typeof readConfig>;

export const readConfig = (environment: Environment) => {
  const read = readAll(environment);
  refuseInProduction(read);
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
    publisher: publisherOf(read),
    mailFrom: read.MAIL_FROM ?? `JobProd <${read.CONTACT_ADDRESS}>`,
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
    youTube: youTubeOf(read),
    youTubeRemovalMinutes: read.YOUTUBE_REMOVAL_MINUTES,
    sourceDays: { atMost: read.SOURCE_DAYS, afterApproval: read.SOURCE_DAYS_AFTER_APPROVAL },
    webhooksToLoopback: read.WEBHOOKS_TO_LOOPBACK ?? false,
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
