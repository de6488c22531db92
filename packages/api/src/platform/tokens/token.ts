import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { newId } from '../ids.ts';
import { longestTokenSeconds, type TokenKeys } from './token-keys.ts';

/** What a token is for; it travels as `typ` and `aud`, so that no token serves for anything else (fault A06). */
export const tokenPurposes = ['access', 'media', 'upload'] as const;
export type TokenPurpose = (typeof tokenPurposes)[number];

export type TokenClaims = JWTPayload & { sub: string; jti: string };

const typeOf = (purpose: TokenPurpose): string => (purpose === 'access' ? 'at+jwt' : `${purpose}+jwt`);
const audienceOf = (issuer: string, purpose: TokenPurpose): string => `${issuer}/${purpose}`;

type Minting = {
  keys: TokenKeys;
  issuer: string;
  purpose: TokenPurpose;
  subject: string;
  now: Date;
  seconds: number;
  claims?: Record<string, unknown>;
};

export const mintToken = async ({ keys, issuer, purpose, subject, now, seconds, claims = {} }: Minting): Promise<string> => {
  const { kid, key } = await keys.signingKey(now);
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'EdDSA', typ: typeOf(purpose), kid })
    .setIssuer(issuer)
    .setAudience(audienceOf(issuer, purpose))
    .setSubject(subject)
    .setJti(newId())
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + seconds)
    .sign(key);
};

const isWhole = (time: unknown): time is number => Number.isSafeInteger(time);

type Checking = { keys: TokenKeys; issuer: string; purpose: TokenPurpose; token: string; now: Date };

/** The claims of a token that is ours, for this purpose, and not expired; undefined for any other. Keys come from our ring by `kid` alone: `jwk`, `jku`, `x5u` and the like are never followed. */
export const checkToken = async ({ keys, issuer, purpose, token, now }: Checking): Promise<TokenClaims | undefined> => {
  try {
    const { payload } = await jwtVerify(
      token,
      async ({ kid }) => {
        const key = kid === undefined ? undefined : await keys.verificationKey(kid);
        if (!key) throw new errors.JWKSNoMatchingKey();
        return key;
      },
      {
        algorithms: ['EdDSA'],
        typ: typeOf(purpose),
        issuer,
        audience: audienceOf(issuer, purpose),
        currentDate: now,
        clockTolerance: 0,
        requiredClaims: ['exp', 'iat', 'sub', 'jti'],
      },
    );
    const { sub, jti, iat, exp, aud } = payload;
    const isOfOurMaking = typeof aud === 'string' && isWhole(iat) && isWhole(exp) && exp - iat <= longestTokenSeconds;
    return isOfOurMaking && typeof sub === 'string' && typeof jti === 'string' ? { ...payload, sub, jti } : undefined;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return undefined;
    throw error;
  }
};
