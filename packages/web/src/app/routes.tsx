import type { RouteObject } from 'react-router';
import { ViewerShellDocument } from '../gql/app/graphql.ts';
import type { Speech } from '../lib/i18n.ts';
import { FailurePage } from './failure-page.tsx';
import { PublicLayout } from './layouts/public-layout.tsx';
import { RootLayout } from './layouts/root-layout.tsx';
import { type LayoutHandle, pageOf } from './pages.ts';

type MemberLayout = keyof typeof import('./layouts/member-layout.tsx');

/** Fetched when someone goes to one of its pages, and together with that page. */
const memberLayout = (name: MemberLayout) => ({
  handle: { source: 'src/app/layouts/member-layout.tsx', query: ViewerShellDocument } satisfies LayoutHandle,
  lazy: async () => ({ Component: (await import('./layouts/member-layout.tsx'))[name] }),
});

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
            page('/space', 'company-space/company-space-page', { words: ['company-space', 'profiles', 'errors'], painted: 'with-data' }),
            page('/unlock', 'unlock/unlock-page', { words: ['unlock'], painted: 'ahead' }),
            page('/terms', 'terms/terms-page', { words: ['terms'], painted: 'with-data' }),
            page('/release/withdraw', 'terms/withdraw-release-page', { words: ['terms'] }),
            page('/mail/confirm', 'mail-confirmation/mail-confirmation-page', {
              words: ['mail-confirmation', 'profile-elements', 'profiles'],
            }),
            page('/terms/:versionId', 'terms/terms-version-page', { words: ['terms'], painted: 'with-data' }),
          ],
        },
        {
          ...memberLayout('CandidateLayout'),
          children: [
            page('/me', 'path/path-page', { words: ['path'] }),
            page('/me/video', 'video/video-page', { words: ['video'] }),
            page('/me/video/record', 'video/record-page', { words: ['video', 'room'] }),
            page('/me/video/:sourceId/passages', 'room/video-passages-page', { words: ['off-topic'] }),
            page('/me/interview', 'my-interview/my-interview-page', { words: ['my-interview', 'zones'] }),
            page('/me/interview/:interviewId/passages', 'room/passages-page', { words: ['off-topic', 'zones'] }),
            page('/me/interview/:interviewId/notes', 'my-interview/notes-page', { words: ['my-interview', 'zones'] }),
            page('/me/clip', 'my-clip/my-clip-page', { words: ['my-clip', 'places'] }),
            page('/me/account', 'account/account-page', { words: ['account', 'mailboxes', 'terms'] }),
            page('/me/diffusion', 'diffusion/diffusion-page', { words: ['diffusion', 'profile-elements'] }),
            page('/me/introductions', 'introductions/my-introductions-page', { words: ['introductions', 'profiles', 'zones'] }),
            page('/me/contacts', 'contacts/contacts-page', { words: ['contacts'] }),
            page('/me/register', 'register-entries/entries-page', { words: ['register-entries'] }),
            page('/me/disputes', 'disputes/disputes-page', { words: ['disputes'] }),
            page('/me/profile/seen', 'profiles/profile-seen-page', { words: ['profile-editor', 'profiles'] }),
            page('/me/profile', 'profiles/profile-editor-page', { words: ['profile-editor', 'profiles', 'profile-elements'] }),
          ],
        },
        {
          ...memberLayout('WorkspaceLayout'),
          children: [
            page('/workspace', 'search/search-page', { words: ['search', 'profiles'] }),
            page('/workspace/shortlists', 'shortlists/shortlists-page', { words: ['shortlists', 'profiles'] }),
            page('/workspace/profiles/:slug', 'shortlists/kept-page', { words: ['shortlists', 'sensitive-topics'] }),
            page('/workspace/compare', 'shortlists/compare-page', { words: ['shortlists', 'profiles'] }),
            page('/workspace/introductions', 'introductions/workspace-introductions-page', {
              words: ['introductions', 'profiles', 'zones'],
            }),
            page('/workspace/contacts', 'contacts/contacts-page', { words: ['contacts'] }),
            page('/workspace/card', 'company-space/card-page', { words: ['company-space', 'profiles'] }),
            page('/workspace/company', 'company/company-page', { words: ['company'] }),
          ],
        },
        {
          ...memberLayout('CompanyLayout'),
          children: [
            page('/workspace/disputes', 'disputes/disputes-page', { words: ['disputes'] }),
            page('/workspace/orders', 'trade/my-orders-page', { words: ['trade'] }),
            page('/workspace/reports', 'reports/reports-page', { words: ['reports'] }),
            page('/workspace/register', 'register-entries/entries-page', { words: ['register-entries'] }),
          ],
        },
        {
          ...memberLayout('PairLayout'),
          children: [
            page('/contacts/:id', 'contacts/contact-page', { words: ['contacts', 'profiles'] }),
            page('/disputes/:id', 'disputes/dispute-page', { words: ['disputes'] }),
            page('/mails', 'mail-choices/mail-choices-page', { words: ['mail-choices'] }),
            page('/interviews/:id/room', 'room/room-page', { words: ['room', 'off-topic', 'desk', 'sensitive-topics'] }),
          ],
        },
        {
          ...memberLayout('StaffLayout'),
          children: [
            page('/staff', 'staff-queue/queue-page', { words: ['staff-queue'] }),
            page('/staff/candidates', 'candidates/candidates-page', { words: ['candidates'] }),
            page('/staff/candidates/:candidateId', 'candidates/candidate-page', { words: ['candidates'] }),
            page('/staff/companies', 'companies/companies-page', { words: ['companies'] }),
            page('/staff/companies/new', 'companies/new-company-page', { words: ['companies'] }),
            page('/staff/companies/:companyId', 'companies/company-page', { words: ['companies'] }),
            page('/staff/companies/:companyId/orders', 'trade/staff-orders-page', { words: ['trade'] }),
            page('/staff/candidates/:candidateId/passwords', 'passwords/passwords-page', { words: ['passwords'] }),
            page('/staff/mail', 'mail-sorting/mail-sorting-page', { words: ['mail-sorting', 'profiles'] }),
            page('/staff/outgoing-mail', 'outgoing-mail/outgoing-mail-page', { words: ['outgoing-mail'] }),
            page('/staff/space', 'company-space/staff-space-page', { words: ['company-space', 'profiles'] }),
            page('/staff/introductions', 'introduction-desk/desk-page', { words: ['introduction-desk'] }),
            page('/staff/reports', 'report-desk/desk-page', { words: ['report-desk', 'contacts', 'reports'] }),
            page('/staff/disputes', 'disputes/disputes-page', { words: ['disputes'] }),
            page('/staff/interviews', 'agenda/agenda-page', { words: ['agenda', 'zones'] }),
            page('/staff/interviews/hours', 'agenda/hours-page', { words: ['agenda', 'zones'] }),
            page('/staff/interviews/guides', 'guides/guides-page', { words: ['guides', 'sensitive-topics'] }),
            page('/staff/interviews/:interviewId/desk', 'room/desk-page', { words: ['desk', 'sensitive-topics'] }),
            page('/staff/recoveries/:recoveryId', 'mailboxes/recovery-page', { words: ['mailboxes'] }),
            page('/staff/team', 'team/team-page', { words: ['team'] }),
            page('/staff/settings', 'settings/settings-page', { words: ['settings'] }),
            page('/staff/terms', 'publish-terms/publish-terms-page', { words: ['publish-terms'] }),
            page('/staff/terms/import', 'publish-terms/import-terms-page', { words: ['publish-terms'] }),
            page('/staff/clips/:clipId', 'studio/studio-page', { words: ['studio', 'identity'] }),
            page('/staff/clips/:clipId/captions', 'captions/captions-page', { words: ['captions', 'identity'] }),
            page('/staff/clips/:clipId/places', 'places/places-page', { words: ['places'] }),
          ],
        },
        { Component: PublicLayout, children: [page('*', 'errors/not-found-page', { words: [], painted: 'ahead' })] },
      ],
    },
  ];
};
