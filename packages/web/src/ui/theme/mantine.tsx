import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { styleNonce } from '../../lib/style-nonce.ts';
import { mantineTheme } from './mantine-theme.ts';

/**
 * For lazy routes only: the first page does without Mantine. A page that uses a piece whose styles are not above imports
 * them itself ('@mantine/core/styles/<Piece>.css').
 */
export const WithMantine = ({ children }: { children: ReactNode }) => (
  <MantineProvider theme={mantineTheme} defaultColorScheme="auto" getStyleNonce={styleNonce}>
    {children}
  </MantineProvider>
);
