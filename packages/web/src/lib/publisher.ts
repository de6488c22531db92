import { publisher } from '@jobprod/shared/publisher';
import { createContext, useContext } from 'react';

/** Who publishes the service, as this installation's settings have it. */
export const PublisherContext = createContext(publisher);
export const usePublisher = () => useContext(PublisherContext);
