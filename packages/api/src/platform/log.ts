import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;

/** Names under which a secret could travel; their values never reach a log line. */
const secretNames = ['password', 'secret', 'token', 'code', 'authorization', 'cookie', 'attempt', 'set-cookie'];

export const createLog = (level: string, destination?: DestinationStream): Log =>
  pino(
    {
      level,
      redact: {
        paths: secretNames.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`, `*.*.*["${name}"]`]),
        censor: '[redacted]',
      },
      formatters: { level: (label) => ({ level: label }) },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    destination ?? pino.destination(2),
  );
