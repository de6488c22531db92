import { expect, it } from 'vitest';
import { jobBrief } from '../../test/introductions.ts';
import { newCompany, newRecruiter, newStaff } from '../../test/people.ts';
import { newPublishedProfile, open } from '../../test/profiles.ts';
import { startTestApp } from '../../test/test-app.ts';
import { createLog } from '../platform/log.ts';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import { watchForCompanies } from './mail-names-no-company.ts';

it('N8: the last look at a mail sees a company that was named to its reader, where no rule lets it stand; an ordinary word is none', async () => {
  await using app = await startTestApp();
  const manager = await newStaff(app, { email: 'nadia@jobprod.test', firstName: 'Nadia', lastName: 'Weber' }, 'NETWORK_MANAGER');
  const profile = await newPublishedProfile(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
  for (const name of ['Zyphorel', 'Clip']) {
    const company = await newCompany(app, { name, city: 'Paris', mainActivity: 'Menuiserie' }, manager);
    const recruiter = await newRecruiter(app, company, { email: `r@${name.toLowerCase()}.test`, firstName: 'Rachel', lastName: 'Roche' });
    await open(recruiter, profile.slug);
    await recruiter.ask('mutation($input: ContactCandidateInput!) { contactCandidate(input: $input) { errors { code } } }', {
      input: { profileId: profile.id, text: 'Bonjour, Zyphorel recrute.', jobBrief },
    });
  }
  await app.runDueJobs();
  const em = app.services.orm.em.fork();
  const [sent] = (await app.mailsTo('camille@example.test')).filter(({ template }) => template === 'contact-started');
  // Their words named it in the body, where they may.
  expect(sent?.state).toBe('sent');
  const like = (changes: Partial<OutboundMail>): OutboundMail => Object.assign(new OutboundMail(), { ...sent, ...changes });
  const look = (mail: OutboundMail) => app.services.beforeMailLeaves(em, mail);
  await expect(look(like({ subject: 'Entretien chez Zyphorel' }))).rejects.toThrow('N8: contact-started names a company: name in the subject');
  await expect(look(like({ attachments: [{ fileName: 'zyphorel.ics', contentType: 'text/calendar', content: '' }] }))).rejects.toThrow('file name');
  await expect(look(like({ template: 'release-reminder-7' }))).rejects.toThrow('name in the body');
  await look(like({ subject: 'Votre clip est prêt, à Paris' }));
  // For real it leaves, and the alarm is raised, without the name.
  const lines: string[] = [];
  const log = createLog('error', { write: (line: string) => void lines.push(line) });
  await watchForCompanies(log, true)(em, like({ subject: 'Entretien chez Zyphorel' }));
  expect(lines.join('')).toContain('N8: a mail that left names a company');
  expect(lines.join('')).not.toContain('Zyphorel');
});
