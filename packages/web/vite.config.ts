import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';
import { collectPersistedDocuments } from './vite-persisted-documents.ts';
import { precompress } from './vite-precompress.ts';

export default defineConfig(({ isSsrBuild, isPreview }) => ({
  plugins: [react(), ...(isSsrBuild === true || isPreview === true ? [] : [collectPersistedDocuments(), precompress()])],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  // The server's part is one self-contained bundle, so that the API needs none of the SPA's packages.
  ssr: { noExternal: true, resolve: { conditions: ['source', ...defaultServerConditions] } },
  html: { cspNonce: '__NONCE__' },
  css: { modules: { localsConvention: 'camelCaseOnly', generateScopedName: '[name]-[local]-[hash:base64:4]' } },
  build: {
    outDir: isSsrBuild === true ? 'dist/server' : 'dist/client',
    manifest: isSsrBuild !== true,
    // data: fonts and images would need the CSP to allow data: everywhere.
    assetsInlineLimit: 0,
    sourcemap: false,
  },
  server: { port: 4700, proxy: { '^/(graphql|media|uploads|oauth|\\.well-known)': { target: 'http://localhost:4000', ws: true } } },
}));
