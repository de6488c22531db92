import { Introductions } from './introductions.tsx';

/** The candidate's. */
export const Page = () => <Introductions side="CANDIDATE" />;
