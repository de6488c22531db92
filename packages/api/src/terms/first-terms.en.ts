import type { TermsContent } from './content-hash.ts';

/** Version 1, a translation: it says so itself. */
export const firstTermsEn: TermsContent = {
  language: 'en',
  title: 'JobProd terms of use',
  markdown: `
*This is a translation, made to help you read. The French text is the one that counts.*

JobProd is a service of **{{publisherName}}**, {{publisherForm}} with a capital of {{publisherCapital}}, {{publisherRegistry}}, SIRET {{publisherSiret}}, {{publisherStreet}}, {{publisherCity}}, France. To write to us: {{contactAddress}}. About your data: {{rightsAddress}}.

These terms follow the founding terms of 11 June 2012. They bind JobProd and each candidate from the moment the candidate approves them. Before that approval, nothing of the service works for them.

## 1. What JobProd does

JobProd puts people looking for work, the *candidates*, in touch with companies that JobProd chooses, the *company network*. The network changes: companies join and leave. A company that leaves it, or is suspended from it, loses all access at once.

A candidate is an adult natural person who registered at their own request: nobody can register you in your place, not even JobProd. You declare that you are an adult; your date of birth is not kept. The service is free for you: JobProd will never ask you for money.

Part of the companies may be presented to you by name in a private place, the *company space*, on JobProd’s personal invitation only. What is presented to you there, and when, is recorded.

Your mailbox is your key: it is how you sign in and how you give your agreement. You can change it; if you have lost it, JobProd lets you back in after establishing your identity, telling the old address and letting a waiting time pass.

## 2. Your path

### 2.1 Your profile

Your online profile brings together the elements you choose to put there: experience, skills, places, languages, availability, and a short video clip. Published, it is public: anyone can read it at its address and in the list of profiles, except under restricted diffusion (article 4). It does not show your name unless you ask for it; your name never enters its title or its address.

The people of the network’s companies may search for it, consult it freely, then contact you; each of their consultations is recorded, and you see which company, what and when. You can block companies, your present employer for instance: your profile then does not exist for them.

### 2.2 The interview and the clip

The JobProd interview is held online, at an hour agreed on, between you and one person from JobProd. It may be recorded, image and voice or voice only: you are told beforehand, you both see that the recording runs, and nothing is captured without your own click. You may also send a video that you made yourself, declaring that it is yours.

A short clip is edited from it. **Neither its title, nor its description, nor its poster, nor its captions, nor the file carries your first name, your surname or any other obvious link to you.** A passage that you mark as off-topic does not enter it. Raw recordings are never shown and are destroyed as soon as they are no longer needed.

The clip enters your profile only after you have approved that very version by e-mail: you reply, or you open the link you received and confirm. Silence is never approval. Any change is a new version, to be approved again. You may approve a part of it only: nothing else will be shown. Every place the clip was put is recorded, so that it can be taken back from there.

## 3. Image and voice

In approving these terms you may allow JobProd to record, reproduce, adapt and show your image and your voice, to the public and to the network, on any medium and as often as is useful, **for the content of the clips you have approved only**. You may refuse the image and allow the voice alone, or refuse both: your profile then has no clip.

This release is valid for **eighteen months** from your approval, to the same hour, Paris time, of the same day of the month, or of its last day where the month has no such day. At that instant nothing is shown any more, anywhere: neither the clip, nor an excerpt, nor a picture, nor a caption. We remind you sixty, thirty, seven and one days before. Only a new approval renews it, from its own date.

You can withdraw it at any time, as easily as you gave it, with the same effect, at once.

You waive any payment for this use. The waiver is about money only; it stands if you withdraw the release.

JobProd collects only what has a direct and necessary link to your job search.

## 4. Restricted diffusion

Your approved clips and your profile are public unless you ask for *restricted diffusion*, for the whole profile or for some elements. It is free, needs no reason, and JobProd cannot refuse it. Ask in your own space or at {{contactAddress}}; it is in force as soon as it is received. You alone can lift the restriction.

What is restricted can be reached with a password only; for anyone else it does not exist. JobProd hands each password out in private, to one person; it expires, can be revoked, and you see when it was used. Besides you, only the network manager and the data-protection officer see what is restricted, and their every look is recorded. A copy hosted elsewhere stops being public there at once.

## 5. Introductions

A company that has consulted your profile may write to you through us, describing the job: both addresses stay private. We tell you who writes and why they may; you can put an end to it, and report abuse to us.

An *introduction* for a job interview exists only if the company and you have both agreed by e-mail to that very introduction. Each may go back on it as long as the other has not agreed. Fourteen days of silence end it. Once both have agreed, and not before, each learns how to reach the other.

**You undertake:**

1. not to contact directly a company presented to you in the company space, but to go through JobProd;
2. to follow up with an interview an introduction that you have agreed to;
3. to keep confidential a company’s name, city and main activity until you work together in one form or another;
4. not to promote your profile publicly while it is active. Showing it in private is not promotion.

A company that believes you have not kept to them may report it to us: a person decides, never a machine, and you are heard.

## 6. Your rights over your data

You can at any time access your data, have it corrected, completed, updated, locked or erased, in your own space or at {{rightsAddress}}. Your identity established, you are owed an answer within a month.

Access gives you everything we hold, videos included, in a form you can read. Locking hides and freezes your data at once, for everyone, and is lifted when you ask. Erasure leaves nothing that identifies you; you receive the certificate, and the companies that consulted your profile are told. The registers stay verifiable without naming you. What is no longer needed is deleted by itself, after a warning to you.

## 7. Proof

Communications, orders, payments and agreements between you, the companies and JobProd are entered in computerised registers that nobody can change unnoticed. They are proof between us. Your orders there are always at zero price. You receive the proof of what concerns you, and can verify it without us.

## 8. Property, archive, new versions

The service and its content belong to JobProd: clips are not offered for download, nor copied in bulk. Your data remain yours, and so does a personal copy of your clip.

Every version of these terms is archived, published and verifiable by anyone. A new version is put to you with what it changes: what already runs goes on under the version you approved; only new steps wait, and never a withdrawal, a right or a disagreement. It starts a new eighteen months only where you consent to image or voice again. What you had approved stays proved, with its own dates.

## 9. Disagreements

We first look for an amicable solution together: either side can open a case, the exchange and the proposals are recorded in it, the evidence kept to the end. Failing agreement, the courts of Paris have jurisdiction, as far as the law allows. French law applies. The French version prevails.
`,
};
