import type { TermsContent } from './content-hash.ts';

/** Version 1, a translation: it says so itself. */
export const firstTermsEn: TermsContent = {
  language: 'en',
  title: 'JobProd terms of use',
  markdown: `
*This is a translation, made to help you read. The French text is the one that counts.*

JobProd is a service of **JOBPROD**, SARL with a capital of €2,000, RCS Paris, SIRET 534 662 531 00019, 19 rue Philibert Lucot, 75013 Paris, France. To write to us: contact@jobprod.com. About your data: rectification@jobprod.com.

These terms follow the founding terms of 11 June 2012. They bind JobProd and each candidate from the moment the candidate approves them.

## 1. What JobProd does

JobProd puts people looking for work, the *candidates*, in touch with companies that JobProd chooses, the *company network*. The network changes: companies join and leave.

A candidate is an adult natural person who registered at their own request. The service is free for them: JobProd will never ask them for money.

Part of the companies may be presented to you by name in a private place, the *company space*, on JobProd’s personal invitation only.

## 2. Your path

### 2.1 Your profile

Your online profile brings together the elements you choose to put there: experience, skills, places, languages, availability, and a short video clip. It does not show your name unless you ask for it. The people of the network’s companies may consult it freely, then contact you; each consultation is recorded, and you see which one, by which company and when. You can block companies: your profile then does not exist for them.

### 2.2 The interview and the clip

The JobProd interview is held online, between you and one person from JobProd. It may be recorded, image and voice or voice only: you are told beforehand, and nothing is captured without your own click. You may also send a video that you made yourself.

A short clip is edited from it. **Neither its title, nor its description, nor the file carries your first name, your surname or any other obvious link to you.** The clip enters your profile only after you have approved that very version by e-mail. Silence is never approval. Any change is a new version, to be approved again. You may approve a part of it only: nothing else will be shown.

## 3. Image and voice

In approving these terms you may allow JobProd to record, reproduce, adapt and show your image and your voice, to the public and to the network, on any medium and as often as is useful, **for the content of the clips you have approved only**. You may refuse the image and allow the voice alone, or refuse both: your profile then has no clip.

This release is valid for **eighteen months** from your approval, to the same hour, Paris time. At that instant nothing is shown any more, anywhere. Only a new approval renews it. You can withdraw it at any time, as easily as you gave it, with the same effect, at once.

You waive any payment for this use. The waiver is about money only.

JobProd collects only what has a direct and necessary link to your job search.

## 4. Restricted diffusion

Your approved clips are public unless you ask for *restricted diffusion*, for the whole profile or for some elements. It is free, needs no reason, and JobProd cannot refuse it. What is restricted can be reached with a password only, handed out personally by JobProd; for anyone else it does not exist. You alone can lift the restriction. Ask in your own space or at contact@jobprod.com.

## 5. Introductions

A company that has consulted your profile may write to you through us: both addresses stay private.

An *introduction* for a job interview exists only if the company and you have both agreed by e-mail to that very introduction. Only then does each learn how to reach the other. Fourteen days of silence end it.

**You undertake:**

1. not to contact directly a company presented to you in the company space, but to go through JobProd;
2. to follow up with an interview an introduction that you have agreed to;
3. to keep confidential a company’s name, city and main activity until you work together in one form or another;
4. not to promote your profile publicly while it is active. Showing it in private is not promotion.

## 6. Your rights over your data

You can at any time access your data, have it corrected, completed, updated, locked or erased, in your own space or at rectification@jobprod.com. You are owed an answer within a month. Erasure leaves nothing that identifies you; the registers stay verifiable without naming you.

## 7. Proof

Communications, orders, payments and agreements between you, the companies and JobProd are entered in computerised registers that nobody can change unnoticed. They are proof between us. You receive the proof of what concerns you, and can verify it without us.

## 8. Property and archives

The service and its content belong to JobProd. Your data remain yours, and so does a personal copy of your clip. Every version of these terms is archived, published and verifiable. A new version is put to you: what already runs goes on under the version you approved.

## 9. Disagreements

We first look for an amicable solution together; the exchange is recorded and the evidence kept. Failing agreement, the courts of Paris have jurisdiction, as far as the law allows. French law applies. The French version prevails.
`,
};
