import { useQuery } from '@apollo/client/react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { type ViewerKind, ViewerShellDocument } from '../../gql/app/graphql.ts';
import { signInAddress } from '../../lib/next-address.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { mainId } from '../../ui/skip-link.tsx';
import { WithMantine } from '../../ui/theme/mantine.tsx';
import { entranceOf } from '../entrance.ts';
import { LeftRecordings } from './left-recordings.tsx';
import { MailTrouble } from './mail-trouble.tsx';
import styles from './member-layout.module.css';
import { OpenRooms } from './open-rooms.tsx';
import { RecoveryNotice } from './recovery-notice.tsx';
import { SiteFooter } from './site-footer.tsx';
import { ViewerHeader } from './viewer-header.tsx';

/**
 * The frame of one side of the service. It only leads people to where they belong: what they may see is decided by the API.
 */
const MemberLayout = ({ kinds }: { kinds: readonly ViewerKind[] }) => {
  const { pathname, search } = useLocation();
  const viewer = useQuery(ViewerShellDocument);
  const here = viewer.data?.viewer.kind;
  if (here !== undefined && !kinds.includes(here))
    return <Navigate replace to={entranceOf(here) ?? signInAddress(`${pathname}${search}`)} />;
  return (
    <WithMantine>
      <ViewerHeader waiting={null} />
      <main id={mainId} tabIndex={-1}>
        <div className={styles.notices}>
          {here !== undefined && <MailTrouble />}
          {here === 'CANDIDATE' && <RecoveryNotice />}
          {(here === 'CANDIDATE' || here === 'STAFF') && <OpenRooms />}
          {(here === 'CANDIDATE' || here === 'STAFF') && <LeftRecordings />}
        </div>
        <Loaded result={viewer}>{() => <Outlet />}</Loaded>
      </main>
      <SiteFooter />
    </WithMantine>
  );
};

export const CandidateLayout = () => <MemberLayout kinds={['CANDIDATE']} />;
export const WorkspaceLayout = () => <MemberLayout kinds={['RECRUITER']} />;
/** Of a company that is, or was, in the network. */
export const CompanyLayout = () => <MemberLayout kinds={['RECRUITER', 'FORMER_RECRUITER']} />;
export const StaffLayout = () => <MemberLayout kinds={['STAFF']} />;

/** For what a candidate, a recruiter and staff share at one address: each in the frame of their own side. */
export const PairLayout = () => {
  const kind = useQuery(ViewerShellDocument).data?.viewer.kind;
  if (kind === 'STAFF') return <StaffLayout />;
  return kind === 'CANDIDATE' ? <CandidateLayout /> : <CompanyLayout />;
};
