import { chromium } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
const origin = 'http://localhost:5400';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
const mails = async () => (await fetch(`${origin}/mailbox/messages.json`)).json();
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
const page = await context.newPage();
page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()));
const had = new Set((await mails()).map((m) => m.id));
await page.goto(`${origin}/sign-in`);
await page.getByLabel('Adresse e-mail').fill('nadia@jobprod.example');
await page.getByRole('button', { name: 'Recevoir mon code' }).click();
let link;
for (let i = 0; i < 60 && !link; i += 1) {
  const m = (await mails()).find((x) => !had.has(x.id) && x.to === 'nadia@jobprod.example' && x.links.some((l) => l.includes('sign-in/complete')));
  link = m?.links.find((l) => l.includes('sign-in/complete'));
  if (!link) await page.waitForTimeout(500);
}
await page.goto(link); await page.getByRole('main').getByRole('button').first().click({ timeout: 60000 }); await page.waitForURL(/staff/, { timeout: 60000 });
const all = await mails();
const one = all.find((x) => x.to === 'camille.auberger@courriel.example');
console.log('answering', one?.subject, one?.replyTo);
for (const text of ['Êtes-vous ouverts samedi ? Je passerais volontiers vous voir.', 'Merci de rectifier mon nom dans votre fichier.']) {
  const r = await fetch(`${origin}/mailbox/${one.id}/answer`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ text }), redirect: 'manual' });
  console.log(r.status);
}
await page.waitForTimeout(4000);
const shot = async (name) => { const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze(); console.log(name, violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target)}`)); await page.screenshot({ path: `/tmp/mail/${name}.png`, fullPage: true }); };
await page.goto(`${origin}/staff/mail`); await page.getByRole('button', { name: 'Répondre' }).first().waitFor({ timeout: 60000 }); await shot('staff-mail-fr');
await page.getByRole('button', { name: 'Répondre' }).first().click(); await page.waitForTimeout(300); await shot('staff-mail-answer');
await page.setViewportSize({ width: 390, height: 844 }); await page.goto(`${origin}/staff/mail?all=1`); await page.waitForTimeout(2000); await shot('staff-mail-phone');
await page.goto(`${origin}/mail/confirm#x`); await page.waitForTimeout(1500); await shot('confirm-absent');
await page.setViewportSize({ width: 1000, height: 900 }); await page.goto(`${origin}/mailbox`); await page.waitForTimeout(500); await page.getByText('Répondre').first().click(); await page.screenshot({ path: '/tmp/mail/mailbox.png' });
await browser.close();
