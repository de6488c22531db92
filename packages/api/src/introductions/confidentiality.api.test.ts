import { expect, it } from 'vitest';
import { agree, askForIntroduction, jobBrief, requestIntroduction } from '../../test/introductions.ts';
import { newCompany, newRecruiter, newStaff, signIn, tokenMailed } from '../../test/people.ts';
import { newPublishedProfile, open } from '../../test/profiles.ts';
import { startTestApp } from '../../test/test-app.ts';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import { catalogues } from '../platform/word-catalogues.ts';

const confidential = { name: 'Xylocope Ébénistes', city: 'Plougastel', mainActivity: 'Lutherie baroque' };

/** Every kind of mail that passes between a company and a candidate, or tells the company's people of it. */
const templates = [
  'access-ended',
  'contact-continued',
  'contact-replied',
  'contact-started',
  'contact-stopped',
  'introduction-asked',
  'introduction-declined',
  'introduction-expired',
  'introduction-made.toCandidate',
  'introduction-made.toCompany',
  'introduction-released',
  'introduction-to-confirm',
  'introduction-withdrawn',
  'recruiter-invited',
];

it('N8: no subject, title or file name of any mail carries the company’s name, city or main activity', async () => {
  await using app = await startTestApp();
  await newStaff(app, { email: 'nadia@jobprod.test', firstName: 'Nadia', lastName: 'Weber' }, 'NETWORK_MANAGER');
  const manager = await signIn(app, 'nadia@jobprod.test');
  const company = await newCompany(app, confidential, manager);
  const ada = await newRecruiter(app, company, { email: 'ada@xylocope.test', firstName: 'Ada', lastName: 'Loiseau' });
  const candidate = async (email: string) => ({
    email,
    ...(await newPublishedProfile(app, { email, firstName: 'Camille', lastName: 'Durand' })),
  });
  const asked = async (email: string) => {
    const person = await candidate(email);
    const asking = { recruiter: ada, recruiterEmail: 'ada@xylocope.test', profile: person, candidateEmail: email };
    return { ...person, introduction: await askForIntroduction(app, asking) };
  };

  const one = await candidate('one@example.test');
  await open(ada, one.slug);
  const write = 'mutation($input: ContactCandidateInput!) { contactCandidate(input: $input) { contact { id } errors { code } } }';
  const { contactCandidate } = await ada.ask<{ contactCandidate: { contact: { id: string } } }>(write, {
    input: { profileId: one.id, text: 'Bonjour', jobBrief },
  });
  await ada.ask(write, { input: { profileId: one.id, text: 'Encore moi', jobBrief } });
  const { id } = contactCandidate.contact;
  await one.owner.ask('mutation($id: ID!) { replyToContact(input: { contactId: $id, text: "Oui" }) { errors { code } } }', { id });
  await requestIntroduction(ada, one.id);
  await agree(app.browser(), await tokenMailed(app, one.email, '/introductions/answer'));
  await agree(app.browser(), await tokenMailed(app, 'ada@xylocope.test', '/introductions/answer'));
  await one.owner.ask('mutation($id: ID!) { stopContact(input: { contactId: $id }) { errors { code } } }', { id });

  const two = await asked('two@example.test');
  await ada.ask('mutation($id: ID!) { declineIntroduction(input: { introductionId: $id }) { errors { code } } }', {
    id: two.introduction.id,
  });
  const three = await asked('three@example.test');
  await ada.ask('mutation($id: ID!) { withdrawFromIntroduction(input: { introductionId: $id }) { errors { code } } }', {
    id: three.introduction.id,
  });
  await asked('four@example.test');
  app.clock.advance({ hours: 1 });
  await asked('five@example.test');
  app.clock.advance({ days: 13, hours: 23 });
  await app.runDueJobs();
  await (await signIn(app, 'nadia@jobprod.test')).ask(
    'mutation($id: ID!) { suspendCompany(input: { companyId: $id, reason: "Fin" }) { errors { code } } }',
    { id: company.id },
  );

  const mails = await app.services.orm.em.fork().findAll(OutboundMail, { populate: ['html', 'text'] });
  const sent = new Set<string>(mails.map(({ template }) => template));
  expect(templates.filter((template) => !sent.has(template))).toEqual([]);
  const words = Object.values(confidential);
  for (const { template, subject, html, attachments } of mails) {
    const shown = [subject, /<title>(.*?)<\/title>/.exec(html)?.[1] ?? 'no title', ...attachments.map(({ fileName }) => fileName)];
    for (const word of words)
      expect({ template, leak: shown.filter((text) => text.toLowerCase().includes(word.toLowerCase())) }).toEqual({ template, leak: [] });
  }
  const named = mails.filter(({ text }) => text.includes(confidential.name)).map(({ template }) => template);
  expect(named).toContain('introduction-asked');
});

it.each(['fr', 'en'] as const)('N8: no subject in the %s catalogue has a place for a company’s name, city or activity', (language) => {
  const subjects = Object.entries(catalogues[language].mail).flatMap(([section, words]) =>
    'subject' in words ? [`${section}: ${words.subject}`] : [],
  );
  expect(subjects.length).toBeGreaterThan(10);
  expect(subjects.filter((subject) => /\{\{(companyName|company|city|activity|mainActivity)\}\}/.test(subject))).toEqual([]);
});
