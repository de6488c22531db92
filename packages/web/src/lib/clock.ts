import { useState } from 'react';

/** The instant a component first stood there: what is late then is shown as late, and nothing flickers. The only place where pages read time. */
export const useOpenedAt = (): number => useState(() => Date.now())[0];
