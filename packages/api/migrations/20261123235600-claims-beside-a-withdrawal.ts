import { Migration } from '@mikro-orm/migrations';

/** A withdrawal that waits for its confirmation, with a claim over data beside it, as it is told now: the claim, and what is done besides. */
export class Migration20261123235600_claims_beside_a_withdrawal extends Migration {
  override up(): void {
    this.addSql(
      `update "incoming_mail" set "act" = '{"kind":"rights","right":null,"also":{"kind":"withdraw-release"}}' where "act" ->> 'alsoRights' = 'true';`,
    );
  }
}
