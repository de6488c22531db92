import type { Language } from '@jobprod/shared/language';
import { render, toPlainText } from '@react-email/render';
import { say } from '../words.ts';

/** What a mail says. One action at most; every sentence comes from the catalogue the pages use. */
export type MailContent = {
  subject: string;
  greeting: string;
  paragraphs: readonly string[];
  /** Shown large, to be copied or typed: a code. */
  highlight?: string;
  action?: { label: string; url: string };
  /** A way out that is always open, said quietly below. */
  wayOut?: { label: string; url: string };
  /** Below the action: what happens if nothing is done. */
  afterwards?: readonly string[];
};

const ink = '#1d2433';
const quiet = '#5b6475';
const accent = '#0f5c53';
const font = "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
const paragraph = { fontSize: '16px', lineHeight: '26px', margin: '0 0 16px', color: ink } as const;
const small = { fontSize: '13px', lineHeight: '20px', margin: '0 0 12px', color: quiet } as const;

const Layout = ({ language, content }: { language: Language; content: MailContent }) => (
  <html lang={language}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <meta name="color-scheme" content="light" />
      <title>{content.subject}</title>
    </head>
    <body style={{ margin: 0, padding: '32px 16px', backgroundColor: '#f6f5f2', fontFamily: font }}>
      <div style={{ maxWidth: '560px', margin: '0 auto', backgroundColor: '#ffffff', borderRadius: '12px', padding: '36px 36px 24px' }}>
        <p style={{ fontSize: '18px', fontWeight: 700, letterSpacing: '0.02em', margin: '0 0 28px', color: accent }}>JobProd</p>
        <p style={paragraph}>{content.greeting}</p>
        {content.paragraphs.map((text) => (
          <p key={text} style={paragraph}>
            {text}
          </p>
        ))}
        {content.highlight ? (
          <p style={{ fontSize: '34px', lineHeight: '44px', letterSpacing: '0.18em', fontWeight: 700, margin: '8px 0 24px', color: ink }}>
            {content.highlight}
          </p>
        ) : null}
        {content.action ? (
          <>
            <p style={{ margin: '8px 0 20px' }}>
              <a
                href={content.action.url}
                style={{
                  display: 'inline-block',
                  backgroundColor: accent,
                  color: '#ffffff',
                  textDecoration: 'none',
                  fontSize: '16px',
                  fontWeight: 600,
                  padding: '13px 24px',
                  borderRadius: '8px',
                }}
              >
                {content.action.label}
              </a>
            </p>
            <p style={small}>
              {say(language, 'mail:common.fallback')}
              <br />
              <a href={content.action.url} style={{ color: quiet, wordBreak: 'break-all' }}>
                {content.action.url}
              </a>
            </p>
          </>
        ) : null}
        {(content.afterwards ?? []).map((text) => (
          <p key={text} style={small}>
            {text}
          </p>
        ))}
        {content.wayOut ? (
          <p style={small}>
            <a href={content.wayOut.url} style={{ color: quiet }}>
              {content.wayOut.label}
            </a>
          </p>
        ) : null}
        <p style={{ ...paragraph, margin: '24px 0' }}>{say(language, 'mail:common.signature')}</p>
        <p style={{ ...small, fontSize: '12px', lineHeight: '18px', borderTop: '1px solid #e7e4dd', paddingTop: '16px' }}>
          {say(language, 'mail:common.legal')}
        </p>
      </div>
    </body>
  </html>
);

/** HTML and plain text of one mail, both from the same tree. */
export const renderMail = async (language: Language, content: MailContent): Promise<{ html: string; text: string }> => {
  const html = await render(<Layout language={language} content={content} />);
  return { html, text: toPlainText(html) };
};
