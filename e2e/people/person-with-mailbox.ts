import { expect } from '@playwright/test';
import { type Desk, Person } from './person.ts';

export type Name = { firstName: string; lastName: string; email: string };

export type Mail = {
  id: string;
  to: string;
  subject: string;
  text: string;
  links: string[];
  attachments: { fileName: string; content: string }[];
};

export class PersonWithMailbox extends Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;

  constructor(desk: Desk, { firstName, lastName, email }: Name) {
    super(desk);
    this.firstName = firstName;
    this.lastName = lastName;
    this.email = email;
  }

  /** Newest first. */
  async mails(): Promise<Mail[]> {
    const response = await fetch(`${this.product.origin}/mailbox/messages.json`);
    const all = (await response.json()) as Mail[]; // as the mailbox page documents it
    return all.filter(({ to }) => to === this.email);
  }

  /** The newest mail of which this is true, once it has come. */
  async mail(what: string, is: (mail: Mail) => boolean): Promise<Mail> {
    let found: Mail | undefined;
    await expect
      .poll(
        async () => {
          found = (await this.mails()).find(is);
          return found !== undefined;
        },
        { message: `${this.email} is mailed ${what}` },
      )
      .toBe(true);
    if (!found) throw new Error(`No mail with ${what}`);
    return found;
  }

  /** The newest mailed link to a page, as its path and its secret: the demo people’s mails were sent by a product that stood elsewhere. */
  async linkTo(address: string): Promise<string> {
    const leads = (link: string) => new URL(link).pathname === address;
    const { links } = await this.mail(`a link to ${address}`, (mail) => mail.links.some(leads));
    const { pathname, hash } = new URL(links.find(leads) ?? address, this.product.origin);
    return `${pathname}${hash}`;
  }

  /** Answers the newest such mail from the mailbox: from there on it is a mail like any other. */
  async answersTheMail(subject: RegExp, text: string): Promise<void> {
    const { id } = await this.mail(`a mail like ${subject}`, (mail) => subject.test(mail.subject));
    await this.page.goto(`${this.product.origin}/mailbox`);
    const mail = this.page.locator(`article[id="${id}"]`);
    await mail.getByText('Répondre', { exact: true }).click();
    await mail.getByLabel('Votre réponse').fill(text);
    await mail.getByRole('button', { name: 'Envoyer la réponse' }).click();
    await expect(this.page).toHaveURL(/\/mailbox/);
  }

  /** fault D01: by the link sent to this mailbox about a message in their name: all that it would do stands there, and opening it does nothing. */
  async seesWhatWouldBeDoneInTheirName(parts: readonly string[]): Promise<void> {
    await this.opens(await this.linkTo('/mail/confirm'));
    await this.sees('Ce message est-il de vous ?');
    for (const part of parts) await this.sees(part);
    await expect(this.page.getByRole('button', { name: /Oui, c’est moi\s: le faire/ })).toBeVisible();
    for (const part of parts) expect(await this.page.title()).not.toContain(part);
  }

  /** Asks for a code at the door and enters by it. */
  async signsIn(): Promise<void> {
    await this.opens('/sign-in');
    await this.writes('Adresse e-mail', this.email);
    await this.presses('Recevoir mon code');
    await this.entersTheCode();
  }

  async entersTheCode(): Promise<void> {
    await this.sees('Consultez votre messagerie');
    const code = /\b(\d{3} ?\d{3})\b/;
    const { text } = await this.mail('a code', (mail) => code.test(mail.text));
    await this.writes('Code à six chiffres', code.exec(text)?.[1] ?? '');
    await this.presses('Entrer');
    await expect(this.page).not.toHaveURL(/sign-in|register/);
    await this.isAtHome();
  }

  /** T8: by the link in this mailbox; opening it decides nothing, the button does. */
  async confirmsTheChangeOfAddress(): Promise<void> {
    await this.opens(await this.linkTo('/email/confirm'));
    await this.presses('Je confirme');
  }

  /** T8: from the door, without the mailbox of the account; and confirms the one that is read. */
  async asksToBeLetInAs(oldEmail: string): Promise<void> {
    await this.opens('/sign-in');
    await this.page.getByRole('link', { name: 'Je n’ai plus accès à ma boîte' }).click();
    await this.isAtHome();
    await this.writes('L’adresse de votre compte', oldEmail);
    await this.writes('L’adresse que vous lisez', this.email);
    await this.writes('Ce qui s’est passé', 'Mon fournisseur a fermé ma boîte.');
    await this.presses('Envoyer ma demande');
    await this.sees(`Un message part à l’adresse ${this.email}`);
    await this.opens(await this.linkTo('/sign-in/lost-mailbox/confirm'));
    await this.presses('Oui, je lis cette adresse');
    await this.sees('Votre demande nous est parvenue');
  }

  /** Asks at the door, and enters by the mailed link: opening it decides nothing, the button there does. */
  async signsInByLink(): Promise<void> {
    await this.opens('/sign-in');
    await this.writes('Adresse e-mail', this.email);
    await this.presses('Recevoir mon code');
    await this.sees('Consultez votre messagerie');
    await this.opens(await this.linkTo('/sign-in/complete'));
    await this.presses('Me connecter');
    await expect(this.page).not.toHaveURL(/sign-in/);
    await this.isAtHome();
  }

  async signsOut(): Promise<void> {
    // Folded away on a phone.
    const menu = this.page.getByRole('button', { name: 'Menu', exact: true });
    if (await menu.isVisible()) await menu.click();
    await this.presses('Se déconnecter');
    await this.sees('Vous êtes déconnecté.');
  }

  /** fault G06: nothing of them stays in a browser that others may use next. */
  async leavesNothingBehind(): Promise<void> {
    const kept = await this.page.evaluate(async () => ({
      stored: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
      caches: await caches.keys(),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(kept).toEqual({
      stored: expect.not.stringMatching(new RegExp([this.email, this.firstName, this.lastName].join('|'), 'i')),
      caches: [],
      databases: [],
      workers: 0,
    });
    expect(await this.keeps('__Host-session')).toBe(false);
  }

  /** fault G06: nor where the browser's own way back leads. */
  async findsNothingByGoingBack(): Promise<void> {
    for (let step = 0; step < 4; step += 1) {
      await this.page.goBack({ waitUntil: 'load' });
      if (this.page.url().startsWith('about:')) return;
      await this.isAtHome();
      const words = await this.page.content();
      for (const own of [this.email, this.lastName]) expect(words).not.toContain(own);
    }
  }

  /** Their next step leads to the door: nobody is signed in here any more. */
  async isSignedOut(address: string): Promise<void> {
    await this.page.goto(new URL(address, this.product.origin).href);
    await expect(this.page).toHaveURL(/\/sign-in/);
    await this.isAtHome();
  }

  /** By the mailed link, without its page: for journeys about something else. */
  async comesIn(): Promise<void> {
    await this.asks('mutation($email: EmailAddress!) { requestSignIn(input: { email: $email }) { errors { code } } }', {
      email: this.email,
    });
    const token = (await this.linkTo('/sign-in/complete')).split('#')[1];
    await this.asks('mutation($token: String!) { completeSignIn(input: { token: $token }) { errors { code } } }', { token });
  }
}
