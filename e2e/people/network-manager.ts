import { type Desk, PersonWithMailbox } from './person.ts';

/** One of JobProd's people: chooses the companies, and hands out passwords. Their pages come with a later issue; they ask the API. */
export class NetworkManager extends PersonWithMailbox {
  static async comesIn(desk: Desk): Promise<NetworkManager> {
    const manager = new NetworkManager(desk, { firstName: 'Nadia', lastName: 'Rousset', email: 'nadia@jobprod.example' });
    await desk.product.inviteStaff(manager.email, 'NETWORK_MANAGER', manager.firstName, manager.lastName);
    await manager.signsIn();
    return manager;
  }

  /** N1. Answers the company's id. */
  async selects(name: string): Promise<string> {
    const input = { name, city: 'Nantes', mainActivity: 'Construction bois', reason: 'Recrute régulièrement, répond à chaque candidat.' };
    const { selectCompany } = await this.asks<{ selectCompany: { company: { id: string } } }>(
      'mutation($input: SelectCompanyInput!) { selectCompany(input: $input) { company { id } errors { code } } }',
      { input },
    );
    return selectCompany.company.id;
  }

  async invites(email: string, companyId: string): Promise<void> {
    await this.asks('mutation($input: InviteRecruiterInput!) { inviteRecruiter(input: $input) { errors { code } } }', { input: { companyId, email } });
  }

  /** D3: a password for one recipient, told once. */
  async makesAPassword(reference: string, recipientEmail: string): Promise<string> {
    const { issueProfilePassword } = await this.asks<{ issueProfilePassword: { password: string } }>(
      'mutation($input: IssueProfilePasswordInput!) { issueProfilePassword(input: $input) { password errors { code message } } }',
      { input: { reference, recipientEmail } },
    );
    return issueProfilePassword.password;
  }
}
