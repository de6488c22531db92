import { companyLeaksIn } from '@jobprod/shared/company-leaks/find-company-leaks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobBrief } from '../../test/introductions.ts';
import { piecesOfQueued } from '../../test/mail-pieces.ts';
import { approveTerms, newCompany, newRecruiter, signIn } from '../../test/people.ts';
import { newPublishedProfile, open } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import type { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';

const company = { name: 'Zyphorel et Fils', city: 'Quimperlac-sur-Veltre', mainActivity: 'Ébénisterie zoltanienne' };

describe('T2, N8: the whole receipt of an approval, as it is mailed: the mail, the proof and the paper', { timeout: 120_000 }, () => {
  let app: TestApp;
  let receipts: OutboundMail[] = [];
  beforeAll(async () => {
    app = await startTestApp();
    const recruiter = await newRecruiter(app, await newCompany(app, company), {
      email: 'rita@zyphorel.test',
      firstName: 'Rita',
      lastName: 'Roche',
    });
    const camille = await newPublishedProfile(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    await open(recruiter, camille.slug);
    const { contactCandidate } = await recruiter.ask<{ contactCandidate: { errors: unknown[] } }>(
      'mutation($input: ContactCandidateInput!) { contactCandidate(input: $input) { errors { code } } }',
      { input: { profileId: camille.id, text: 'Bonjour.', jobBrief } },
    );
    expect(contactCandidate.errors).toEqual([]);
    // Approved once more, now that a company is known to them.
    app.clock.advance({ days: 1 });
    await approveTerms(await signIn(app, 'camille@example.test'));
    await app.runDueJobs();
    receipts = (await app.mailsTo('camille@example.test')).filter(({ template }) => template === 'terms-receipt');
  });
  afterAll(() => app.stop());

  it('brings both files whole, and names no company the candidate knows, in none of it', async () => {
    expect(receipts.length).toBeGreaterThan(0);
    for (const receipt of receipts) {
      expect(receipt.attachments.map(({ fileName }) => fileName.split('.').at(-1))).toEqual(['json', 'pdf']);
      const pieces = await piecesOfQueued(receipt);
      const files = pieces.filter(({ what }) => what === 'file as sent').map(({ text }) => text);
      expect(files).toHaveLength(2);
      // Read, not only carried: the proof's statement, and the words of the paper.
      expect(files[0]).toContain('terms-approved');
      expect(files[1]?.replaceAll(/\s+/g, ' ')).toMatch(/article|registre|reçu/i);
      expect(companyLeaksIn(pieces, [company], { isMadeUp: true })).toEqual([]);
    }
  });

  it('a proof or a paper that named it would be seen', async () => {
    const [receipt] = receipts;
    if (!receipt) throw new Error('None was sent');
    const [proof, paper] = receipt.attachments;
    if (!proof || !paper) throw new Error('Two files');
    for (const attachments of [
      [{ ...proof, content: proof.content.replace('{', `{"employer":"${company.name}",`) }, paper],
      [{ ...proof, fileName: 'zyphorel.json' }, paper],
    ]) {
      const pieces = await piecesOfQueued(Object.assign(receipt, { attachments }));
      expect(companyLeaksIn(pieces, [company], { isMadeUp: true })).not.toEqual([]);
    }
  });
});
