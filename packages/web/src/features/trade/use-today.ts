import { useOpenedAt } from '../../lib/clock.ts';
import { parisZone } from '../../lib/format.ts';

/** The civil day it is in Paris, as a date field takes it: Swedish writes days as ISO does. */
export const useToday = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: parisZone }).format(useOpenedAt());
