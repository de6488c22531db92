import type { RouteObject } from 'react-router';
import type { Speech } from '../lib/i18n.ts';
import { FailurePage } from './failure-page.tsx';
import { PublicLayout } from './layouts/public-layout.tsx';
import { RootLayout } from './layouts/root-layout.tsx';
import { pageOf } from './pages.ts';

/**
 * Every address of the service. The server reads the same table, so what is not listed is a true 404.
 * Public pages need no session; those marked `painted` are drawn by the server.
 */
export const createRoutes = ({ speak }: Speech): RouteObject[] => {
  const page = pageOf(speak);
  return [
    {
      Component: RootLayout,
      ErrorBoundary: FailurePage,
      children: [
        {
          Component: PublicLayout,
          children: [
            page('/', 'home/home-page', { words: ['home'], painted: 'ahead' }),
            page('/legal', 'legal/legal-page', { words: ['legal'], painted: 'ahead' }),
            page('/verify', 'verify/verify-page', { words: ['verify-page', 'verify'], painted: 'ahead' }),
            page('/register', 'sign-in/register-page', { words: ['sign-in'], painted: 'ahead' }),
            page('/sign-in', 'sign-in/sign-in-page', { words: ['sign-in'], painted: 'ahead' }),
            page('/sign-in/complete', 'sign-in/complete-sign-in-page', { words: ['sign-in'] }),
            page('/sign-in/lost-mailbox', 'mailboxes/lost-mailbox-page', { words: ['mailboxes'], painted: 'ahead' }),
            page('/sign-in/lost-mailbox/confirm', 'mailboxes/confirm-recovery-page', { words: ['mailboxes'] }),
            page('/email/confirm', 'mailboxes/email-change-page', { words: ['mailboxes'] }),
            page('/email/stop', 'mailboxes/stop-recovery-page', { words: ['mailboxes'] }),
            page('/clips/approval', 'clip-approval/clip-approval-page', { words: ['clip-approval'] }),
            page('/invitations/accept', 'invitation/invitation-page', { words: ['invitation'] }),
            page('/introductions/answer', 'introductions/introduction-answer-page', { words: ['introductions', 'profiles'] }),
            page('/profiles/:slug', 'profiles/profile-page', { words: ['profiles'], painted: 'with-data' }),
            page('/unlock', 'unlock/unlock-page', { words: ['unlock'], painted: 'ahead' }),
            page('/terms', 'terms/terms-page', { words: ['terms'], painted: 'with-data' }),
            page('/release/withdraw', 'terms/withdraw-release-page', { words: ['terms'] }),
            page('/mail/confirm', 'mail-confirmation/mail-confirmation-page', { words: ['mail-confirmation', 'profile-elements'] }),
            page('/terms/:versionId', 'terms/terms-version-page', { words: ['terms'], painted: 'with-data' }),
          ],
        },
        {
          lazy: async () => ({ Component: (await import('./layouts/member-layout.tsx')).CandidateLayout }),
          children: [
            page('/me', 'path/path-page', { words: ['path'] }),
            page('/me/video', 'video/video-page', { words: ['video'] }),
            page('/me/interview', 'my-interview/my-interview-page', { words: ['my-interview', 'zones'] }),
            page('/me/clip', 'my-clip/my-clip-page', { words: ['my-clip'] }),
            page('/me/account', 'account/account-page', { words: ['account', 'mailboxes', 'terms'] }),
            page('/me/diffusion', 'diffusion/diffusion-page', { words: ['diffusion', 'profile-elements'] }),
            page('/me/introductions', 'introductions/my-introductions-page', { words: ['introductions', 'profiles'] }),
            page('/me/contacts', 'contacts/contacts-page', { words: ['contacts'] }),
            page('/me/register', 'register-entries/entries-page', { words: ['register-entries'] }),
            page('/me/disputes', 'disputes/disputes-page', { words: ['disputes'] }),
            page('/me/profile/seen', 'profiles/profile-seen-page', { words: ['profile-editor', 'profiles'] }),
            page('/me/profile', 'profiles/profile-editor-page', { words: ['profile-editor', 'profiles', 'profile-elements'] }),
          ],
        },
        {
          lazy: async () => ({ Component: (await import('./layouts/member-layout.tsx')).WorkspaceLayout }),
          children: [
            page('/workspace', 'search/search-page', { words: ['search', 'profiles'] }),
            page('/workspace/introductions', 'introductions/workspace-introductions-page', { words: ['introductions', 'profiles'] }),
            page('/workspace/contacts', 'contacts/contacts-page', { words: ['contacts'] }),
            page('/workspace/company', 'company/company-page', { words: ['company'] }),
          ],
        },
        {
          lazy: async () => ({ Component: (await import('./layouts/member-layout.tsx')).CompanyLayout }),
          children: [
            page('/workspace/disputes', 'disputes/disputes-page', { words: ['disputes'] }),
            page('/workspace/orders', 'trade/my-orders-page', { words: ['trade'] }),
            page('/workspace/register', 'register-entries/entries-page', { words: ['register-entries'] }),
          ],
        },
        {
          lazy: async () => ({ Component: (await import('./layouts/member-layout.tsx')).PairLayout }),
          children: [
            page('/contacts/:id', 'contacts/contact-page', { words: ['contacts', 'profiles'] }),
            page('/disputes/:id', 'disputes/dispute-page', { words: ['disputes'] }),
            page('/mails', 'mail-choices/mail-choices-page', { words: ['mail-choices'] }),
            page('/interviews/:id/room', 'room/room-page', { words: ['room'] }),
          ],
        },
        {
          lazy: async () => ({ Component: (await import('./layouts/member-layout.tsx')).StaffLayout }),
          children: [
            page('/staff', 'staff-queue/queue-page', { words: ['staff-queue'] }),
            page('/staff/candidates', 'candidates/candidates-page', { words: ['candidates'] }),
            page('/staff/candidates/:candidateId', 'candidates/candidate-page', { words: ['candidates'] }),
            page('/staff/companies', 'companies/companies-page', { words: ['companies'] }),
            page('/staff/companies/new', 'companies/new-company-page', { words: ['companies'] }),
            page('/staff/companies/:companyId', 'companies/company-page', { words: ['companies'] }),
            page('/staff/companies/:companyId/orders', 'trade/staff-orders-page', { words: ['trade'] }),
            page('/staff/candidates/:candidateId/passwords', 'passwords/passwords-page', { words: ['passwords'] }),
            page('/staff/mail', 'mail-sorting/mail-sorting-page', { words: ['mail-sorting'] }),
            page('/staff/outgoing-mail', 'outgoing-mail/outgoing-mail-page', { words: ['outgoing-mail'] }),
            page('/staff/disputes', 'disputes/disputes-page', { words: ['disputes'] }),
            page('/staff/interviews', 'agenda/agenda-page', { words: ['agenda', 'zones'] }),
            page('/staff/interviews/hours', 'agenda/hours-page', { words: ['agenda', 'zones'] }),
            page('/staff/recoveries/:recoveryId', 'mailboxes/recovery-page', { words: ['mailboxes'] }),
            page('/staff/team', 'team/team-page', { words: ['team'] }),
            page('/staff/terms', 'publish-terms/publish-terms-page', { words: ['publish-terms'] }),
            page('/staff/terms/import', 'publish-terms/import-terms-page', { words: ['publish-terms'] }),
            page('/staff/clips/:clipId', 'studio/studio-page', { words: ['studio', 'identity'] }),
          ],
        },
        { Component: PublicLayout, children: [page('*', 'errors/not-found-page', { words: [], painted: 'ahead' })] },
      ],
    },
  ];
};
