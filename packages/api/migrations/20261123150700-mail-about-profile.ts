import { Migration } from '@mikro-orm/migrations';

/** Which profile a mail tells of, so that it is hidden from staff for whom that does not exist. Mails from before tell of those they were written to. */
export class Migration20261123150700_mail_about_profile extends Migration {
  override up(): void {
    this.addSql(`
      alter table "outbound_mail" add "about_profile_id" uuid null;
      create index "outbound_mail_about_profile_id_index" on "outbound_mail" ("about_profile_id");
      update "outbound_mail" m set "about_profile_id" = p.id from "profile" p join "candidate" c on c.id = p.candidate_id
        where c.account_id = m.account_id and p.state <> 'ERASED' and (m.template in ('profile-published', 'diffusion-restricted', 'restriction-lifted', 'profile-expiring', 'profile-expired',
          'password-issued', 'data-rectified', 'letter-passed-on', 'refused-by-mail') or m.template like 'contact-%' or m.template like 'introduction-%' or m.template like 'done-by-mail.%'
          or m.template like 'mail-unclear.%');
    `);
  }
}
