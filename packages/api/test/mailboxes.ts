import type { Browser } from './browser.ts';
import { tokenMailed } from './people.ts';
import type { TestApp } from './test-app.ts';

type Errors = { errors: { code: string; path: string[] | null }[] };
type State = Errors & { state: string | null };

const codes = ({ errors }: Errors): string[] => errors.map(({ code }) => code);

/** A mutation with one input whose payload tells a state; answers that, or the code of its refusal. */
const stateOf = async (browser: Browser, mutation: string, input: Record<string, unknown>): Promise<string> => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const data = await browser.ask<Record<string, State>>(
    `mutation($input: ${type}!) { ${mutation}(input: $input) { state errors { code path } } }`,
    { input },
  );
  const payload = data[mutation];
  if (!payload) throw new Error(`No answer to ${mutation}`);
  return payload.state ?? codes(payload).join();
};

export const changeEmail = async (browser: Browser, newEmail: string): Promise<string[]> =>
  codes(
    (
      await browser.ask<{ changeEmail: Errors }>(
        'mutation($input: ChangeEmailInput!) { changeEmail(input: $input) { emailChange { newEmail state } errors { code path } } }',
        { input: { newEmail } },
      )
    ).changeEmail,
  );

export const confirmEmailChange = (browser: Browser, token: string) => stateOf(browser, 'confirmEmailChange', { token });
export const takeBackEmailChange = (browser: Browser, token?: string) =>
  stateOf(browser, 'takeBackEmailChange', token === undefined ? {} : { token });
export const confirmRecovery = (browser: Browser, token: string) => stateOf(browser, 'confirmMailboxRecovery', { token });
export const stopRecovery = (browser: Browser, token?: string) =>
  stateOf(browser, 'stopMailboxRecovery', token === undefined ? {} : { token });

/** Asked, with the links that the two mailboxes were sent. */
export const askedChange = async (app: TestApp, owner: Browser, oldEmail: string, newEmail: string) => {
  const refused = await changeEmail(owner, newEmail);
  if (refused.length > 0) throw new Error(`Could not ask: ${refused.join()}`);
  return { old: await tokenMailed(app, oldEmail, '/email/confirm'), new: await tokenMailed(app, newEmail.toLowerCase(), '/email/confirm') };
};

export type Asked = { oldEmail: string; newEmail: string; words?: string };

export const requestRecovery = async (browser: Browser, asked: Asked) => {
  const { requestMailboxRecovery: payload } = await browser.ask<{ requestMailboxRecovery: Errors & { sentTo: string | null } }>(
    'mutation($input: RequestMailboxRecoveryInput!) { requestMailboxRecovery(input: $input) { sentTo errors { code path } } }',
    { input: { words: 'Mon fournisseur a fermé ma boîte.', ...asked } },
  );
  return { sentTo: payload.sentTo, codes: codes(payload) };
};

export type QueueItem = { id: string; kind: string; dueAt: string | null; candidate: { firstName: string } | null };

const mailboxItems = async (staff: Browser, wanted: string): Promise<QueueItem[]> =>
  (await staff.ask<{ staffQueue: QueueItem[] }>('{ staffQueue { id kind dueAt candidate { firstName } } }')).staffQueue.filter(
    ({ kind }) => kind === wanted,
  );

/** The cases that wait for a member of staff. */
export const casesFor = (staff: Browser): Promise<QueueItem[]> => mailboxItems(staff, 'MAILBOX_TO_RECOVER');

/** The cases whose waiting time runs. */
export const runningCasesFor = (staff: Browser): Promise<QueueItem[]> => mailboxItems(staff, 'MAILBOX_WAITING');

export type Case = {
  id: string;
  state: string;
  oldEmail: string;
  newEmail: string;
  words: string;
  dueAt: string | null;
  candidate: { firstName: string } | null;
  viewerCanAccept: boolean;
  viewerCanRefuse: boolean;
};
const fields = 'id state oldEmail newEmail words dueAt candidate { firstName } viewerCanAccept viewerCanRefuse';

export const lookAtCase = async (staff: Browser, id: string): Promise<Case | null> =>
  (await staff.ask<{ mailboxRecovery: Case | null }>(`query($id: ID!) { mailboxRecovery(id: $id) { ${fields} } }`, { id })).mailboxRecovery;

type Decided = Errors & { recovery: Case | null };

export const acceptCase = async (staff: Browser, recoveryId: string, given: Record<string, unknown> = {}) => {
  const { acceptMailboxRecovery: payload } = await staff.ask<{ acceptMailboxRecovery: Decided }>(
    `mutation($input: AcceptMailboxRecoveryInput!) { acceptMailboxRecovery(input: $input) { recovery { ${fields} } errors { code path } } }`,
    { input: { recoveryId, established: 'VIDEO_CALL', words: 'Visioconférence ce matin, carte d’identité montrée.', ...given } },
  );
  return { recovery: payload.recovery, codes: codes(payload) };
};

export const refuseCase = async (staff: Browser, recoveryId: string, reason: string) => {
  const { refuseMailboxRecovery: payload } = await staff.ask<{ refuseMailboxRecovery: Decided }>(
    `mutation($input: RefuseMailboxRecoveryInput!) { refuseMailboxRecovery(input: $input) { recovery { ${fields} } errors { code path } } }`,
    { input: { recoveryId, reason } },
  );
  return { recovery: payload.recovery, codes: codes(payload) };
};

/** Asked by somebody at a new address, which confirms; the case as staff look at it. */
export const newCase = async (app: TestApp, staff: Browser, asked: Asked): Promise<Case> => {
  const { codes: refused } = await requestRecovery(app.browser(), asked);
  if (refused.length > 0) throw new Error(`Could not ask: ${refused.join()}`);
  await confirmRecovery(app.browser(), await tokenMailed(app, asked.newEmail, '/sign-in/lost-mailbox/confirm'));
  for (const { id } of await casesFor(staff)) {
    const found = await lookAtCase(staff, id);
    if (found?.newEmail === asked.newEmail) return found;
  }
  throw new Error('No case came to staff');
};
