import { Introductions } from './introductions.tsx';

/** The recruiters'. */
export const Page = () => <Introductions side="COMPANY" />;
