import { publisher } from '@jobprod/shared/publisher';
import { createContext, useContext } from 'react';

/** Who publishes the service, as this installation's settings have it. */
export const PublisherContext = createContext(publisher);
export const usePublisher = () => useContext(PublisherContext);

/** As it is read aloud and written on paper: 534 662 531 00019, on one line. */
export const siretRead = (siret: string): string => siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00A0$2\u00A0$3\u00A0$4');
