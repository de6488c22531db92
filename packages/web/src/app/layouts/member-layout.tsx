import { useQuery } from '@apollo/client/react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { type ViewerKind, ViewerShellDocument } from '../../gql/app/graphql.ts';
import { signInAddress } from '../../lib/next-address.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { mainId } from '../../ui/skip-link.tsx';
import { WithMantine } from '../../ui/theme/mantine.tsx';
import { entranceOf } from '../entrance.ts';
import { MailTrouble } from './mail-trouble.tsx';
import { SiteFooter } from './site-footer.tsx';
import { ViewerHeader } from './viewer-header.tsx';

/**
 * The frame of one side of the service. It only leads people to where they belong: what they may see is decided by the API.
 */
const MemberLayout = ({ kind }: { kind: ViewerKind }) => {
  const { pathname, search } = useLocation();
  const viewer = useQuery(ViewerShellDocument);
  const here = viewer.data?.viewer.kind;
  if (here !== undefined && here !== kind) return <Navigate replace to={entranceOf(here) ?? signInAddress(`${pathname}${search}`)} />;
  return (
    <WithMantine>
      <ViewerHeader waiting={null} />
      <main id={mainId} tabIndex={-1}>
        {here === kind && <MailTrouble />}
        <Loaded result={viewer}>{() => <Outlet />}</Loaded>
      </main>
      <SiteFooter />
    </WithMantine>
  );
};

export const CandidateLayout = () => <MemberLayout kind="CANDIDATE" />;
export const WorkspaceLayout = () => <MemberLayout kind="RECRUITER" />;
export const StaffLayout = () => <MemberLayout kind="STAFF" />;

/** For what a candidate, a recruiter and staff share at one address: each in the frame of their own side. */
export const PairLayout = () => {
  const kind = useQuery(ViewerShellDocument).data?.viewer.kind;
  if (kind === 'STAFF') return <StaffLayout />;
  return kind === 'CANDIDATE' ? <CandidateLayout /> : <WorkspaceLayout />;
};
