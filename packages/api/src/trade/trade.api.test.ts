import { verifyReceipt } from '@jobprod/shared/verify-receipt';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { newCandidate, newCompany, newProgram, newRecruiter, newStaff, signIn, type TestCompany } from '../../test/people.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { publishedKeys } from '../platform/register/register-keys.ts';

const orderFields = `id reference netCents vatRate vatCents totalCents currency orderedOn owedCents viewerCanEnter entry { id type register }
  credits { id netCents vatCents totalCents reason creditedOn entry { id type register } }
  payments { id amountCents receivedOn means bankReference entry { id type register } }
  reversals { id paymentId amountCents reason reversedOn entry { id type register } }`;

type Entry = { id: string; type: string; register: string };
type Order = {
  id: string;
  reference: string;
  vatCents: number;
  totalCents: number;
  owedCents: number;
  orderedOn: string;
  viewerCanEnter: boolean;
  entry: Entry;
  credits: { id: string; totalCents: number; vatCents: number; reason: string; entry: Entry }[];
  payments: { id: string; amountCents: number; entry: Entry }[];
  reversals: { id: string; paymentId: string; amountCents: number; entry: Entry }[];
};
type Refused = { code: string; message: string; path: string[] | null };
type Answer = { order: Order | null; errors: Refused[] };

const inputOf = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
const words = (name: string) =>
  `mutation($input: ${inputOf(name)}!) { ${name}(input: $input) { order { ${orderFields} } errors { code message path } } }`;

let app: TestApp;
let manager: Browser;
let administrator: Browser;
let acme: TestCompany;
let rita: Browser;
let eve: Browser;
let camille: Browser;

const act = async (who: Browser, name: string, input: Record<string, unknown>): Promise<Answer> => {
  const data = await who.ask<Record<string, Answer>>(words(name), { input });
  return data[name] ?? expect.fail();
};
const done = async (who: Browser, name: string, input: Record<string, unknown>): Promise<Order> => {
  const { order, errors } = await act(who, name, input);
  expect(errors).toEqual([]);
  return order ?? expect.fail();
};
const refusal = async (who: Browser, name: string, input: Record<string, unknown>) => {
  const { order, errors } = await act(who, name, input);
  expect(order).toBeNull();
  return errors.map(({ code, path }) => [code, path?.[0]].join(' '));
};
/** The code of a top-level refusal. */
const topLevel = async (who: Browser, name: string, input: Record<string, unknown>) =>
  (await who.answer(words(name), { input })).errors?.map(({ extensions }) => extensions?.code);

/** The proof as the page’s link downloads it. */
const receiptOf = async (who: Browser, id: string) => (await who.fetch(`/receipts/${encodeURIComponent(id)}.json`)).text();

/** What `npm run verify` says of a receipt, from the published keys alone. */
const verifier = async () => {
  const trustedKeys = (await publishedKeys(app.services.orm.em.fork(), app.services.registerKeyring)).map(({ key }) => key);
  return async (json: string) => (await verifyReceipt(json, { trustedKeys })).code;
};

let references = 0;
const anOrder = (more: Record<string, unknown> = {}) => {
  references += 1;
  return {
    companyId: acme.id,
    reference: `F-2026-${references}`,
    subject: 'Adhésion au réseau',
    netCents: 10_000,
    vatRate: 2000,
    orderedOn: '2026-01-15',
    ...more,
  };
};
const aPayment = (orderId: string, more: Record<string, unknown> = {}) => {
  references += 1;
  return { orderId, amountCents: 12_000, receivedOn: '2026-02-01', means: 'TRANSFER', bankReference: `VIR ${references}`, ...more };
};
const ordersOf = async (who: Browser, id = acme.id) =>
  (
    await who.ask<{ company: { orders: { nodes: Order[]; totalCount: number } | null; owedCents: number | null } | null }>(
      `query($id: ID!) { company(id: $id) { owedCents orders(first: 20) { totalCount nodes { ${orderFields} } } } }`,
      { id },
    )
  ).company;

beforeAll(async () => {
  app = await startTestApp({ now: '2026-03-10T22:30:00Z' });
  manager = await newStaff(app, { email: 'manager@jobprod.test', firstName: 'Nadia', lastName: 'Weber' }, 'NETWORK_MANAGER');
  administrator = await newStaff(app, { email: 'admin@jobprod.test', firstName: 'Ariane', lastName: 'Blin' }, 'ADMINISTRATOR');
  acme = await newCompany(app, { name: 'Acme' }, manager);
  rita = await newRecruiter(app, acme, { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' });
  const rivale = await newCompany(app, { name: 'Rivale' }, manager);
  eve = await newRecruiter(app, rivale, { email: 'eve@rivale.test', firstName: 'Eve', lastName: 'Roy' });
  camille = await newCandidate(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
});
afterAll(() => app.stop());

describe('T5: companies’ orders and payments', () => {
  it('T5: a network manager enters an order, a payment and a credit; what is owed follows, and the company reads all of it with its proofs', async () => {
    const order = await done(manager, 'enterOrder', anOrder({ totalCents: 12_000 }));
    expect(order).toMatchObject({ vatCents: 2_000, totalCents: 12_000, owedCents: 12_000, orderedOn: '2026-01-15', viewerCanEnter: true });
    expect((await done(manager, 'enterPayment', aPayment(order.id, { amountCents: 5_000 }))).owedCents).toBe(7_000);
    const credited = await done(manager, 'creditOrder', {
      orderId: order.id,
      netCents: 2_500,
      reason: 'Un poste de moins',
      creditedOn: '2026-02-02',
    });
    expect(credited).toMatchObject({ owedCents: 4_000, credits: [{ totalCents: 3_000, reason: 'Un poste de moins' }] });
    await app.runDueJobs();
    const seen = (await ordersOf(rita))?.orders?.nodes.find(({ id }) => id === order.id) ?? expect.fail();
    expect(seen).toMatchObject({ owedCents: 4_000, viewerCanEnter: false });
    const entries = [seen.entry, ...seen.payments.map(({ entry }) => entry), ...seen.credits.map(({ entry }) => entry)];
    expect(entries.map(({ register, type }) => [register, type])).toEqual([
      ['ORDERS', 'company-order-entered'],
      ['PAYMENTS', 'company-payment-received'],
      ['ORDERS', 'company-order-credited'],
    ]);
    const verdict = await verifier();
    for (const { id } of entries) {
      expect(await verdict(await receiptOf(rita, id))).toBe('ok');
      for (const who of [rita, manager]) expect((await who.fetch(`/receipts/${encodeURIComponent(id)}.pdf`)).status).toBe(200);
      expect((await eve.fetch(`/receipts/${encodeURIComponent(id)}.json`)).status, 'for another company').toBe(404);
    }
    expect(JSON.parse(await receiptOf(rita, seen.entry.id))).toMatchObject({
      payload: { payload: { totalCents: 12_000, currency: 'EUR', vatRate: 2000, orderedOn: '2026-01-15' } },
    });
  });

  it('T5: what was entered is never changed: a mistaken payment is taken back by a counter-entry, and entered anew', async () => {
    const order = await done(administrator, 'enterOrder', anOrder());
    const payment = aPayment(order.id, { bankReference: 'VIR MARS' });
    const paid = await done(administrator, 'enterPayment', payment);
    expect(paid.owedCents).toBe(0);
    for (const bankReference of ['VIR MARS', 'vir  mars', 'VirMars'])
      expect(await refusal(administrator, 'enterPayment', { ...payment, bankReference })).toEqual(['REFERENCE_IN_USE bankReference']);
    const paymentId = paid.payments[0]?.id;
    const half = { paymentId, amountCents: 2_000, reason: 'Saisi deux fois', reversedOn: '2026-02-03' };
    expect((await done(administrator, 'reversePayment', half)).owedCents).toBe(2_000);
    const { amountCents: _all, ...rest } = half;
    const undone = await done(administrator, 'reversePayment', rest);
    expect(undone).toMatchObject({
      owedCents: 12_000,
      reversals: [
        { paymentId, amountCents: 2_000 },
        { paymentId, amountCents: 10_000 },
      ],
    });
    expect(await refusal(administrator, 'reversePayment', rest)).toEqual(['NOT_POSSIBLE_NOW ']);
    expect((await done(administrator, 'enterPayment', payment)).owedCents).toBe(0);
  });

  it('T5: credits in parts add up to the order, its tax included, and no more; more paid than owed is owed back', async () => {
    const order = await done(manager, 'enterOrder', anOrder({ netCents: 3, vatRate: 2000 }));
    expect(order).toMatchObject({ vatCents: 1, totalCents: 4 });
    const credit = { orderId: order.id, reason: 'Annulée', creditedOn: '2026-03-10' };
    await done(manager, 'creditOrder', { ...credit, netCents: 1 });
    expect(await refusal(manager, 'creditOrder', { ...credit, netCents: 3 })).toEqual(['AMOUNT_OUT_OF_BOUNDS netCents']);
    const gone = await done(manager, 'creditOrder', credit);
    expect(gone.credits.reduce((sum, { totalCents }) => sum + totalCents, 0)).toBe(4);
    expect(await refusal(manager, 'creditOrder', credit)).toEqual(['NOT_POSSIBLE_NOW ']);
    expect((await done(manager, 'enterPayment', aPayment(order.id, { amountCents: 1_000 }))).owedCents).toBe(-1_000);
  });

  it('T5: an order has its reference once a company, however it is spelt, also when both are sent at once; a repeated request answers the first result', async () => {
    const order = anOrder({ reference: 'Devis 7-b' });
    const both = await Promise.all([
      act(manager, 'enterOrder', order),
      act(administrator, 'enterOrder', { ...order, reference: 'DEVIS7-B' }),
    ]);
    expect(both.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['REFERENCE_IN_USE']);
    const again = anOrder();
    const key = { 'idempotency-key': '0b8f6f0e-6f7e-4a57-9d1f-3d7c5f1f0001' };
    const answers = [
      await manager.answer<{ enterOrder: Answer }>(words('enterOrder'), { input: again }, key),
      await manager.answer<{ enterOrder: Answer }>(words('enterOrder'), { input: again }, key),
    ];
    const [first, second] = answers.map(({ data }) => data?.enterOrder.order?.id);
    expect(first).toBeDefined();
    expect(second).toBe(first);
  });

  it('fault J10: of payments taken back at once, no more is taken back than was paid', async () => {
    const order = await done(manager, 'enterOrder', anOrder());
    const paymentId = (await done(manager, 'enterPayment', aPayment(order.id))).payments[0]?.id;
    const input = { paymentId, amountCents: 7_000, reason: 'Refusé par la banque', reversedOn: '2026-03-01' };
    const both = await Promise.all([act(manager, 'reversePayment', input), act(administrator, 'reversePayment', input)]);
    expect(both.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['AMOUNT_OUT_OF_BOUNDS']);
    expect((await ordersOf(manager))?.orders?.nodes.find(({ id }) => id === order.id)?.owedCents).toBe(7_000);
  });

  it('T5: what is owed back of an order may pass what 32 bits hold', async () => {
    const order = await done(manager, 'enterOrder', anOrder({ netCents: 0 }));
    let seen = order;
    for (let turn = 0; turn < 11; turn += 1) seen = await done(manager, 'enterPayment', aPayment(order.id, { amountCents: 200_000_000 }));
    expect(seen.owedCents).toBe(-2_200_000_000);
    expect((await ordersOf(rita))?.orders?.nodes.find(({ id }) => id === order.id)?.owedCents).toBe(-2_200_000_000);
  });

  it('T5: at no price an order stands as well, and can be credited once', async () => {
    const order = await done(manager, 'enterOrder', anOrder({ netCents: 0 }));
    const credit = { orderId: order.id, reason: 'Annulée', creditedOn: '2026-03-10' };
    expect(order).toMatchObject({ totalCents: 0, owedCents: 0 });
    await done(manager, 'creditOrder', credit);
    expect(await refusal(manager, 'creditOrder', credit)).toEqual(['NOT_POSSIBLE_NOW ']);
  });
});

describe('T5: what is refused', () => {
  it.each([
    [{ netCents: -1 }, 'AMOUNT_OUT_OF_BOUNDS netCents'],
    [{ netCents: 100_000_001 }, 'AMOUNT_OUT_OF_BOUNDS netCents'],
    [{ vatRate: 1960 }, 'INVALID_INPUT vatRate'],
    [{ totalCents: 11_999 }, 'TOTAL_DIFFERS totalCents'],
    [{ reference: '  ' }, 'INVALID_INPUT reference'],
    [{ orderedOn: '9999-12-31' }, 'DAY_OUT_OF_BOUNDS orderedOn'],
    [{ orderedOn: '2026-03-11' }, 'DAY_OUT_OF_BOUNDS orderedOn'],
    [{ orderedOn: '0001-01-01' }, 'DAY_OUT_OF_BOUNDS orderedOn'],
  ])('T5, fault J12: an order with %j', async (more, code) => {
    expect(await refusal(manager, 'enterOrder', anOrder(more))).toEqual([code]);
  });

  it.each([
    { orderedOn: 'Infinity' },
    { orderedOn: '-000001-01-01' },
    { orderedOn: '2026-02-30' },
    { orderedOn: '+275760-09-13' },
    { netCents: 1.5 },
    { netCents: 2 ** 31 },
    { netCents: '1e3' },
  ])('T5, fault J12: nonsense is no order: %j', async (more) => {
    expect(await topLevel(manager, 'enterOrder', anOrder(more))).toEqual(['BAD_USER_INPUT']);
  });

  it('T5: the last day is today in Paris, not in London', async () => {
    app.clock.set('2026-03-10T23:01:00Z');
    expect((await done(manager, 'enterOrder', anOrder({ orderedOn: '2026-03-11' }))).orderedOn).toBe('2026-03-11');
  });

  it.each([{ amountCents: 0 }, { amountCents: -5 }, { amountCents: 200_000_001 }])('T5: a payment of %j', async (more) => {
    const order = await done(manager, 'enterOrder', anOrder());
    expect(await refusal(manager, 'enterPayment', aPayment(order.id, more))).toEqual(['AMOUNT_OUT_OF_BOUNDS amountCents']);
    expect(await topLevel(manager, 'enterPayment', aPayment(order.id, { means: 'CASH' }))).toEqual(['BAD_USER_INPUT']);
  });

  it('T5: says the bounds in the words of the reader', async () => {
    const { errors } = await act(manager, 'enterOrder', anOrder({ netCents: 100_000_001 }));
    expect(errors[0]?.message).toBe('Le montant va de 0,00\u00a0€ à 1\u202f000\u202f000,00\u00a0€.');
  });
});

describe('T5: who enters and who reads', () => {
  it('T5: a program of JobProd’s own enters with `orders:write`; none of a company’s can be given that', async () => {
    const program = await newProgram(app, administrator, ['ORDERS_WRITE']);
    const order = await done(program, 'enterOrder', anOrder());
    expect((await done(program, 'enterPayment', aPayment(order.id))).owedCents).toBe(0);
    expect((await ordersOf(program))?.owedCents).toEqual(expect.any(Number));
    const narrow = await newProgram(app, administrator, ['PROFILES_READ', 'INTRODUCTIONS_READ', 'REGISTER_READ']);
    expect(await topLevel(narrow, 'enterOrder', anOrder())).toEqual(['FORBIDDEN']);
    expect((await ordersOf(narrow))?.orders).toBeNull();
    const { createApiClient } = await rita.ask<{ createApiClient: { apiClient: null; errors: { code: string }[] } }>(
      'mutation { createApiClient(input: { name: "Compta", scopes: [REGISTER_READ, ORDERS_WRITE] }) { apiClient { id } errors { code } } }',
    );
    expect(createApiClient).toEqual({ apiClient: null, errors: [{ code: 'SCOPE_UNKNOWN' }] });
  });

  it('T5: a company reads its own by its programs too; nobody enters its own, and to another company or a candidate there is nothing', async () => {
    const { id } = await done(manager, 'enterOrder', anOrder());
    const node = (who: Browser) => who.ask<{ node: { id: string } | null }>('query($id: ID!) { node(id: $id) { id } }', { id });
    const program = await newProgram(app, rita, ['REGISTER_READ']);
    expect([await node(rita), await node(program)]).toEqual([{ node: { id } }, { node: { id } }]);
    for (const who of [eve, camille, app.browser()]) {
      expect((await node(who)).node).toBeNull();
      expect(await ordersOf(who)).toBeNull();
    }
    for (const who of [rita, eve, camille, program]) expect(await topLevel(who, 'enterOrder', anOrder())).toEqual(['FORBIDDEN']);
    expect(await topLevel(app.browser(), 'enterOrder', anOrder())).toEqual(['UNAUTHENTICATED']);
  });

  it('T5: a network manager enters; an editor, an interviewer and the data-protection officer neither enter nor read', async () => {
    const editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Alix', lastName: 'Roy' }, 'EDITOR', 'INTERVIEWER');
    const officer = await newStaff(
      app,
      { email: 'officer@jobprod.test', firstName: 'Dominique', lastName: 'Roy' },
      'DATA_PROTECTION_OFFICER',
    );
    for (const who of [editor, officer]) {
      expect(await topLevel(who, 'enterOrder', anOrder())).toEqual(['FORBIDDEN']);
      expect((await ordersOf(who))?.orders).toBeNull();
    }
  });
});

describe('T5: the database itself', () => {
  it.each(['company_order', 'order_credit', 'company_payment', 'payment_reversal'])(
    'T5: refuses to change, remove or empty %s, to the service and to a superuser alike',
    async (table) => {
      const url = Object.assign(new URL(inject('adminUrl')), { pathname: new URL(app.databaseUrl).pathname }).href;
      for (const connectionString of [app.databaseUrl, url]) {
        const client = new pg.Client({ connectionString });
        await client.connect();
        for (const statement of [`update ${table} set entered_at = entered_at`, `delete from ${table}`, `truncate ${table} cascade`])
          await expect(client.query(statement), statement).rejects.toThrow('never changed nor removed');
        await client.end();
      }
    },
  );

  it('T5: order and entry are written together or not at all: one that the database refuses leaves no entry', async () => {
    const count = async () =>
      (await app.services.orm.em.fork().execute<{ count: number }[]>('select count(*)::int as count from register_entry'))[0]?.count;
    const input = anOrder();
    await done(manager, 'enterOrder', input);
    const before = await count();
    expect(await refusal(manager, 'enterOrder', input)).toEqual(['REFERENCE_IN_USE reference']);
    expect(await count()).toBe(before);
  });
});

describe('T5: each party gets the proof of every entry of theirs', () => {
  type Entries = { registerEntries: { totalCount: number; nodes: Entry[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
  const list = `query($register: RegisterKind, $first: Int, $after: String) { registerEntries(register: $register, first: $first, after: $after) {
    totalCount nodes { id type register receipt { json fileName pdfUrl } } pageInfo { hasNextPage endCursor } } }`;
  const all = async (who: Browser, variables: Record<string, unknown> = {}) => {
    const found: Entry[] = [];
    for (let after: string | null = null; ; ) {
      const { registerEntries }: Entries = await who.ask<Entries>(list, { first: 3, after, ...variables });
      found.push(...registerEntries.nodes);
      if (!registerEntries.pageInfo.hasNextPage) return { found, totalCount: registerEntries.totalCount };
      after = registerEntries.pageInfo.endCursor;
    }
  };

  it('T5, fault J11: a candidate pages through all of theirs and takes the receipt of each; nobody else’s is among them', async () => {
    await camille.ask('mutation { openDispute(input: { subject: "Un désaccord", text: "Bonjour" }) { errors { code } } }');
    await app.runDueJobs();
    const { found, totalCount } = await all(camille);
    expect(found).toHaveLength(totalCount);
    expect(new Set(found.map(({ id }) => id)).size).toBe(totalCount);
    expect(found[0]?.type).toBe('dispute-opened');
    const verdict = await verifier();
    for (const { id } of found) {
      expect(await verdict(await receiptOf(camille, id))).toBe('ok');
      expect((await camille.fetch(`/receipts/${encodeURIComponent(id)}.pdf`)).status).toBe(200);
      for (const who of [rita, manager]) expect((await who.fetch(`/receipts/${encodeURIComponent(id)}.pdf`)).status).toBe(404);
    }
    const own = await all(rita);
    expect(own.found.some(({ id }) => found.some((one) => one.id === id))).toBe(false);
  });

  it('T5: a company lists its orders and its payments apart, in the order of the register; so does its program', async () => {
    await app.runDueJobs();
    const orders = await all(rita, { register: 'ORDERS' });
    const payments = await all(await newProgram(app, rita, ['REGISTER_READ']), { register: 'PAYMENTS' });
    expect(new Set(orders.found.map(({ type }) => type))).toEqual(new Set(['company-order-entered', 'company-order-credited']));
    expect(new Set(payments.found.map(({ type }) => type))).toEqual(new Set(['company-payment-received', 'company-payment-reversed']));
    expect(orders.found).toHaveLength(orders.totalCount);
  });

  it('N1, T5: once its company left, a recruiter still gets the proofs of what was between the two, and nothing else of its account', async () => {
    const gone = await newCompany(app, { name: 'Partie' }, manager);
    await newRecruiter(app, gone, { email: 'sam@partie.test', firstName: 'Sam', lastName: 'Sorel' });
    const order = await done(manager, 'enterOrder', anOrder({ companyId: gone.id }));
    await manager.ask('mutation($id: ID!) { closeCompany(input: { companyId: $id, reason: "Elle part." }) { errors { code } } }', {
      id: gone.id,
    });
    await done(manager, 'enterPayment', aPayment(order.id));
    await app.runDueJobs();
    const sam = await signIn(app, 'sam@partie.test');
    const { found } = await all(sam);
    expect(found.map(({ type }) => type)).toEqual(expect.arrayContaining(['company-order-entered', 'company-payment-received']));
    for (const { id } of found) expect((await sam.fetch(`/receipts/${encodeURIComponent(id)}.json`)).status).toBe(200);
    expect(await ordersOf(sam, gone.id)).toBeNull();
  });

  it('T5: it is nobody’s list but a party’s', async () => {
    const codes = async (who: Browser) => (await who.answer(list)).errors?.map(({ extensions }) => extensions?.code);
    expect([await codes(app.browser()), await codes(manager)]).toEqual([['UNAUTHENTICATED'], ['FORBIDDEN']]);
  });
});
