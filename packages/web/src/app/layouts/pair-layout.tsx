import { useQuery } from '@apollo/client/react';
import { ViewerShellDocument } from '../../gql/app/graphql.ts';
import { CandidateLayout } from './candidate-layout.tsx';
import { WorkspaceLayout } from './workspace-layout.tsx';

/** For what a candidate and a recruiter share at one address: each in the frame of their own side. */
export const PairLayout = () => {
  const { data } = useQuery(ViewerShellDocument);
  return data?.viewer.kind === 'CANDIDATE' ? <CandidateLayout /> : <WorkspaceLayout />;
};
