import { colours } from '@jobprod/shared/colours';
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
  /** The page where its reader says that they want no more of the kind. */
  unsubscribe?: string;
};

/** Each colour as it is by day and by night; a mail program that knows no night shows the day. */
export const mailColours = {
  ground: colours.wash,
  paper: colours.paper,
  ink: colours.ink,
  quiet: colours['ink-soft'],
  accent: colours.accent,
  onAccent: colours['on-accent'],
  rule: colours.line,
} as const;
type Colour = keyof typeof mailColours;

const day = (colour: Colour): string => mailColours[colour].day;
/** Inline styles give way to these alone. */
const nightStyle = `@media (prefers-color-scheme: dark) {${(['ground', 'paper', 'accentGround'] as const)
  .map((name) => `.${name} { background-color: ${mailColours[name === 'accentGround' ? 'accent' : name].night} !important }`)
  .concat((['ink', 'quiet', 'accent', 'onAccent'] as const).map((name) => `.${name} { color: ${mailColours[name].night} !important }`))
  .concat(`.rule { border-color: ${mailColours.rule.night} !important }`)
  .join(' ')}}`;

const font = "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
const paragraph = { fontSize: '16px', lineHeight: '26px', margin: '0 0 16px', color: day('ink'), overflowWrap: 'anywhere' } as const;
const small = { fontSize: '13px', lineHeight: '20px', margin: '0 0 12px', color: day('quiet'), overflowWrap: 'anywhere' } as const;
const button = {
  display: 'inline-block',
  backgroundColor: day('accent'),
  color: day('onAccent'),
  textDecoration: 'none',
  fontSize: '16px',
  fontWeight: 600,
  padding: '13px 24px',
  borderRadius: '8px',
} as const;

const Head = ({ subject }: { subject: string }) => (
  <head>
    <meta charSet="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <meta name="supported-color-schemes" content="light dark" />
    <title>{subject}</title>
    {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the constant above */}
    <style dangerouslySetInnerHTML={{ __html: nightStyle }} />
  </head>
);

const QuietLink = ({ label, url }: { label: string; url: string }) => (
  <p className="quiet" style={small}>
    <a className="quiet" href={url} style={{ color: day('quiet') }}>
      {label}
    </a>
  </p>
);

const Action = ({ language, label, url }: { language: Language; label: string; url: string }) => (
  <>
    <p style={{ margin: '8px 0 20px' }}>
      <a className="accentGround onAccent" href={url} style={button}>
        {label}
      </a>
    </p>
    <p className="quiet" style={small}>
      {say(language, 'mail:common.fallback')}
      <br />
      <a className="quiet" href={url} style={{ color: day('quiet'), wordBreak: 'break-all' }}>
        {url}
      </a>
    </p>
  </>
);

const Layout = ({ language, content }: { language: Language; content: MailContent }) => (
  <html lang={language}>
    <Head subject={content.subject} />
    <body className="ground" style={{ margin: 0, padding: '32px 16px', backgroundColor: day('ground'), fontFamily: font }}>
      <div
        className="paper"
        style={{ maxWidth: '560px', margin: '0 auto', backgroundColor: day('paper'), borderRadius: '12px', padding: '36px 36px 24px' }}
      >
        <p
          className="accent"
          style={{ fontSize: '18px', fontWeight: 700, letterSpacing: '0.02em', margin: '0 0 28px', color: day('accent') }}
        >
          JobProd
        </p>
        <p className="ink" style={paragraph}>
          {content.greeting}
        </p>
        {content.paragraphs.map((text) => (
          <p key={text} className="ink" style={paragraph}>
            {text}
          </p>
        ))}
        {content.highlight ? (
          <p
            className="ink"
            style={{
              fontSize: '34px',
              lineHeight: '44px',
              letterSpacing: '0.18em',
              fontWeight: 700,
              margin: '8px 0 24px',
              color: day('ink'),
            }}
          >
            {content.highlight}
          </p>
        ) : null}
        {content.action ? <Action language={language} {...content.action} /> : null}
        {(content.afterwards ?? []).map((text) => (
          <p key={text} className="quiet" style={small}>
            {text}
          </p>
        ))}
        {content.wayOut ? <QuietLink {...content.wayOut} /> : null}
        <p className="ink" style={{ ...paragraph, margin: '24px 0' }}>
          {say(language, 'mail:common.signature')}
        </p>
        {content.unsubscribe ? <QuietLink label={say(language, 'mail:common.unsubscribe')} url={content.unsubscribe} /> : null}
        <p
          className="quiet rule"
          style={{ ...small, fontSize: '12px', lineHeight: '18px', borderTop: `1px solid ${day('rule')}`, paddingTop: '16px' }}
        >
          {say(language, 'mail:common.legal')}
        </p>
      </div>
    </body>
  </html>
);

/** HTML and plain text of one mail, both from the same tree. */
export const renderMail = async (language: Language, content: MailContent): Promise<{ html: string; text: string }> => {
  const html = await render(<Layout language={language} content={content} />);
  return { html: html.replace(/^<!DOCTYPE[^>]*>/, '<!doctype html>'), text: toPlainText(html) };
};
