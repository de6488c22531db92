import type { Context } from '../authorization/context.ts';
import { discloseCompany } from '../companies/disclose-company.ts';
import { newId } from '../platform/ids.ts';
import { append } from '../platform/register/append.ts';
import type { CompanyCard } from './company-card.entity.ts';
import { cardsFor } from './space-facts.ts';

/** That a card was shown to a candidate: once a version, in the register (N4), and with it that the company is known to them (N8). */
const noteShown = async ({ em, now }: Pick<Context, 'em' | 'now'>, candidateId: string, card: CompanyCard): Promise<void> => {
  await em.fork().transactional(async (tx) => {
    const [first] = await tx.execute<{ id: string }[]>(
      'insert into card_showing (id, candidate_id, company_id, version, shown_at) values (?, ?, ?, ?, ?) on conflict (candidate_id, company_id, version) do nothing returning id',
      [newId(), candidateId, card.company.id, card.version, now],
    );
    if (!first) return;
    await append(tx, {
      register: 'communications',
      type: 'company-card-shown',
      at: now,
      by: { kind: 'candidate', id: candidateId },
      about: { kind: 'company-card', id: card.id },
      parties: [candidateId, card.company.id],
      payload: { version: card.version },
    });
    await discloseCompany(tx, { candidateId, companyId: card.company.id, occasion: 'presentation' }, now);
  });
};

/** The cards as this viewer finds them, each showing kept before it is shown; `companyId` for one alone (N4). None where the space is not there for them. */
export const showCards = async (context: Context, companyId?: string): Promise<CompanyCard[]> => {
  const { em, viewer, now } = context;
  const cards = (await cardsFor(em, viewer, now)) ?? [];
  const shown = cards.filter(({ company }) => companyId === undefined || company.id === companyId);
  if (viewer.kind !== 'candidate') return [];
  for (const card of shown) await noteShown(context, viewer.candidateId, card);
  return shown;
};
