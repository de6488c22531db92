import { expect } from '@playwright/test';
import type { PersonWithMailbox } from './person-with-mailbox.ts';

/** What either of the two does once an introduction joins them, on the page where theirs stand. */
export class Introduced {
  readonly #person: PersonWithMailbox;
  readonly #page: '/me/introductions' | '/workspace/introductions';

  constructor(person: PersonWithMailbox, page: '/me/introductions' | '/workspace/introductions') {
    this.#person = person;
    this.#page = page;
  }

  async finds(state: string): Promise<void> {
    await this.#person.opens(this.#page);
    await expect(this.#person.page.getByRole('main').getByText(state, { exact: true }).first()).toBeVisible();
  }

  /** N7: one hour, on the clock of their own browser. */
  async proposesToMeet(at: Date, place: string): Promise<void> {
    await this.#person.opens(this.#page);
    await this.#person.presses('Proposer un rendez-vous');
    const onTheirClock = await this.#person.page.evaluate((instant) => {
      const here = new Date(instant);
      return new Date(instant - here.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
    }, at.getTime());
    const dialog = this.#person.page.getByRole('dialog');
    await dialog.getByLabel('Première heure').fill(onTheirClock);
    await dialog.getByLabel('Où, ou par quel moyen').fill(place);
    await this.#person.confirms('Envoyer ces heures');
    await this.#person.sees('Vous avez proposé, et l’autre partie n’a pas encore répondu');
  }

  async acceptsTheHour(place: string): Promise<void> {
    await this.#person.opens(this.#page);
    await this.#person.sees(new RegExp(place));
    await this.#person.page.getByRole('main').getByRole('radio').check();
    await this.#person.presses('Retenir cette heure');
    await this.#person.sees('Rendez-vous fixé');
  }

  /** N7: held is what both say. */
  async saysItWasHeld(): Promise<void> {
    await this.#person.opens(this.#page);
    await this.#person.presses('Il a eu lieu');
    await this.#person.sees(/^Vous nous avez dit|^Rendez-vous tenu$/);
  }

  /** N8: in any form. */
  async declaresThatTheyWorkTogether(): Promise<void> {
    await this.#person.opens(this.#page);
    await this.#person.presses('Nous travaillons ensemble');
    await this.#person.page.getByRole('dialog').getByRole('radio', { name: 'Une mission en indépendant' }).check();
    await this.#person.confirms('Le déclarer');
    await this.#person.sees('Vous travaillez ensemble, en indépendant. Rien n’est plus confidentiel entre vous.');
  }
}
