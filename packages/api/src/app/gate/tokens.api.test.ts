import { createHmac, createPublicKey } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { newProgram, newStaff } from '../../../test/people.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { checkToken, mintToken, tokenPurposes } from '../../platform/tokens/token.ts';
import type { TokenKeys } from '../../platform/tokens/token-keys.ts';

const vectors = join(
  process.env.JOBPROD_VECTORS ?? join(import.meta.dirname, '../../../../../../shared/vectors'),
  'jws/json_web_signature_test.json',
);
const isThere = existsSync(vectors);
type Group = { comment: string; public?: JWK; private?: JWK; tests: { tcId: number; comment: string; jws: string; result: string }[] };

const encoded = (part: unknown): string => Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');

describe('tokens', () => {
  let app: TestApp;
  let program: Browser;
  let genuine: string;
  let claims: JWTPayload;
  beforeAll(async () => {
    app = await startTestApp();
    program = await newProgram(
      app,
      await newStaff(app, { email: 'admin@jobprod.test', firstName: 'Anne', lastName: 'Roux' }, 'ADMINISTRATOR'),
    );
    genuine = program.bearer ?? '';
    ours = await app.services.tokenKeys.signingKey(app.clock.now());
    claims = JSON.parse(Buffer.from(genuine.split('.')[1] ?? '', 'base64url').toString()) as JWTPayload;
  });
  afterAll(() => app.stop());

  const statusOf = async (authorization: string): Promise<number> => {
    const response = await app.browser().fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: '{"query":"{ viewer { kind } }"}',
    });
    await response.text();
    return response.status;
  };
  let ours: Awaited<ReturnType<TokenKeys['signingKey']>>;
  const header = (): JWTHeaderParameters => ({ alg: 'EdDSA', typ: 'at+jwt', kid: ours.kid });
  const signed = (payload: JWTPayload, more: Record<string, unknown> = {}): Promise<string> =>
    new SignJWT(payload).setProtectedHeader({ ...header(), ...more }).sign(ours.key);
  const seconds = () => Math.floor(app.clock.now().getTime() / 1000);

  it('a genuine token opens the API as the program it was made for', async () => {
    expect(await statusOf(`Bearer ${genuine}`)).toBe(200);
    expect(await statusOf(`Bearer ${await signed(claims)}`)).toBe(200);
    expect(await program.ask('{ viewer { kind } }')).toEqual({ viewer: { kind: 'API_CLIENT' } });
  });

  it.skipIf(!isThere)(
    `fault A01: no vector of Wycheproof is taken for a token, even by a ring that holds its key${isThere ? '' : ` (not found: ${vectors}; set JOBPROD_VECTORS)`}`,
    async () => {
      const { testGroups } = JSON.parse(readFileSync(vectors, 'utf8')) as { testGroups: Group[] };
      const ring = app.services.tokenKeys;
      const own = ring.verificationKey;
      let sent = 0;
      for (const { public: key, private: secret, tests } of testGroups) {
        const { use: _use, key_ops: _operations, ...jwk } = key ?? secret ?? {};
        const imported = await importJWK({
          ...jwk,
          alg: jwk.alg === 'ES521' ? 'ES512' : (jwk.alg ?? (jwk.kty === 'EC' ? 'ES256' : 'RS256')),
        });
        ring.verificationKey = () => Promise.resolve(imported as CryptoKey);
        for (const { tcId, jws, result } of tests) {
          // Header values hold no line breaks and no control characters; the rest goes as it is.
          if (typeof jws === 'string' && /^[\x20-\x7e]*$/.test(jws))
            expect([tcId, result, await statusOf(`Bearer ${jws}`)]).toEqual([tcId, result, 401]);
          const checked = await checkToken({
            keys: ring,
            issuer: app.services.settings.origin,
            purpose: 'access',
            token: String(jws),
            now: app.clock.now(),
          });
          expect([tcId, checked]).toEqual([tcId, undefined]);
          sent += 1;
        }
      }
      ring.verificationKey = own;
      expect(sent).toBe(401);
      expect(await statusOf(`Bearer ${genuine}`)).toBe(200);
    },
  );

  it('fault A01: what those vectors do to theirs, done to a genuine token of ours: refused', async () => {
    const [head = '', body = '', signature = ''] = genuine.split('.');
    const flipped = (text: string): string => (text.startsWith('A') ? `B${text.slice(1)}` : `A${text.slice(1)}`);
    const twisted = [
      `${head}.${body}.${flipped(signature)}`,
      `${head}.${body}.`,
      `${head}.${body}`,
      `${head}.${flipped(body)}.${signature}`,
      `${head}..${signature}`,
      `${head}.${signature}`,
      `${flipped(head)}.${body}.${signature}`,
      `.${body}.${signature}`,
      `${body}.${signature}`,
      '..',
      '.',
      '',
      `${genuine}.`,
      `${genuine}.x`,
      `${head}.${body}.${signature.slice(0, -4)}`,
      `${head}.${body}.${signature}AAAA`,
      `${head}.${body}.${signature}=`,
      `${head}.${body}.${signature.slice(0, 10)} ${signature.slice(10)}`,
      `${head}.${body}.${Buffer.alloc(64).toString('base64url')}`,
      JSON.stringify({ payload: body, protected: head, signature }),
      `${genuine} ${genuine}`,
    ];
    for (const token of twisted) expect([token, await statusOf(`Bearer ${token}`)]).toEqual([token, 401]);
    for (const authorization of [genuine, `Basic ${genuine}`, `Token ${genuine}`, `Bearer  ${genuine}`, 'Bearer', 'x'])
      expect(await statusOf(authorization)).toBe(401);
    expect(
      await app
        .browser()
        .fetch(`/graphql?access_token=${genuine}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"query":"{ viewer { kind } }"}',
        })
        .then((response) => response.json()),
    ).toMatchObject({
      data: { viewer: { kind: 'VISITOR' } },
    });
  });

  it.each(['none', 'None', 'nOnE', 'NONE', '', 'HS256', 'ES256', 'RS256', 'Ed448'])(
    'fault A02: alg "%s", with and without a signature: 401',
    async (alg) => {
      const start = `${encoded({ ...header(), alg })}.${encoded(claims)}`;
      for (const signature of ['', genuine.split('.')[2], 'AAAA']) expect(await statusOf(`Bearer ${start}.${signature}`)).toBe(401);
    },
  );

  it('fault A03: our public key, taken for a shared secret in each of its written forms: 401', async () => {
    const { keys } = (await (await app.browser().fetch('/.well-known/jwks.json')).json()) as { keys: JWK[] };
    const [jwk = {}] = keys;
    const key = createPublicKey({ key: jwk as never, format: 'jwk' });
    const pem = String(key.export({ type: 'spki', format: 'pem' }));
    const der = key.export({ type: 'spki', format: 'der' });
    const secrets = [
      pem,
      pem.trim(),
      der,
      JSON.stringify(jwk),
      `${JSON.stringify(jwk)}\n`,
      Buffer.from(jwk.x ?? '', 'base64url'),
      jwk.x ?? '',
    ];
    for (const alg of ['HS256', 'EdDSA']) {
      for (const secret of secrets) {
        const start = `${encoded({ ...header(), alg })}.${encoded(claims)}`;
        expect(await statusOf(`Bearer ${start}.${createHmac('sha256', secret).update(start).digest('base64url')}`)).toBe(401);
      }
    }
  });

  it('fault A04: keys that a token brings along or points at are never followed', async () => {
    let asked = 0;
    const trap = createServer((_request, response) => {
      asked += 1;
      response.end('{"keys":[]}');
    });
    await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
    // A listening TCP server's address is an AddressInfo.
    const url = `http://127.0.0.1:${(trap.address() as AddressInfo).port}/keys`;
    const theirs = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    const jwk = await exportJWK(theirs.publicKey);
    const lures = [
      { jwk },
      { jku: url },
      { x5u: url },
      { x5c: ['AAAA'] },
      { kid: '../../dev/null' },
      { kid: "' or 1=1--" },
      { kid: url },
      { kid: '__proto__' },
      { jwk, kid: undefined },
    ];
    for (const lure of lures) {
      const token = await new SignJWT(claims).setProtectedHeader({ ...header(), ...lure }).sign(theirs.privateKey);
      expect([lure, await statusOf(`Bearer ${token}`)]).toEqual([lure, 401]);
    }
    trap.close();
    expect(asked).toBe(0);
  });

  it('fault A05: late, early, endless, or not made for here: 401', async () => {
    const now = seconds();
    const { exp: _exp, ...endless } = claims;
    const { aud: _aud, ...toNobody } = claims;
    const { iss: _iss, ...fromNobody } = claims;
    const { sub: _sub, ...aboutNobody } = claims;
    const { jti: _jti, ...unnumbered } = claims;
    const wrong: Record<string, JWTPayload> = {
      'a second ago': { ...claims, exp: now - 1 },
      'this very second': { ...claims, exp: now },
      'not before two minutes': { ...claims, nbf: now + 120 },
      endless,
      toNobody,
      fromNobody,
      aboutNobody,
      unnumbered,
      'exp as text': { ...claims, exp: String(now + 60) as never },
      'exp with a fraction': { ...claims, exp: now + 60.5 },
      'exp 1e308': { ...claims, exp: 1e308 },
      'exp beyond its life': { ...claims, exp: now + 100 * 365 * 24 * 3600 },
      'another issuer': { ...claims, iss: 'https://evil.test' },
      'another audience': { ...claims, aud: `${app.services.settings.origin}/media` },
      'several audiences': { ...claims, aud: [String(claims.aud), 'https://evil.test'] },
    };
    for (const [what, payload] of Object.entries(wrong))
      expect([what, await statusOf(`Bearer ${await signed(payload)}`)]).toEqual([what, 401]);
    for (const typ of ['JWT', 'media+jwt', '', undefined])
      expect([typ, await statusOf(`Bearer ${await signed(claims, { typ })}`)]).toEqual([typ, 401]);
    expect(await statusOf(`Bearer ${await signed(claims, { crit: ['b64'], b64: true })}`)).not.toBe(500);
  });

  it('fault A06: a token serves one purpose, of every pair', async () => {
    const { tokenKeys: keys, settings } = app.services;
    const now = app.clock.now();
    for (const made of tokenPurposes) {
      const token = await mintToken({ keys, issuer: settings.origin, purpose: made, subject: String(claims.sub), now, seconds: 60 });
      for (const asked of tokenPurposes) {
        const checked = await checkToken({ keys, issuer: settings.origin, purpose: asked, token, now });
        expect([made, asked, checked !== undefined]).toEqual([made, asked, made === asked]);
      }
      if (made !== 'access') expect(await statusOf(`Bearer ${token}`)).toBe(401);
    }
  });

  it('fault A06: a session, an attempt, a client’s secret are no tokens, and a token is none of them', async () => {
    const administrator = await newStaff(app, { email: 'admin2@jobprod.test', firstName: 'Ada', lastName: 'Roux' }, 'ADMINISTRATOR');
    const session = administrator.cookie('__Host-session') ?? '';
    const { requestSignIn } = await app
      .browser()
      .ask<{ requestSignIn: { attempt: string } }>('mutation { requestSignIn(input: { email: "admin2@jobprod.test" }) { attempt } }');
    for (const secret of [session, requestSignIn.attempt]) expect(await statusOf(`Bearer ${secret}`)).toBe(401);
    const thief = app.browser();
    thief.setCookie('__Host-session', genuine);
    expect(await thief.ask('{ viewer { kind } }')).toEqual({ viewer: { kind: 'VISITOR' } });
    for (const token of [genuine, session, requestSignIn.attempt]) {
      expect(
        await thief.ask('mutation($token: String!) { completeSignIn(input: { token: $token }) { errors { code } } }', { token }),
      ).toEqual({
        completeSignIn: { errors: [{ code: 'LINK_USED_OR_EXPIRED' }] },
      });
    }
  });
});
