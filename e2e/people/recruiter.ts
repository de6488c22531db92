import { expect } from '@playwright/test';
import { PersonWithMailbox } from './person.ts';

type OwnIntroduction = { state: string; otherParty: { name: string; email: string } | null };

const job = { Poste: 'Conduite de travaux', 'Lieu de travail': 'Saint-Herblain', Rémunération: '38 à 42 k€ brut par an' };

/** A person of a company of the network. */
export class Recruiter extends PersonWithMailbox {
  /** By the mailed link. The page is on its way: until then the link's token is shown to the API. */
  async acceptsTheInvitation(): Promise<void> {
    const token = new URL(await this.linkTo('/invitations/accept')).hash.slice(1);
    const { firstName, lastName } = this;
    await this.asks('mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { errors { code } } }', {
      input: { token, firstName, lastName },
    });
  }

  /** N2. The search page is on its way. Answers the addresses found. */
  async searches(text: string): Promise<string[]> {
    const { profiles } = await this.asks<{ profiles: { nodes: { slug: string }[] } }>(
      'query($search: ProfileSearch) { profiles(first: 20, search: $search) { nodes { slug } } }',
      { search: { text } },
    );
    return profiles.nodes.map(({ slug }) => `/profiles/${slug}`);
  }

  async #saysWhichJob(): Promise<void> {
    for (const [label, text] of Object.entries(job)) await this.page.getByLabel(label, { exact: true }).fill(text);
    await this.page.getByLabel('Contrat', { exact: true }).selectOption({ label: 'CDI' });
  }

  /** N3: through the relay, from the profile they opened. */
  async writesToThem(text: string): Promise<void> {
    await this.presses('Écrire');
    await this.#saysWhichJob();
    await this.writes('Votre message', text);
    await this.presses('Envoyer le message');
    await expect(this.page.getByRole('link', { name: 'Voir l’échange' })).toBeVisible();
  }

  /** N6: a request, not yet an agreement. */
  async asksForAnIntroduction(text: string): Promise<void> {
    await this.presses('Demander une mise en relation');
    await this.#saysWhichJob();
    await this.writes(/Un mot pour la personne/, text);
    await this.presses('Envoyer la demande');
    await expect(this.page.getByRole('link', { name: 'Voir la mise en relation' })).toBeVisible();
  }

  /** N6: opening the link decides nothing; agreeing does. The page is on its way. */
  async agreesToTheIntroduction(): Promise<void> {
    const token = new URL(await this.linkTo('/introductions/answer')).hash.slice(1);
    await this.asks('mutation($token: String!) { agreeToIntroduction(input: { token: $token }) { errors { code } } }', { token });
  }

  async introduction(): Promise<OwnIntroduction | undefined> {
    const { introductions } = await this.asks<{ introductions: { nodes: OwnIntroduction[] } }>(
      '{ introductions(first: 1) { nodes { state otherParty { name email } } } }',
    );
    return introductions.nodes[0];
  }
}
